import type { Nodes } from "mdast";
import { withPrintedQuotes } from "../../../model/typography";

/** Inline nodes, which continue the text before them; text in any other node starts a new block. */
const WITHIN_A_LINE = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);

/** Placeholder for an inline node without text: a citation, code, a picture. */
const A_WORD = "x";

/**
 * Replaces straight apostrophes and quotation marks in the text of a body by curly ones, in place, as in fields. Code
 * keeps its own.
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
