import type { Advice } from "../report-together";
import type { BlockText } from "./block-text";

/** A program that breaks the lines of a text does so in one of these columns, or between them. */
const [NARROWEST, WIDEST] = [60, 140];

/** Letters of a line that may be a heading, or a line of an address. */
const SHORT = 60;

/** Lines as short as this stand below one another on purpose, whatever they begin with. */
const OF_A_LIST = 45;

/** How the paragraphs of a body are broken into lines. */
export interface LineBreaks {
  /** How far the longest line reaches before its last word, which no program could have broken, as it breaks no picture. */
  readonly reach: number;
  readonly count: number;
  /** True where every line that another follows ends a sentence, which a program does not do. */
  readonly endSentences: boolean;
}

interface Line {
  readonly written: string;
  readonly shown: string;
  readonly indent: number;
  /** Where its first sign stands in the block. */
  readonly offset: number;
  /** True where it ends with a break that Markdown shows. */
  readonly isBroken: boolean;
}

/** How the lines of a whole body are broken, by which a single break is judged. */
export function lineBreaksOf(blocks: readonly BlockText[]): LineBreaks {
  const paragraphs = blocks.filter(({ node }) => node.type === "paragraph").map(linesOf);
  const ends = paragraphs.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => endsSentence(line, lines[index + 1])),
  );
  return {
    reach: Math.max(0, ...paragraphs.flat().map(({ shown }) => shown.lastIndexOf(" "))),
    count: ends.length,
    endSentences: ends.every((isEnd) => isEnd),
  };
}

/**
 * Lines that stood by themselves in the program that a text was copied from, and are shown as one paragraph, or as part of
 * the item or the quotation above them.
 */
export function runOnLinesIn(
  block: BlockText,
  breaks: LineBreaks,
): readonly { readonly offset: number; readonly advice: Advice }[] {
  if (block.node.type !== "paragraph" || !block.shown.includes("\n")) return [];
  const lines = linesOf(block);
  const { within, indent } = block;
  const lazy = within && lines.slice(1).find((line) => line.indent < indent);
  if (within !== undefined && lazy !== undefined) {
    return [{ offset: lazy.offset, advice: swallowed(lazy.written, within, indent) }];
  }
  const isList = areItems(lines);
  // Below a line that announces a list, short lines are its items, whose signs are lost.
  const announced = lines.findIndex(({ shown }) => /:[*_]*$/.test(shown));
  const isOwn = (index: number) =>
    isOwnLine(lines, index - 1, isList, breaks) || isParagraph(lines, index - 1);
  return lines.flatMap((line, index) => {
    if (index === 0 || !isOwn(index)) return [];
    const isListed = announced !== -1 && announced < index && line.written.length <= SHORT;
    return { offset: line.offset, advice: isListed ? LISTED : JOINED };
  });
}

function linesOf({ shown, written, indent }: BlockText): Line[] {
  const source = written.split("\n");
  let start = 0;
  return shown.split("\n").map((line, index) => {
    const space = line.length - line.trimStart().length;
    const whole = source[index] ?? "";
    const offset = start + space;
    start += line.length + 1;
    return {
      written: whole.slice(space).trim(),
      shown: line.trim(),
      indent: index === 0 ? indent : line.slice(0, space).replaceAll("\t", "    ").length,
      offset,
      isBroken: / {2}$|\\$/.test(whole),
    };
  });
}

/** What no program breaks: a link, a picture, a citation, a word. */
const FIRST_UNIT = /^(?:!?\[[^\]\n]*\]\([^)\n]*\)|<[^>\n]*>|\S)+/;

const ENDS = /[.!?…][)”’"']*$/;

