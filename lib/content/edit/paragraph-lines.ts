import type { Root } from "mdast";
import { type BlockText, blocksIn } from "../parse/body/block-text";
import { treeOf } from "../parse/body/markdown";
import { type LineBreaks, lineBreaksOf, runOnLinesIn } from "../parse/body/run-on-lines";

/** A line of a paragraph as somebody has left it. */
export interface ParagraphLine {
  /** All of it; of the first line, from where the paragraph begins. */
  readonly raw: string;
  /** What stands before its first word: its indentation, and `>` in a quotation. */
  readonly frame: string;
  /** What no line is to be broken within. */
  readonly words: readonly string[];
}

/** The paragraphs of a text, and how it is broken into lines. */
export interface Paragraphs {
  /** `undefined` where its marks cannot be read. */
  readonly tree: Root | undefined;
  readonly blocks: readonly BlockText[];
  readonly breaks: LineBreaks;
  /** Two words before a break that means nothing, and two behind one, by which it is known again after a change beside it. */
  readonly ends: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  /** Lines of it, and whole paragraphs, as they are written. */
  readonly lines: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

/** A tag, a picture and what is shown as code are one word, and so is a dash or a number with what stands before it: at the beginning of a line it would begin a list. */
const WORD =
  /(?:<[^<>]*>|!\[[^\]]*\]\([^)]*\)|`[^`]*`|[^ \t\n])+(?:[ \t]+(?:[-+*=>|#]+|1[.)]|~{3,})(?=[ \t]|$))*/g;

/** The paragraphs of a text; none where its marks cannot be read. */
export function paragraphsIn(text: string): Paragraphs {
  const tree = treeOf(text);
  const blocks = tree ? blocksIn(tree, text).filter(({ node }) => node.type === "paragraph") : [];
  const breaks = lineBreaksOf(blocks);
  const all = blocks.map((block) => ({ lines: linesOf(block), breaksOfItsOwn: ownLines(block, breaks) }));
  const softBreaks = all.flatMap(({ lines, breaksOfItsOwn }) =>
    lines.slice(1).flatMap((line, index) => {
      const above = lines[index];
      return above === undefined || isBroken(above) || breaksOfItsOwn.has(index + 1) ? [] : [{ above, line }];
    }),
  );
  return {
    tree,
    blocks,
    breaks,
    ends: new Set(softBreaks.map(({ above }) => endOf(above))),
    starts: new Set(softBreaks.map(({ line }) => startOf(line))),
    lines: new Set(all.flatMap(({ lines }) => lines.map(wordsOf))),
    written: new Set(blocks.map(({ written }) => written)),
  };
}

/** How many lines of a text the check takes for lines of their own. */
export function countOwnLines({ blocks, breaks }: Paragraphs): number {
  return blocks.reduce((count, block) => count + ownLines(block, breaks).size, 0);
}

/**
 * The lines of a changed paragraph, those together that are one text. A break that the text had before means nothing; one that
 * somebody has made means something where the check would ask what: then it stays, and the check asks.
 */
export function piecesOf(block: BlockText, before: Paragraphs): readonly (readonly ParagraphLine[])[] {
  const ownOnes = ownLines(block, lineBreaksOf([block]));
  const pieces: ParagraphLine[][] = [];
  let above: ParagraphLine | undefined;
  for (const [index, line] of linesOf(block).entries()) {
    const isKnown = above && (before.ends.has(endOf(above)) || before.starts.has(startOf(line)));
    const goesOn = above && !isBroken(above) && (isKnown || !ownOnes.has(index));
    if (goesOn) pieces.at(-1)?.push(line);
    else pieces.push([line]);
    above = line;
  }
  return pieces;
}

/** The numbers of the lines of a paragraph that stand by themselves. */
function ownLines(block: BlockText, breaks: LineBreaks): ReadonlySet<number> {
  return new Set(
    runOnLinesIn(block, breaks).map(({ offset }) => block.shown.slice(0, offset).split("\n").length - 1),
  );
}

function linesOf({ written }: BlockText): ParagraphLine[] {
  return written.split("\n").map((raw, index) => {
    const frame = index === 0 ? "" : (/^[ \t]*(?:>[ \t]*)*/.exec(raw)?.[0] ?? "");
    return { raw, frame, words: wordsIn(raw.slice(frame.length)) };
  });
}

/** The words of a line, with those together that no line is to be broken between. */
export const wordsIn = (line: string): readonly string[] => line.match(WORD) ?? [];

/** True for a line that ends with a break which Markdown shows. */
const isBroken = ({ raw }: ParagraphLine): boolean => / {2}$|\\$/.test(raw);

export const wordsOf = ({ words }: ParagraphLine): string => words.join(" ");
const endOf = ({ words }: ParagraphLine): string => words.slice(-2).join(" ");
const startOf = ({ words }: ParagraphLine): string => words.slice(0, 2).join(" ");
