import type { Nodes } from "mdast";
import type { Advice } from "../report-together";
import type { BlockText } from "./block-text";

/** Words that begin with a small letter wherever they stand, the letters of a list, and `import`, of which a letter was masked. */
const SMALL = /^(?:e-?(?:mail|learning|bike)|i\p{Lu}|e\.g\.|i\.e\.|\p{Ll}\)|xx?[mp]port)/u;

/** What a paragraph may go on from: a list, a table, a line that ends without a full stop. */
function goesOn(before: BlockText | undefined, node: Nodes | undefined): boolean {
  if (node === undefined || node.type === "heading") return false;
  return node.type !== "paragraph" || before === undefined || !/[.!?][)”’"']*\s*$/.test(before.shown);
}

/**
 * What is said of a paragraph that begins with a small letter, as where its first letter or words were not copied.
 * @param before what stands above it, as a block and as a node
 */
export function lostBeginning(
  { node, within, shown }: BlockText,
  before: BlockText | undefined,
  above: Nodes | undefined,
): Advice | undefined {
  if (node.type !== "paragraph" || within !== undefined) return undefined;
  const [word] = /^[a-z][\p{L}’'-]+/u.exec(shown) ?? [];
  if (word === undefined || SMALL.test(shown) || goesOn(before, above)) return undefined;
  return {
    rule: "typing-slip",
    problem: `The paragraph begins with \`${word}\`, as if its beginning had been lost.`,
    fix: "Write the sentence from its beginning, from where it was copied; it begins with a capital.",
  };
}
