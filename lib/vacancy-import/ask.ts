import { printedTelephone, telephoneProblem } from "../content/telephone";
import type { DocumentData } from "../model/document-types";
import { isMailAddress } from "../model/web-address";
import type { Written } from "./facts";

type Ask = Exclude<DocumentData<"vacancy">["ask"], "not stated">;

const E_MAIL = /[^\s@<>,;:()[\]]+@[\w-]+(?:\.[\w-]+)+/;
const TELEPHONE = /(?:\+44|\(?0)[\d\s()-]{8,}\d/;

/** What leads to a name in a sentence: `For an informal chat, please contact Jane Smith`. */
const LEADING_ON =
  /\b(?:contact|ask(?: for)?|call|ring|phone|telephone|e-?mail|write to|(?:speak|talk|chat) (?:to|with)|touch with|enquiries to)\b:?\s+/gi;

/** Words with capitals, and small ones between them. */
const WORD = String.raw`\p{Lu}[\p{L}’'.-]*`;
const RUN = `${WORD}(?: (?:(?:and|of|for|the|in|&|de|van|von|der|al) )*${WORD})*`;
/** Somebody's name, or a team's, and what they are: `Jane Smith (Team Manager)`. */
const NAME = new RegExp(String.raw`^(?:the )?(${RUN})(?:,? \(${RUN}\)|, ${RUN})?`, "u");

/** Words before an address or a number, which are no part of a name. */
const WAY = String.raw`(?:on|at|by|via|or|and|tel|telephone|phone|mobile|call(?:ing)?|e-?mail(?:ing)?|contact)\b`;
const WAYS_BEHIND = new RegExp(String.raw`(?:[\s,;:.(–—-]+(?:${WAY})?)+$`, "i");
/** Words with capitals at the beginning of a sentence or a label. */
const NO_NAME = new RegExp(
  String.raw`^(?:${WAY}|(?:for|if|please|to|you|we|our|any|further|informal|enquiries|should)\b)`,
  "i",
);

/** `Jane Smith, Team Manager` of `Please contact Jane Smith, Team Manager, on 020 7946 0000`; undefined where no name stands there. */
function nameIn(words: string): string | undefined {
  const ends = [E_MAIL, TELEPHONE].map((pattern) => pattern.exec(words)?.index ?? words.length);
  const before = `${words.slice(0, Math.min(...ends))} `.replace(WAYS_BEHIND, "");
  const starts = [0, ...Array.from(before.matchAll(LEADING_ON), ({ index, 0: lead }) => index + lead.length)];
  return starts.toReversed().flatMap((start) => nameAt(before.slice(start)) ?? [])[0];
}

/** The name that a part of a sentence begins with. A single word before others is the beginning of the sentence. */
function nameAt(words: string): string | undefined {
  const [found = "", run = ""] = NAME.exec(words) ?? [];
  const name = found.replace(WAYS_BEHIND, "");
  const isAll = found.length === words.length || /^[,;:(–—-]/.test(words.slice(found.length).trim());
  const isName = name !== "" && name.length <= 80 && !NO_NAME.test(name) && (isAll || run.includes(" "));
  return isName ? name : undefined;
}

/**
 * Whom to ask, as an advert says it: the first e-mail address and the first telephone number, and the name before them.
 * @returns undefined where it has neither that could be used
 */
export function readAsk({ ask = "", askMail = "", askTelephone = "" }: Written): Ask | undefined {
  const words = [ask, askMail, askTelephone].filter((part) => part !== "").join(", ");
  const mail = E_MAIL.exec(words)?.[0];
  const telephone = printedTelephone(TELEPHONE.exec(words)?.[0] ?? "");
  const link = mail !== undefined && isMailAddress(mail) ? `mailto:${mail}` : undefined;
  const isDialled = telephone !== undefined && telephoneProblem(telephone.replaceAll(" ", "")) === undefined;
  if (link === undefined && !isDialled) return undefined;
  const name = nameIn(ask);
  return {
    label: name === undefined ? "Ask about the post" : `Ask ${name}`,
    ...(link !== undefined && { link }),
    ...(isDialled && { telephone }),
  };
}
