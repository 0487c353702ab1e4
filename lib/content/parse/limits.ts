import type { Position } from "../position";
import type { Finding } from "./reporter";

/** In UTF-16 units. The longest real file has 3,000; at this size parsing takes a second or two. */
export const MOST_LETTERS = 100_000;

/** Web addresses above this length fail in some browsers; no word is longer than one. */
const LONGEST_WORD = 2_000;

/** How many lists, quotes or groups of fields may lie one in another. Six lists are more than a reader can follow. */
const DEEPEST = 20;

/** Two columns for each list or group in another, and room for whoever indents by four. */
const WIDEST_INDENT = 100;

/** Signs at the beginning of a line that each open a quote, a list or a group of fields inside the one before. */
const OPENING = new RegExp(`^(?:[ \\t]*(?:>|[-+*?:](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1}}`, "m");

/** Lines of `---` or `===`. The parser's work grows with the square of the headings that are underlined so. */
const MOST_UNDERLINES = 200;

/** The longest real file has 83. The parser's work grows with the square of the lists and quotes that begin on lines. */
const MOST_LINES = 3_000;

const INDENTED = new RegExp(`^[ \\t]{${WIDEST_INDENT + 1}}(?=[ \\t]*\\S)`, "m");

/**
 * What is wrong with a text that a parser would need minutes for, or could not hold. Parsing is only bounded by what it
 * is given, so this comes before it; it looks at each letter once or twice.
 * @param text the normalised text of a whole file
 * @param positionAt the position of each character of the text
 */
export function limitProblem(text: string, positionAt: (offset: number) => Position): Finding | undefined {
  if (text.length > MOST_LETTERS) return tooLarge();
  const word = longWord(text);
  if (word !== undefined) {
    return {
      rule: "too-large",
      at: positionAt(word.index),
      field: "file",
      problem: `A word of more than ${LONGEST_WORD.toLocaleString("en-GB")} letters begins here: \`${word[0].slice(0, 40)}…\`.`,
      allowed: "words that a page can show",
      fix: "Delete it. A picture or a document belongs into the folder `public`, and not into the text.",
    };
  }
  const underline = [...text.matchAll(/^ {0,3}(?:=+|-+)[ \t]*$/gm)][MOST_UNDERLINES];
  if (underline !== undefined) {
    return {
      rule: "too-large",
      at: positionAt(underline.index),
      field: "file",
      problem: `There are more than ${MOST_UNDERLINES} lines of nothing but \`---\` or \`===\`.`,
      allowed: "a heading written with `## ` before it",
      fix: "Take out those that were repeated by accident, and write `## ` before headings.",
    };
  }
  const line = [...text.matchAll(/\n/g)][MOST_LINES];
  if (line !== undefined) {
    return {
      rule: "too-large",
      at: positionAt(line.index),
      field: "file",
      problem: `The file has more than ${MOST_LINES.toLocaleString("en-GB")} lines.`,
      allowed: "what somebody can read in an hour",
      fix: "Make several pages of it, and take out what was repeated by accident.",
    };
  }
  const deep = OPENING.exec(text)?.index ?? INDENTED.exec(text)?.index ?? deepSign(text);
  return deep === undefined ? undefined : tooNested(positionAt(deep));
}

function longWord(text: string): RegExpExecArray | undefined {
  for (const word of text.matchAll(/\S+/g)) if (word[0].length > LONGEST_WORD) return word;
  return undefined;
}

/** A file that holds more than any page. */
export function tooLarge(): Finding {
  return {
    rule: "too-large",
    at: [1, 1],
    field: "file",
    problem: `The file holds more than ${MOST_LETTERS.toLocaleString("en-GB")} letters.`,
    allowed: "what somebody can read in an hour: 100,000 letters at most",
    fix: "Make several pages of it. A table or a document as long as this belongs into the folder `public`, with a link to it.",
  };
}

/** Lists, quotes, brackets or groups of fields that lie too deep in one another. */
export function tooNested(at: Position): Finding {
  return {
    rule: "too-nested",
    at,
    field: "file",
    problem: `More than ${DEEPEST} lists, quotes, brackets or groups of fields lie in one another here.`,
    allowed: `at most ${DEEPEST}`,
    fix: "Take out the signs that were repeated by accident, or say it in fewer levels.",
  };
}

/** Emphasis is often not closed at all, as where footnotes begin with an asterisk. */
const DEEPEST_EMPHASIS = 100;

/** Where a paragraph or a list of fields opens one bracket too many inside others, or one emphasis. */
function deepSign(text: string): number | undefined {
  const bracket = (sign: string) => (sign === "[" || sign === "{" ? 1 : -1);
  // Whatever it means in the end, a parser tries every sign that may open emphasis with every one that may close it.
  const emphasis = (sign: string, index: number) => {
    const isBeforeWord = /[^\s*_~]/.test(text[index + sign.length] ?? " ");
    return isBeforeWord && !/\w/.test(text[index - 1] ?? " ") ? 1 : -1;
  };
  return (
    firstBeyond(DEEPEST, text.matchAll(/[[\]{}]|\n[ \t]*\n/g), bracket) ??
    firstBeyond(DEEPEST_EMPHASIS, text.matchAll(/[*_~]+|\n[ \t]*\n/g), emphasis)
  );
}

/** Where a paragraph has opened more than `most` signs without closing them. */
function firstBeyond(
  most: number,
  signs: Iterable<RegExpExecArray>,
  change: (sign: string, index: number) => number,
): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of signs) {
    depth = sign.startsWith("\n") ? 0 : Math.max(0, depth + change(sign, index));
    if (depth > most) return index;
  }
  return undefined;
}
