import { positionsIn } from "../../position";
import { isComponentName } from "../text-rules";
import type { BrokenMarkup } from "./broken-markup";
import { isHtmlElement } from "./html-elements";

/** Tags of a text from which on it is a page or an e-mail as its program wrote it, and one mistake. */
const MANY = 6;

/** A tag, a comment, or what Word puts between the two: `<p class=MsoNormal>`, `<o:p>`, `<!--[if mso]>`. */
const MARKUP =
  /<!--[\s\S]{0,5000}?-->|<!\[[^\]>]{0,80}\]>|<\?xml[^>]{0,300}>|<\/?([a-z][a-z\d]{0,20}(?::[a-z]{1,20})?)(?:[\s/][^<>]{0,500})?>/gi;

/** HTML that was pasted whole, and where all its signs stand; `undefined` where a text has a tag here and there. */
export function pastedHtml(text: string): BrokenMarkup | undefined {
  if (!text.includes("</")) return undefined;
  const markup = [...text.matchAll(MARKUP)].filter(
    ([, name]) =>
      name === undefined ||
      name.includes(":") ||
      (!isComponentName(name) && isHtmlElement(name.toLowerCase())),
  );
  const tags = markup.filter(([, name]) => name !== undefined);
  const [first] = markup;
  if (first === undefined || tags.length < MANY) return undefined;
  return {
    finding: {
      rule: "html-in-text",
      at: positionsIn(text)(first.index),
      problem: `This is HTML, with ${tags.length} tags, as a web page or an e-mail is written inside.`,
      allowed: "text, in Markdown",
      fix: "Delete it, and paste again without formatting (Ctrl+Shift+V).",
    },
    offsets: markup.flatMap(({ 0: piece, index }) =>
      Array.from({ length: piece.length }, (_, offset) => index + offset),
    ),
  };
}
