/** What Word, Outlook and Google Docs copy beside the words of a text: comments, tracked changes, the head of an e-mail. */
import type { Element, ElementContent, RootContent } from "hast";

export const styleOf = ({ properties }: Element): string => String(properties.style ?? "");

const classOf = ({ properties }: Element): string => String(properties.className ?? "");

/** A comment, the list of comments below a text, or the sign in the text that leads to one. */
export function isComment(node: Element): boolean {
  if (/mso-?comment(?:reference|text|subject)|msocom(?:txt|anchor|off)/i.test(classOf(node))) return true;
  if (/mso-element:\s*comment/i.test(styleOf(node))) return true;
  // Google Docs has a link from the text to the comment, and one in the paragraph below that leads back.
  if (node.tagName === "a") return isLinkTo(node, "#cmnt");
  return (node.tagName === "p" || node.tagName === "div") && beginsWithLinkTo(node, "#cmnt_ref");
}

/** The sign in a text that leads to a note at the foot of the page or at the end, or the one at the note that leads back. */
export function isNoteSign(node: Element): boolean {
  if (node.tagName !== "a") return false;
  if (/mso-(?:foot|end)note-id/i.test(styleOf(node))) return true;
  return /^#(?:_?(?:ftn|edn)|sdfootnote|sdendnote)/i.test(String(node.properties.href ?? ""));
}

/** A paragraph in Word's style for what somebody else has said. */
export function isWordQuote(node: Element): boolean {
  return node.tagName === "p" && /Mso(?:Intense)?Quote/.test(classOf(node));
}

const isLinkTo = (node: RootContent | ElementContent | undefined, start: string): boolean =>
  node?.type === "element" && String(node.properties.href ?? "").startsWith(start);

function beginsWithLinkTo({ children }: Element, start: string): boolean {
  const first = children.find((child) => child.type !== "text" || child.value.trim() !== "");
  if (first?.type !== "element") return false;
  return isLinkTo(first, start) || beginsWithLinkTo(first, start);
}

/** Words that are struck out, as tracked changes have those that go. */
export function isStruck(node: Element): boolean {
  return (
    ["del", "s", "strike"].includes(node.tagName) ||
    /(?:^|[\s,])msodel/i.test(classOf(node)) ||
    /text-decoration(?:-line)?:[^;]*line-through/i.test(styleOf(node))
  );
}

/** Lines of the head of an e-mail; so many different ones stand in no text of a page. */
const MAIL_LINES = /^\s*(?:\*\*)?(From|Sent|Date|To|Cc|Subject):/gm;
const ENOUGH_LINES = 3;

/** True where a text has the head of an e-mail in it. */
export function isMail(markdown: string): boolean {
  return new Set([...markdown.matchAll(MAIL_LINES)].map(([, name]) => name)).size >= ENOUGH_LINES;
}
