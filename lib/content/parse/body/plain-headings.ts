import type { Nodes, Root } from "mdast";
import type { Advice } from "../report-together";
import { BLANK, type BlockText } from "./block-text";

/** Letters and words of the longest paragraph that may be a heading. */
const [LONGEST, MOST_WORDS] = [60, 9];

/** What a heading has something of its own below. */
const BELOW: ReadonlySet<Nodes["type"]> = new Set(["paragraph", "list", "table", "blockquote"]);

/** Paragraphs that stood as headings in the program that a text was copied from: short, in bold, or without a full stop. */
export function plainHeadings(root: Root, blocks: readonly BlockText[]): Map<Nodes, Advice> {
  const headings = new Map<Nodes, Advice>();
  for (const [index, node] of root.children.entries()) {
    const [before, after] = [root.children[index - 1], root.children[index + 1]];
    const block = blocks.find((one) => one.node === node);
    if (block === undefined || after === undefined || !BELOW.has(after.type)) continue;
    // Below a quotation stands who said it.
    if (before?.type === "blockquote" || !isHeading(node, block)) continue;
    headings.set(node, {
      rule: "plain-heading",
      problem: `\`${block.written}\` looks like a heading, and is shown as a paragraph.`,
      fix: `Write \`## ${block.written.replace(/\*\*|__/g, "").replace(/:$/, "")}\`. If it is a sentence, end it with a full stop.`,
    });
  }
  return headings;
}

function isHeading(node: Nodes, { shown, written }: BlockText): boolean {
  if (node.type !== "paragraph" || written.length > LONGEST || written.includes("\n")) return false;
  if (written.split(" ").length > MOST_WORDS) return false;
  const [first] = node.children;
  if (node.children.length === 1 && first?.type === "strong") return /[\p{L}?:)]\**$/u.test(written);
  return !shown.includes(BLANK) && /^\p{Lu}[^,:;.!<>*_]*[\p{L})?]$/u.test(shown) && /\p{Ll}/u.test(shown);
}
