import { printedTelephone, telephoneProblem } from "../content/telephone";
import type { DocumentData } from "../model/document-types";
import { isMailAddress } from "../model/web-address";
import type { Written } from "./facts";

type Ask = Exclude<DocumentData<"vacancy">["ask"], "not stated">;

const E_MAIL = /[^\s@<>,;:()[\]]+@[\w-]+(?:\.[\w-]+)+/;
const TELEPHONE = /(?:\+44|\(?0)[\d\s()-]{8,}\d/;

/** Words before an address or a number, which are no part of a name. */
const LEADING_ON =
  /[\s,;:(–-]*\b(?:on|at|by|via|or|and|tel(?:ephone)?|phone|call(?:ing)?|e-?mail(?:ing)?|contact)\.?[\s,;:(–-]*$|[\s,;:(–-]+$/i;

const BEGINNING = /^\s*(?:please\b\s*)?(?:(?:contact|ask|call|speak to|e-?mail)\b\s*)?/i;

/** `Jane Smith, Team Manager` of `Jane Smith, Team Manager, on 020 7946 0000`; undefined where no name stands there. */
function nameIn(words: string): string | undefined {
  const ends = [E_MAIL, TELEPHONE].map((pattern) => pattern.exec(words)?.index ?? words.length);
  let name = words.slice(0, Math.min(...ends));
  while (LEADING_ON.test(name)) name = name.replace(LEADING_ON, "");
  name = name.replace(BEGINNING, "").trim();
  return /^\p{Lu}/u.test(name) && name.length <= 80 && !/[.!?@\d]/.test(name) ? name : undefined;
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
