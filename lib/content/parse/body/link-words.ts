import type { Link } from "mdast";
import { namesAnother } from "../../named-person";
import type { Finding, Reporter } from "../reporter";
import { CLICK_HERE, saysNothingAlone } from "../words/empty-link-words";
import { isPlaceholder, WORDS_OF_A_LINK } from "../words/placeholders";
import { startOf } from "./start";

const SAY_WHERE =
  "Write between the square brackets what the page is about. Some people hear the links of a page alone.";

const E_MAIL = /^[^\s@]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * Reports a link that does not say where it leads, or says another address than it has.
 * @param words what a reader sees of it
 * @returns whether it did
 */
export function reportLinkWords(node: Link, words: string, reporter: Reporter): boolean {
  const mistake = wordsMistake(node, words.trim());
  if (mistake !== undefined) reporter.report({ ...mistake, at: startOf(node), field: "text" });
  return mistake !== undefined;
}

/** True for a link that stands in a text as an address alone, without brackets. */
export const isBare = ({ position, children: [first] }: Link): boolean =>
  first?.position?.start.offset === position?.start.offset;

/**
 * True for a link whose words are the address of a page below the first of its site: the name of a site can be said. One
 * that is a whole address in the text is what it was meant to be; one without `https://` has to be written anew anyhow.
 */
function isAddressOfLink(node: Link, words: string): boolean {
  const bare = (address: string) => address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/g, "");
  if (isBare(node) && /^https?:/i.test(words)) return false;
  return /^(?:https?:\/\/|www\.)[^\s/]+\/\S/i.test(words) && bare(words) === bare(node.url);
}

function wordsMistake(node: Link, words: string): Omit<Finding, "at" | "field"> | undefined {
  const { url } = node;
  if (!/[\p{L}\p{N}]/u.test(words)) {
    return {
      rule: "link-without-words",
      problem: `The link to \`${url}\` has no words.`,
      fix: "Write between the square brackets where it leads.",
    };
  }
  if (isPlaceholder(words)) {
    return {
      rule: "link-without-words",
      problem: `\`${words}\` stands in messages in place of words of yours: the link to \`${url}\` does not say where it leads.`,
      fix: SAY_WHERE,
    };
  }
  if (/^\S+\.(?:pdf|docx?|xlsx?|pptx?|html?|aspx)$/i.test(words)) {
    return {
      rule: "link-without-words",
      problem: `The link to \`${url}\` shows the name of a file, \`${words}\`, which does not say what it is.`,
      fix: "Write between the square brackets what the document is, like `pay policy (PDF)`.",
    };
  }
  const click = CLICK_HERE.exec(words)?.[0];
  if (click !== undefined && !saysNothingAlone(words)) {
    return {
      rule: "link-without-words",
      problem: `The words of the link say \`${click}\`, which says nothing of where it leads, and which nobody does by voice or on paper.`,
      fix: `Take \`${click}\` out, and let the words say where the link leads, like \`Our jobs in children’s services\`.`,
    };
  }
  if (isAddressOfLink(node, words)) {
    return {
      rule: "link-without-words",
      problem: `The link shows its own address, \`${words}\`, which screen readers spell.`,
      fix: isBare(node)
        ? `Write \`[${WORDS_OF_A_LINK}](${words.replace(/^(?!https?:)/i, "https://")})\`, with words of yours.`
        : SAY_WHERE,
    };
  }
  if (saysNothingAlone(words)) {
    return {
      rule: "link-without-words",
      problem: `The words \`${words}\` of the link to \`${url}\` do not say where it leads.`,
      fix: SAY_WHERE,
    };
  }
  const person = namesAnother(words, url);
  if (person !== undefined) {
    return {
      rule: "link-without-words",
      problem: `The words name \`${person}\`, and the link leads to \`${url}\`.`,
      fix: "Correct the one that is wrong, from the source.",
    };
  }
  const [shown, real] = comparable(url, words);
  if (shown === undefined || shown === real) return undefined;
  return {
    rule: "link-without-words",
    problem: `The link shows \`${words}\` and leads to \`${url}\`.`,
    fix: "Correct the one that is wrong, or write in words where it leads.",
  };
}

/** An address or a number that the words of a link show, and the link's own, as far as the two can be compared. */
function comparable(url: string, words: string): readonly [shown: string | undefined, real: string] {
  if (/^mailto:/i.test(url) && E_MAIL.test(words)) {
    return [words.toLowerCase(), (url.slice("mailto:".length).split("?")[0] ?? "").toLowerCase()];
  }
  if (/^tel:/i.test(url) && /^[+\d][\d\s()+-]{5,}$/.test(words)) return [national(words), national(url)];
  if (/^https?:/i.test(url) && /^(?:https?:\/\/|www\.)\S+$/i.test(words)) return [site(words), site(url)];
  return [undefined, url];
}

/** A number without what it begins with from abroad. */
function national(number: string): string {
  const digits = number.replace("(0)", "").replace(/[^\d+]/g, "");
  return digits.replace(/^(?:\+44|0044)/, "0");
}

function site(address: string): string {
  return (
    address
      .toLowerCase()
      .replace(/^https?:\/+/, "")
      .split(/[/?#]/)[0] ?? ""
  ).replace(/^www\./, "");
}
