import type { Mistake } from "./mistake";
import { inFields, inFile, inSummary, inText, WHOLE } from "./text-file";

const WORD_FILE = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]).toString("utf8");
const UTF_16 = Buffer.from(`\uFEFF${WHOLE}`, "utf16le").toString("utf8");
const WINDOWS = Buffer.from(WHOLE.replace("families early", "families at the caf\u00e9"), "latin1").toString(
  "utf8",
);

/** Signs that nobody sees, letters of other alphabets, and encodings. */
export const CHARACTER_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["a null byte", "We are¦\0 here.", "invisible-character", "U+0000 null", "We are here."],
    ["a bell", "We are¦\x07 here.", "invisible-character", "U+0007 bell", "We are here."],
    [
      "a sign that turns the order",
      "See ¦\u202Etxt.exe.",
      "invisible-character",
      "right-to-left override",
      "See txt.exe.",
    ],
    ["a line break of Word", "One.¦\vTwo.", "invisible-character", "press Enter twice", "One.\n\nTwo."],
    ["a line separator", "One.¦\u2028Two.", "invisible-character", "line separator", "One.\n\nTwo."],
    ["a page break", "One.¦\fTwo.", "invisible-character", "page break", "One.\n\nTwo."],
    ["a byte order mark within", "One.¦\uFEFF Two.", "invisible-character", "byte order mark", "One. Two."],
    [
      "the place of a picture",
      "Our team ¦\uFFFC at work.",
      "invisible-character",
      "picture",
      "Our team at work.",
    ],
    ["invisible tags", "A word¦\u{E0041}.", "invisible-character", "invisible tag", "A word."],
    [
      "a bullet of Word's Symbol font",
      "¦\uF0B7 one",
      "invisible-character",
      "write `- ` in its place",
      "- one",
    ],
    ["a hidden sign written as a reference", "¦A &#x202E;word.", "invisible-character", "U+202E", "A word."],
    ["garbled quotation marks", "It¦â€™s here.", "garbled-text", "Write `’`", "It’s here."],
    ["text garbled twice", "It¦Ã¢â‚¬â„¢s here.", "garbled-text", "Write `’`", "It’s here."],
    ["a garbled letter", "A caf¦Ã©.", "garbled-text", "Write `é`", "A café."],
    ["an e-mail's code for a sign", "It¦=E2=80=99s here.", "garbled-text", "Write `’`", "It’s here."],
    [
      "a control character that was a dash in Windows",
      "Nine ¦\x96 five.",
      "garbled-text",
      "Write `–`",
      "Nine – five.",
    ],
    [
      "a Cyrillic letter in a word",
      "¦Sоcial work.",
      "mixed-alphabets",
      "U+043E Cyrillic letter",
      "Social work.",
    ],
    ["a Greek capital in a word", "¦Οffice hours.", "mixed-alphabets", "Greek letter", "Office hours."],
  ]),
  ...inSummary([
    ["a null byte in a field", "We¦\0 help.", "invisible-character", "U+0000", "We help."],
    ["a garbled pound sign", "We help¦Â£.", "garbled-text", "Write `£`", "We help£."],
    ["a hidden sign written as a code", '¦"We\\u202Ehelp."', "invisible-character", "U+202E", '"We help."'],
  ]),
  ...inFields([
    [
      "Word's bullet before an item of a list",
      "order: 1\naliases:\n  ¦\uF0B7 first-help",
      "invisible-character",
      "- ",
      "order: 1\naliases:\n  - first-help",
    ],
  ]),
  ...inFile([
    ["a document of Word", WORD_FILE, "not-text", "it is a document of Word", WHOLE],
    ["rich text", `{\\rtf1\\ansi ${WHOLE}}`, "not-text", "Rich Text Format", WHOLE],
    ["a PDF", `%PDF-1.7\n${WHOLE}`, "not-text", "a PDF", WHOLE],
    ["a web page", `<!DOCTYPE html>\n<html><body>${WHOLE}`, "not-text", "a web page", WHOLE],
    ["UTF-16", UTF_16, "encoding", "saved as UTF-16", WHOLE],
    ["UTF-16 without its mark", UTF_16.slice(2), "encoding", "saved as UTF-16", WHOLE],
    ["the encoding of Windows", WINDOWS.replace("\uFFFD", "¦\uFFFD"), "encoding", "in `caf�.`", WHOLE],
  ]),
];
