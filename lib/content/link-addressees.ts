import { americanSite, isMailLink, meantSite } from "../model/web-address";
import type { LinkMistake } from "./link-mistake";
import { EXAMPLE_E_MAIL } from "./parse/words/placeholders";
import { didYouMean } from "./remedy";
import { type TelephoneProblem, telephoneProblem } from "./telephone";

/** What is wrong with an address that begins with `mailto:`. */
export function mailMistake(address: string): LinkMistake | undefined {
  const [to = "", ...query] = address.slice(address.indexOf(":") + 1).split("?");
  if (to === EXAMPLE_E_MAIL) {
    return {
      rule: "link-form",
      problem: `\`${address}\` is the example of a message, and nobody’s address.`,
      fix: "Write the e-mail address of whoever is meant after `mailto:`, or take the link out.",
    };
  }
  if (isMailLink(address)) return unreadBox(address, to);
  const inBrackets = /<([^<>]*)>/.exec(to)?.[1];
  const tidy = (inBrackets ?? to.replace(/^\/+/, ""))
    .replace(/(?:%20|\s)+at(?:%20|\s)+/i, "@")
    .replace(/@{2,}/, "@")
    .replaceAll(";", ",")
    .replaceAll(/\s/g, "")
    // What stands behind a comma and ends as the name of a site is no second address: `jobs@example,gov.uk`.
    .replaceAll(/(?<=@[\w.-]*),(?=(?:[\w-]+\.)*(?:uk|com|org|net|gov|co|london)(?:,|$))/gi, ".")
    .replace(/[.,]+$/, "")
    .replace(/(?<=@)[^@,]+/g, meantSite);
  // The first parameter stands behind `?`: `jobs@example.org&subject=Post`, `?Subject:Post`.
  const amended = mailQuery(address);
  if (amended !== undefined && mailMistake(amended) === undefined) {
    return {
      rule: "link-form",
      problem: `\`${address}\` does not say the subject as a mail program reads it.`,
      allowed: `\`mailto:${EXAMPLE_E_MAIL}?subject=Social%20worker\``,
      ...didYouMean(address, amended),
    };
  }
  const rest = query.length === 0 ? "" : `?${query.join("?").replaceAll(/\s/g, "%20")}`;
  const meant = `mailto:${tidy}${rest}`;
  const isClear = isMailLink(meant) && tidy.split(",").every((one) => americanSite(one) === undefined);
  return {
    rule: "link-form",
    problem: `\`${address}\` is not an e-mail address.`,
    allowed: `\`mailto:${EXAMPLE_E_MAIL}\``,
    ...(isClear
      ? didYouMean(address, meant)
      : { fix: "Write the whole e-mail address after `mailto:`, or take the link out." }),
  };
}

/** Boxes of nobody: the form of an organisation's addresses, letters to be filled, the site of an example. */
const NOBODYS_BOX =
  /^(?:(?:first-?name|forename|name)[._-]?(?:last-?name|surname)|first[._]last|your[._-]?name|x{2,})@|@(?:test|domain|company|email)\.com$/i;

/** A box from which letters are sent, and which nobody opens. */
const UNREAD_BOX = /^(?:no[._-]?reply|do[._-]?not[._-]?reply)@/i;

/** What is wrong with e-mail addresses of which each is one, and at which nobody reads a message. */
function unreadBox(address: string, to: string): LinkMistake | undefined {
  const boxes = to.split(",");
  const nobodys = boxes.find((box) => NOBODYS_BOX.test(box));
  const unread =
    nobodys ?? boxes.find((box) => UNREAD_BOX.test(box) || /@(?:hotmail|yahoo|live)\.co$/i.test(box));
  if (unread === undefined) return undefined;
  const why =
    nobodys !== undefined
      ? "is the form of an e-mail address, and nobody’s"
      : UNREAD_BOX.test(unread)
        ? "is for messages that nobody is to answer: what is sent there is read by nobody"
        : "lacks the end of its site’s name";
  return {
    rule: "link-form",
    problem: `\`${unread}\` in \`${address}\` ${why}.`,
    fix: "Write the e-mail address at which somebody reads messages after `mailto:`, or take the link out.",
  };
}

/** The address with its subject as mail programs read one; `undefined` where it is so already. */
function mailQuery(address: string): string | undefined {
  const amended = address
    .replace(/^([^?]*?)&(?=(?:subject|body|cc)=)/i, "$1?")
    .replace(/\?(subject|body|cc)[:=]\s*/i, (_, name: string) => `?${name.toLowerCase()}=`);
  return amended === address ? undefined : amended;
}

/** `01234 567890`, and one digit again and again. */
const PLACEHOLDER_NUMBER = /^(?:(?:\+|00)44|0)?123456789\d?$|^\+?(?:44)?0?(\d)\1{6,}$/;

/** What is wrong with an address that begins with `tel:`. */
export function telephoneMistake(address: string): LinkMistake | undefined {
  const number = address
    .slice("tel:".length)
    .replace(/^\/+/, "")
    .replace(/(?<=^\s*(?:\+|00)\d[\d\s-]*)\(0\)/, "")
    .replaceAll(/[\s().–-]/g, "");
  if (PLACEHOLDER_NUMBER.test(number)) {
    return {
      rule: "link-form",
      problem: `\`${address}\` has the digits of a form, and is nobody’s number.`,
      fix: "Write the number of whoever is meant, or take the link out.",
    };
  }
  const isNumber = /^\+?\d{3,}$/.test(number);
  const problem = isNumber ? telephoneProblem(number) : undefined;
  if (/^tel:\+?\d[\d-]{2,}$/i.test(address) && problem === undefined) return undefined;
  const meant = problem !== undefined && "meant" in problem ? problem.meant : number;
  return {
    rule: "link-form",
    problem: telephoneWords(address, problem),
    allowed: "`tel:+442012345678`",
    ...(isNumber && telephoneProblem(meant) === undefined
      ? didYouMean(address, `tel:${meant}`)
      : { fix: "Write the whole number in digits, or take the link out." }),
  };
}

function telephoneWords(address: string, problem: TelephoneProblem | undefined): string {
  switch (problem?.tag) {
    case undefined:
      return `\`${address}\` is not a telephone number.`;
    case "no zero":
      return `\`${address}\` has lost the zero at its beginning, as in a spreadsheet.`;
    case "zero behind +44":
      return `\`${address}\` has a zero behind +44, which nobody dials from abroad.`;
    case "no area code":
      return `\`${address}\` has no area code, so that a mobile telephone cannot dial it.`;
    case "length":
      return `\`${address}\` has ${problem.has} digits, and a number that begins so has ${problem.wanted}.`;
  }
}
