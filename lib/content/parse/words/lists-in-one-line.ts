import type { WordMistake } from "./word-mistake";

/** Where a list begins: with the text, or behind a colon. */
const BEGINS = "(?:^|:\\s*)";
/** The words of an item. */
const ITEM = "[^\\n:]{2,120}?";

/** How the items of a list begin that has lost its lines, each with a way to see three of them, or two that number themselves. */
const LISTS = [
  // `Duties: - assessments - direct work`
  `(?<=:\\s?)([-–—*•+]) ${ITEM} \\1 ${ITEM}(?=$| \\1 |[.\\n])`,
  `(?<=^)([-–—*•+]) ${ITEM} \\2 ${ITEM} \\2 \\S`,
  // `1. assess 2. plan`, `1) assess 2) plan`, `(1) assess (2) plan`
  `(?<=${BEGINS})\\(?1[.)] \\p{L}${ITEM}[ ;,]\\(?2[.)] \\p{L}`,
  // `Our offer is split into 1) groups 2) visits`; `Step 1 Register Step 2 Apply`
  `(?<=[\\p{L},;–-] )1\\) \\p{L}${ITEM}[ ;,]2\\) \\p{L}`,
  `(?<=[\\p{L},;–-] )a\\) \\p{L}${ITEM}[ ;,]b\\) \\p{L}`,
  // `sea • moor • town`
  `(?<=\\S )[•‣▪●◦⁃∙] \\p{L}[^\\n•]{0,30}(?:[^\\n]{0,300}[•‣▪●◦⁃∙] [^\\n•]{0,30})*`,
  // `§`, `·`, `✓` and `o` are bullets of Word in another font; elsewhere they are a paragraph of a law, a part of an address, a letter.
  `(?<=:\\s?|^(?!o))([§·o✓✔➢❖]) \\p{L}${ITEM} \\3 \\p{L}${ITEM}(?=$| \\3 |[.\\n])`,
  `(?<=^|[\\s(])Step (?:1|one) \\p{Lu}[^.:!?\\n]{2,60} Step (?:2|two) \\p{Lu}`,
  // `Week 1: Duty  Week 2: Visits`
  `(?<=^|[\\s(])(Week|Day|Month|Stage|Phase) (?:1|one) ?[:–-] ?\\p{L}[^.,;:\\n]{1,60} \\4 (?:2|two) ?[:–-]`,
  // `a) assess b) plan`, `i. assess ii. plan`; in `(a) one, (b) another` they are words of a sentence
  `(?<=${BEGINS})[ai][.)] \\p{L}${ITEM}[ ;,](?:b|ii)[.)] \\p{L}`,
  `(?<=${BEGINS})\\([ai]\\) \\p{L}${ITEM}; ?\\((?:b|ii)\\) \\p{L}`,
];
/** The same in an item: Markdown has taken the number of the first for its own. */
const IN_ITEM = new RegExp(`^\\p{L}${ITEM}[ ;,]2[.)] \\p{L}${ITEM}(?=$|[ ;,]3[.)] \\p{L})`, "u");

const ANY = new RegExp(LISTS.join("|"), "gu");

/** The first item of a numbered list that holds the others. */
export function listInFirstItem(text: string): WordMistake[] {
  const written = IN_ITEM.exec(text)?.[0];
  return written === undefined ? [] : [mistakeOf(`1. ${written}`, 0)];
}

/** Lists whose items stand in one line, as a text field or a PDF leaves them. */
export function listsInOneLine(text: string): WordMistake[] {
  return [...text.matchAll(ANY)].map(({ 0: written, index }) => mistakeOf(written, index));
}

function mistakeOf(written: string, offset: number): WordMistake {
  return {
    offset,
    written: written.slice(0, 20).split("\n")[0] ?? written,
    advice: {
      rule: "unread-list",
      problem: `\`${excerpt(written)}\` is a list whose items stand in one line.`,
      allowed:
        "in the text, a line for each item: a hyphen, a space, and its words; in a field, words with commas",
      fix: "Put each item on a line of its own that begins with `- `, or with `1. ` where the order counts, below an empty line. In a field, write commas between them.",
    },
  };
}

const excerpt = (written: string): string => {
  const line = written.replaceAll("\n", " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
