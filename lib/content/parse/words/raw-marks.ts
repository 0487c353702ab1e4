/** Signs of a markup that are shown as they stand, and how to say the same. */
export interface RawMark {
  readonly offset: number;
  readonly written: string;
  readonly fix: string;
}

/** A markup that a text shows: how it looks, and how to say the same. */
type Mark = readonly [pattern: string, fix: string];

const BOLD = "Put the signs directly round the words, without a space inside: `**bold**`.";
const EMPHASIS = "Put the signs directly round the words, without a space inside: `*emphasis*`.";
/** How a heading begins. */
export const HEADING = "Begin the line with `## ` and a space.";

/** `\n`, as programs write the end of a line for one another. */
const LINE_BREAK = "\\\\[nrt](?=\\\\|[A-Z\\s-]|$)|(?<=[.,;!?)])\\\\[nrt](?=\\p{L})";

/** Two hyphens, as typewriters and converters have them. */
const DASHES: Mark = [
  "(?<=[^\\s\\d] )--(?= \\S)|(?<=\\p{L})--(?=\\p{L})",
  "Write a dash with a space on either side: ` – `.",
];

/** In the text below the fields; each with the sign itself as a last resort, `\*`. */
const IN_TEXT: readonly Mark[] = [
  ["(?<![*\\w])\\*\\*+(?=[^\\s*])|(?<=[^\\s*])\\*\\*+(?![*\\w])", BOLD],
  ["(?<![\\w_])__+(?=[^\\W_])|(?<=[^\\W_])__+(?![\\w_])", BOLD],
  ["(?<=^|\\s)\\*\\*+ (?=[^*\\n]{1,80} \\*\\*+(?=[\\s.,;:!?)]|$))", BOLD],
  ["(?<=^|\\s)\\*(?=\\uE000{2}\\p{L})", BOLD],
  ["(?<![\\p{L}\\p{N}*\\uE000.)])\\*(?=[\\p{L}\\p{N}])", EMPHASIS],
  ["(?<![\\w_\\uE000])_(?=[^\\W_])", EMPHASIS],
  ["(?<!\\w)'''[^'\\n]+'''|(?<!\\w)\\+\\+[^+\\s][^+\\n]*\\+\\+(?!\\w)", BOLD],
  ["(?<=\\w)\\^[^\\s^]{1,20}\\^", "Write the words without the signs."],
  [
    "(?<=\\p{L}{2})\\^\\d{1,2}(?=[\\s.,;:)]|$)",
    "Delete the sign and the number of a note, and write here what the note says. A square is `²`.",
  ],
  ["(?<=\\d ?[ck]?m)\\^[23](?!\\w)", "Write the small number itself: `m²` or `m³`."],
  ["(?<=\\p{Lu})~\\d{1,2}~", "Write the small number itself: `CO₂`."],
  DASHES,
  [
    "\\[(?=\\uE000[^\\uE000\\n]{1,200}\\uE000{4,}\\])",
    "Take the outer square brackets out, in front and behind: a link has one pair.",
  ],
  ["(?<=[^\\n]\\n): (?=\\S)", "Write both in one line, or the second as a paragraph."],
  ["~~", "Put `~~` directly before and behind what is struck out, or take it out."],
  [
    "`+",
    "Write an apostrophe as `'`. For a sign or a name as a computer has it, put one of these before and one behind it.",
  ],
  ["(?<=^|[\\s(])#{2,3}(?=[^#])", HEADING],
  ["(?<=^|\\n)={2,6}[^=\\n]+={2,6}(?=\\s*$|\\n)", HEADING],
  ["(?<=^|\\n)h[1-6]\\. ", HEADING],
  ["(?<=^|\\s)==(?=\\S)[^=\\n]+==", "Write `**bold**` to make words stand out."],
  ["\\[\\[", "Write a link as `[words](address)`."],
  ["(?<=^|\\n):{3,}", "Take the line out, and write what it says as a paragraph."],
  ["\\[![A-Z]{3,}\\]", "Take it out, and write what it says as a sentence."],
  [
    "\\[/(?:b|i|u|url|img|quote|list)\\]|\\[(?:url|img|quote|size|color)=[^\\]\\n]{0,200}\\]",
    "Write it in Markdown: `**bold**`, `[words](address)`.",
  ],
  ["(?<=^|[\\s(]):[a-z][a-z_]{2,30}:(?=[\\s.,!?)]|$)", "Write the sign itself, or take it out."],
  ["\\\\(?=\\s*$)", "Take the backslash out. For a new paragraph leave an empty line."],
  [LINE_BREAK, "Begin a new paragraph with an empty line in its place."],
];

/** In a field, which is plain text; these are found where Markdown would understand them. */
const IN_FIELDS: readonly Mark[] = [
  ["(?<![*\\w])\\*\\*[^*\\n]+\\*\\*", "Take the signs out: a field has no bold words."],
  ["(?<![\\w_])__[^_\\n]+__(?![\\w_])", "Take the signs out: a field has no bold words."],
  [
    "(?<![\\p{L}\\p{N}*.)])\\*(?=[^\\s*])[^*\\n]*[^\\s*]\\*(?![\\p{L}\\p{N}*])",
    "Take the signs out: a field has no emphasis.",
  ],
  ["(?<![\\w_/])_(?=[^\\s_])[^_\\n]*[^\\s_]_(?![\\w_])", "Take the signs out: a field has no emphasis."],
  DASHES,
  ["~~", "Take it out."],
  ["`+", "Write an apostrophe as `'`, or take the sign out."],
  [
    "!?\\[[^\\]\\n]{0,300}\\](?:\\(|\\s\\((?=/|#|https?:|www\\.|mailto:|tel:))[^)\\n]{0,300}\\)|!?\\[[^\\]\\n]{0,300}\\]\\[[^\\]\\n]{0,300}\\]",
    "Write the words alone: a field has no links. A link belongs in the text.",
  ],
  ["^#{1,6}(?=\\s)|(?<=[\\s(]|^)#{2,}(?=[^#\\s])", "Take the signs out: a field has no headings."],
  ["^>(?=\\s)", "Take the sign out: a field has no quotations."],
  ["\\\\(?=[!-/:-@[-`{-~]|\\s*$)", "Take the backslash out: in a field every sign is shown as it is."],
  [LINE_BREAK, "Write a space in its place."],
  ["\\{(?=[^{}\\n]*\\})", "Use round brackets ( ) instead."],
];

const compiled = (marks: readonly Mark[]) => ({
  marks,
  any: new RegExp(marks.map(([pattern]) => `(${pattern})`).join("|"), "gu"),
});
const TEXT = compiled(IN_TEXT);
const FIELDS = compiled(IN_FIELDS);

/** Enough to see that a text has none. */
const SUSPECT = /[*_~`#[\\:=>{^]|''|\+\+|--|^h\d\./m;

/** Markup that is left to be shown in a text, after Markdown has been read. */
export function rawMarksIn(text: string): RawMark[] {
  return marksOf(text, TEXT);
}

/** Markup in a field, which shows it as it stands. */
export function fieldMarksIn(text: string): RawMark[] {
  return marksOf(text, FIELDS);
}

function marksOf(text: string, { marks, any }: ReturnType<typeof compiled>): RawMark[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(any)].map((match) => {
    const [written, ...groups] = match;
    const fix = marks[groups.findIndex((group) => group !== undefined)]?.[1] ?? "";
    return { offset: match.index, written, fix };
  });
}
