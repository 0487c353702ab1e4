import type { Nodes } from "mdast";
import type { Advice } from "../report-together";
import type { BlockText } from "./block-text";

/** Letters of the shortest paragraph that nobody writes twice on purpose. */
const SHORTEST = 25;
/** Words of the shortest paragraph that is compared with its neighbour, and how much of them both have. */
const [FEWEST_WORDS, SHARED] = [8, 0.8];

const RULE = "doubled-text";

/** Paragraphs that stand twice, or in an old and a new wording, as tracked changes and pasting leave them. */
export function doubledParagraphs(blocks: readonly BlockText[]): Map<Nodes, Advice> {
  const doubled = new Map<Nodes, Advice>();
  const lineOf = new Map<string, number>();
  let before: BlockText | undefined;
  for (const block of blocks) {
    // Cells say the same of two rows on purpose.
    if (block.node.type === "tableCell") {
      before = undefined;
      continue;
    }
    const words = plainWords(block);
    const line = block.at(0)[0];
    const same = lineOf.get(words);
    if (words.length >= SHORTEST && same !== undefined) {
      doubled.set(block.node, {
        rule: RULE,
        problem: `The words of this paragraph stand in line ${same} already.`,
        fix: "Delete one of the two.",
      });
    } else if (before !== undefined && isRewording(words, plainWords(before)) && isProse(block, before)) {
      doubled.set(block.node, {
        rule: RULE,
        problem: `This paragraph has nearly the same words as the one in line ${before.at(0)[0]}, like the old and the new words of a tracked change.`,
        fix: "Keep the new one, and delete the other.",
      });
    }
    if (same === undefined) lineOf.set(words, line);
    before = block;
  }
  return doubled;
}

/** Citations of figures that stand side by side: the old and the new one. */
export function doubledFigures({
  written,
}: BlockText): { readonly offset: number; readonly advice: Advice }[] {
  return [...written.matchAll(/<Figure\s[^<>]*\/>\s*<Figure\s[^<>]*\/>/g)].map(({ index }) => ({
    offset: index,
    advice: {
      rule: RULE,
      problem: "Two figures stand side by side, and are shown as one number after the other.",
      fix: "Keep the one that is meant, or write words between them.",
    },
  }));
}

const plainWords = ({ written }: BlockText): string =>
  written
    .toLowerCase()
    .replace(/[.,;:!]+(?=\s|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Items of lists and cells are alike on purpose: `Grade 7 is …`, `Grade 8 is …`. */
const isProse = (...blocks: readonly BlockText[]): boolean =>
  blocks.every(({ node, within }) => node.type === "paragraph" && within === undefined);

function isRewording(one: string, other: string): boolean {
  const [words, others] = [one.split(" "), other.split(" ")];
  if (Math.min(words.length, others.length) < FEWEST_WORDS) return false;
  const left = [...others];
  const shared = words.filter((word) => {
    const index = left.indexOf(word);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
  return (2 * shared.length) / (words.length + others.length) >= SHARED;
}