function endsSentence(line: Line, next: Line | undefined): boolean {
  return ENDS.test(line.shown) && /^[\p{Lu}\p{Lo}\p{N}“‘"'(\uE000]/u.test(next?.shown ?? "");
}

/** True for a line that ends where no program would have ended it, and that the next does not go on with. */
function isOwnLine(lines: readonly Line[], index: number, isList: boolean, breaks: LineBreaks): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || line.isBroken) return false;
  const end = line.indent + line.written.length;
  // The next word, or what goes with it, would have found room in this column.
  const needed = end + 1 + (FIRST_UNIT.exec(next.written)?.[0].length ?? 0);
  const isUnbroken = breaks.reach > WIDEST;
  if (endsSentence(line, next) && breaks.endSentences && (breaks.count > 1 || needed <= 80 || end > 120))
    return true;
  if (!isUnbroken && needed > Math.max(NARROWEST, breaks.reach * 0.75)) return false;
  if (endsSentence(line, next)) return true;
  if (line.written.length > SHORT) return false;
  if (isList && (lines.length > 2 || (/[:;]$/.test(line.shown) && !ENDS.test(next.shown)))) return true;
  // What goes on with a capital may be a name: of a heading, only the first line of the paragraph is meant.
  const words = line.shown.replace(/^\uE000{1,3}(?!\uE000)|(?<!\uE000)\uE000{1,3}$/g, "");
  const isHeading = index === 0 && /^\p{Lu}.*[\p{L}\p{N})]$/u.test(words) && !GOES_ON.test(words);
  return isHeading && /^[\p{Lu}\p{N}“‘"']/u.test(next.shown);
}

/** What a line of a form begins with: `SWE registration: none`. */
const LABEL = /^[*_\uE000]*\p{Lu}[\p{L}’]*(?: [\p{L}’]+){0,3}:[*_\uE000]*\s/u;

/** A line that stops as short as this, measured by the longest beside it, was ended by a person; beside one, a longer one was too. */
const [STOPS_SHORT, AS_WELL] = [0.4, 0.8];

/**
 * True for the break behind a line of a paragraph that no program has broken: one of its lines stops far too short, and what
 * follows begins anew. Then each line that ends a sentence was a paragraph as well. So were lines that all begin with a label.
 */
function isParagraph(lines: readonly Line[], index: number): boolean {
  const [first, line, next] = [lines[0], lines[index], lines[index + 1]];
  if (first === undefined || line === undefined || next === undefined || line.isBroken) return false;
  if (LABEL.test(first.shown) && LABEL.test(next.shown)) return true;
  const longest = Math.max(...lines.map(({ written }) => written.length));
  if (longest < NARROWEST) return false;
  const stopsShort = (one: Line, after: Line | undefined, share: number) =>
    after !== undefined &&
    !one.isBroken &&
    /^[\p{Lu}\p{N}]/u.test(after.shown) &&
    one.written.length + 1 + (FIRST_UNIT.exec(after.written)?.[0].length ?? 0) <= longest * share;
  if (!lines.some((one, at) => stopsShort(one, lines[at + 1], STOPS_SHORT))) return false;
  return stopsShort(line, next, AS_WELL) || endsSentence(line, next);
}

/** What no heading ends with. */
const GOES_ON = /\b(?:and|or|the|an?|of|to|in|at|for|with|by|from|on|as|is|are|we|you|our|your|their|see)$/i;

/** True for lines like those of a list or an address: short, without a sentence that ends in one or before its end. */
function areItems(lines: readonly Line[]): boolean {
  return (
    lines.every(({ written }) => written.length <= OF_A_LIST) &&
    !lines.slice(0, -1).some(({ shown }) => ENDS.test(shown) || /[.;]\s/.test(shown))
  );
}

const RULE = "lines-run-together";

const JOINED: Advice = {
  rule: RULE,
  problem: "The line is shown in one paragraph with the line above it.",
  allowed: "an empty line between paragraphs; `## ` before a heading; `- ` before each item of a list",
  fix: "Leave an empty line above it. Where both are one sentence, or one address, write them in one line. Where the lines are items of a list, write `- ` before each.",
};

const LISTED: Advice = {
  rule: RULE,
  problem: "The line is shown in one paragraph with the line above it, and looks like an item of a list.",
  allowed: "`- ` before each item of a list; an empty line above the first",
  fix: "Below a line that ends in `:` write `- ` before each line, and an empty line above the first of them.",
};

function swallowed(written: string, within: NonNullable<BlockText["within"]>, indent: number): Advice {
  const piece = written.length > 50 ? `${written.slice(0, 49)}…` : written;
  const isItem = within === "item";
  const begin = isItem ? `begin it with ${COUNTS[indent] ?? indent} spaces` : "begin it with `> `";
  return {
    rule: RULE,
    problem: `\`${piece}\` stands directly below ${isItem ? "an item of a list" : "a quotation"}, and is shown as a part of it.`,
    fix: `Leave an empty line above it. Where it belongs to the ${isItem ? "item" : "quotation"}, ${begin}.`,
  };
}

const COUNTS: Readonly<Record<number, string>> = { 2: "two", 3: "three", 4: "four" };
