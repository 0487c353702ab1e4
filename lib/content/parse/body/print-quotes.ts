import type { Nodes } from "mdast";
import { withPrintedQuotes } from "../../../model/typography";

/** What goes on within a line of text; whatever else holds text begins a line of its own. */
const WITHIN_A_LINE = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);

/** Stands for what is no text but stands in a line like a word: a citation, code, a picture. */
const A_WORD = "x";

/**
 * Gives the text of a body the apostrophes and quotation marks of print, in place, as fields get them. Code stays as it is.
 * @param before the sign that the node goes on from; empty where a line begins
 * @returns the sign that it ends with
 */
export function printQuotes(node: Nodes, before = ""): string {
  if (node.type === "text") {
    node.value = withPrintedQuotes(node.value, before);
    return node.value.at(-1) ?? before;
  }
  if (node.type === "break") return "";
  if (!("children" in node)) return A_WORD;
  let last = WITHIN_A_LINE.has(node.type) ? before : "";
  for (const child of node.children) last = printQuotes(child, last);
  return node.type === "mdxJsxTextElement" ? A_WORD : last;
}
