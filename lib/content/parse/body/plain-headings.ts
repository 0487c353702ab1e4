import type { Nodes, Root } from "mdast";
import type { Advice } from "../report-together";
import { cutOffIn } from "../words/typing-slips";
import { BLANK, type BlockText } from "./block-text";

/** Letters and words of the longest paragraph that may be a heading. */
const [LONGEST, MOST_WORDS] = [60, 9];

/** What a heading has something of its own below. */
const BELOW: ReadonlySet<Nodes["type"]> = new Set(["paragraph", "list", "table", "blockquote"]);

/** Paragraphs that stood as headings in the program that a text was copied from: short, in bold, or without a full stop. */
export function plainHeadings(root: Root, blocks: readonly BlockText[]): Map<Nodes, Advice> {
  const headings = new Map<Nodes, Advice>();
  const blockOf = new Map(blocks.map((block) => [block.node, block]));
  /** The last item of a list that has lost its signs, and what is said of all its items. */
  let item: { readonly node: Nodes; readonly advice: Advice } | undefined;
  for (const [index, node] of root.children.entries()) {
    const [before, after] = [root.children[index - 1], root.children[index + 1]];
    const listed = onlyNumbered(node);
    const block = blockOf.get(listed ?? node);
    if (block === undefined || goesOnWith(node, before)) continue;
    if (after === undefined && isHeading(block.node, block)) {
      if (NO_HEADING.test(wordsOf(block))) headings.set(block.node, headingAdvice(block));
      else if (isLastHeading(block, before)) headings.set(block.node, lastAdvice(block));
    }
    if (after === undefined || !BELOW.has(after.type)) continue;
    // Below a quotation stands who said it.
    if (before?.type === "blockquote" || !isHeading(block.node, block)) continue;
    if (listed !== undefined && after.type !== "paragraph") continue;
    const next = blockOf.get(after);
    const isFirstItem =
      announcesList(before && blockOf.get(before)) && next !== undefined && isHeading(after, next);
    if (isFirstItem || (item !== undefined && item.node === before)) {
      item = { node, advice: item !== undefined && item.node === before ? item.advice : itemAdvice(block) };
    }
    const number = listed !== undefined && node.type === "list" ? `${node.start ?? 1}. ` : "";
    headings.set(block.node, item?.node === node ? item.advice : headingAdvice(block, number));
  }
  return headings;
}

/** The number of a heading in another document: `1.1 The front door`, `Section 3: Pay`. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t]+|(?:section|part|chapter) \d{1,2}[:.] )/i;

/** The only item of a numbered list: of `2. Family Hubs` above a paragraph Markdown makes a list. */
export function onlyNumbered(node: Nodes): Nodes | undefined {
  return node.type === "list" && node.ordered === true ? onlyItem(node) : undefined;
}

/** True for `3. ` below a list of `1)` and `2)`: another list to Markdown, of which the page shows the number as it stands. */
const goesOnWith = (node: Nodes, before: Nodes | undefined): boolean =>
  node.type === "list" &&
  before?.type === "list" &&
  before.ordered === true &&
  node.start === (before.start ?? 1) + before.children.length;

/** The words of a list that has nothing else. */
export function onlyItem(node: Nodes): Nodes | undefined {
  if (node.type !== "list" || node.children.length !== 1) return undefined;
  const [only, ...others] = node.children[0]?.children ?? [];
  return others.length === 0 ? only : undefined;
}

/** True for a paragraph below which the items of a list are expected. */
const announcesList = (block: BlockText | undefined): boolean => /:[*_]*$/.test(block?.written ?? "");

function itemAdvice({ written }: BlockText): Advice {
  return {
    rule: "plain-heading",
    problem: `\`${written}\` looks like an item of a list, and is shown as a paragraph.`,
    fix: `Write \`- ${written}\`, and so each paragraph of the list. If it is a heading, begin it with \`## \`.`,
  };
}

/** What ends a letter, stands at the foot of a document, or asks another editor for something. */
const NO_HEADING =
  /^(?:(?:kind|best|warm|many|with)(?: (?:kind|best|warm))? (?:regards|wishes|thanks)|regards|thanks|many thanks|thank you|yours (?:sincerely|faithfully)|cheers|hi(?: \p{L}+)?|dear(?: \p{L}+)*|uncontrolled (?:when|if) printed.*|(?:insert|add|put) .*|.*\b(?:here|photo|image|picture) to (?:be added|come|follow)|see (?:above|below|over(?:leaf)?)|more|.*\?\?+)$/iu;

/** A sentence that was cut off. */
const CUT_OFF =
  /\b(?:and|or|the|an?|of the|also|expected to|required to|able to|asked to|such as|including)$/iu;

const wordsOf = ({ written }: BlockText): string =>
  written
    .replace(/\*\*|__/g, "")
    .replace(NUMBER, "")
    .replace(/:$/, "");

/** True for what ends a text of several paragraphs, and is neither a name of one word, nor cut off, nor below a quotation. */
const isLastHeading = ({ node, shown }: BlockText, before: Nodes | undefined): boolean =>
  node.type === "paragraph" &&
  before !== undefined &&
  before.type !== "blockquote" &&
  /\S \S/.test(shown) &&
  cutOffIn(shown, true) === undefined;

/** A heading that stands in capitals as one that has only its first. */
const inSmallLetters = (words: string): string =>
  /\p{Ll}/u.test(words) ? words : words.charAt(0) + words.slice(1).toLowerCase();

/** A heading whose part was not copied. */
function lastAdvice(block: BlockText): Advice {
  const { written } = block;
  return {
    rule: "plain-heading",
    problem: `\`${written}\` ends the text like a heading of which nothing stands below.`,
    fix: `Delete it; or write \`## ${wordsOf(block)}\` and below it what belongs there. If it is a sentence, end it with a full stop.`,
  };
}

/** @param number what stands before the words and makes a list of them: `1. ` */
function headingAdvice(block: BlockText, number = ""): Advice {
  const { written } = block;
  const words = wordsOf(block);
  if (NO_HEADING.test(words) || CUT_OFF.test(words)) {
    return {
      rule: "plain-heading",
      problem: `\`${written}\` looks like the end of a letter, a note, or a sentence that was cut off.`,
      fix: "Delete it, or write the sentence to its end, with a full stop.",
    };
  }
  return {
    rule: "plain-heading",
    problem: `\`${number}${written}\` looks like a heading, and is shown as ${number === "" ? "a paragraph" : "a list of one item"}.`,
    fix: `Write \`## ${inSmallLetters(words)}\`${number === "" ? "" : ` in its place, without the \`${number.trim()}\``}. If it is a sentence, end it with a full stop. If it is somebody's name, say in a sentence what readers are to ask of them, with the number or the address; if it is a note, delete it.`,
  };
}

function isHeading(node: Nodes, { shown, written }: BlockText): boolean {
  if (node.type !== "paragraph" || written.length > LONGEST || written.includes("\n")) return false;
  if (written.split(" ").length > MOST_WORDS) return false;
  const [first] = node.children;
  if (node.children.length === 1 && first?.type === "strong") return /[\p{L}?:)][*_]*$/u.test(written);
  const words = shown.replace(NUMBER, "");
  // A few capitals may be an abbreviation; a heading in capitals is longer.
  const isReadable = /\p{Ll}/u.test(words) || words.length >= 8;
  return !shown.includes(BLANK) && /^\p{Lu}[^,:;.!<>*_]*[\p{L})?]$/u.test(words) && isReadable;
}
