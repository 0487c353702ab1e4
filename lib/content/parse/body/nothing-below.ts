import type { Nodes, Root } from "mdast";
import type { Advice } from "../report-together";
import type { BlockText } from "./block-text";

/** The longest line with a colon at its end that stands as a heading does. */
const LONGEST_LINE = 60;

/** What stands between two parts of a text, and is none of either. */
const isBetween = (node: Nodes | undefined): boolean =>
  node === undefined || node.type === "heading" || node.type === "thematicBreak";

/**
 * Headings with nothing below them, and lines that announce with a colon what does not follow.
 * @param blocks of the same body
 */
export function nothingBelow(root: Root, blocks: readonly BlockText[]): Map<Nodes, Advice> {
  const empty = new Map<Nodes, Advice>();
  const blockOf = new Map(blocks.map((block) => [block.node, block]));
  const nodes = root.children.filter(({ type }) => type !== "mdxFlowExpression");
  for (const [index, node] of nodes.entries()) {
    const after = nodes[index + 1];
    const block = blockOf.get(node);
    if (block === undefined) continue;
    if (node.type === "heading") {
      const isEmpty = after === undefined || (after.type === "heading" && after.depth <= node.depth);
      if (isEmpty && isMeant(block))
        empty.set(node, advice(block, "The heading", "Write what belongs below it, or delete it."));
    } else if (announces(block) && (isBetween(after) || announcesAlone(after && blockOf.get(after)))) {
      const fix = "Write below it what it announces, a list with `- ` before each item; or delete it.";
      empty.set(node, advice(block, "The line", fix));
    }
  }
  return empty;
}

/** True for a heading with words that was written as one: a line of `---` below a text makes one that nobody meant. */
const isMeant = ({ shown, written }: BlockText): boolean => /\p{L}/u.test(shown) && !written.includes("\n");

/** True for a paragraph that ends with a colon, also one in bold. */
const announces = ({ node, written }: BlockText): boolean =>
  node.type === "paragraph" && /\S:[*_]*$/.test(written);

/** True for a short line that stands for a heading: what is announced above it is not what follows it. */
const announcesAlone = (block: BlockText | undefined): boolean =>
  block !== undefined && announces(block) && block.written.length <= LONGEST_LINE;

function advice({ written }: BlockText, what: string, fix: string): Advice {
  const line = written.split("\n").at(-1) ?? written;
  return { rule: "nothing-below", problem: `${what} \`${line.slice(-60)}\` has nothing below it.`, fix };
}
