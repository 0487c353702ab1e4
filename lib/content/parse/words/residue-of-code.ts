import { ANY_SHORT_MONTH } from "../../../calendar/months";
import type { ResidueKind } from "./residue-kind";

/** Codes for signs, commands of editors and formulas, as programs write them for one another. */
export const OF_CODE: readonly ResidueKind[] = [
  [
    "\\*?\\|(?:[fl]name|email|unsub|archive|(?:list|mc):\\w{2,20})\\|\\*?|(?<!\\w)@(?:first|last|full)_?name@",
    "a field of a letter that goes to many people",
    "Take it out, and write the sentence without it.",
  ],
  ["\\(cherry picked from commit [\\da-f]{7,40}\\)", "a note of Git about a change"],
  ["^\\[toc\\]$", "a mark for a list of the headings, which a page makes for itself"],
  [
    "\\\\u[\\da-f]{4}|(?:\\\\x[\\da-f]{2})+|(?<![\\d%])%(?:20|2C|27|28|29|26|3A|3D|2F|E2%80%\\d\\w|C2%A3)(?![\\d%])|(?<=\\p{L})&?#(?:82\\d\\d|0?39|160|163)(?:;|(?=\\p{L}))|\\+(?:IBk|IBg|IBw|IB0|IBM|AKM|AOk)-",
    "a code for a sign",
    "Write the sign itself.",
  ],
  [
    "(?<!\\S)\\p{L}{2,}(?:\\+\\p{L}{2,}){2,}(?=[.,;:!?]?(?:\\s|$))",
    "words as an address has them",
    "Write a space in place of each `+`.",
  ],
  ["(?<!\\S)(?=[a-z+/]*\\d)[a-z\\d+/]{40,}={0,2}(?!\\S)", "a file that a program has written as letters"],
  [
    "(?<!\\S)='?[\\w ]{1,30}'?!\\$?[a-z]{1,3}\\$?\\d{1,5}",
    "a formula of Excel",
    "Write the value that it gives.",
  ],
  [
    `(?<=\\b(?:aged?|ages|years?|grades?|points?|between)[: ]{1,2})(?:\\d{1,2}-(?:${ANY_SHORT_MONTH})|(?:${ANY_SHORT_MONTH})-\\d{1,2})\\b`,
    "a range that Excel took for a day",
    "Write the range, such as `5 to 11`.",
  ],
  [
    "-\\*- ?mode:[^\\n]{0,40}|^(?:vim?|ex):[^\\n]{0,60}$|^:(?:wq?|q)!?$|\\^M(?=\\s*$|\\n)|%%[^%\\n]{1,200}%%|\\bimage::?[\\w./-]{1,100}\\[[^\\]\\n]{0,60}\\]|(?<=^|\\n)b'[^'\\n]{1,200}'",
    "a command or a note of an editor",
  ],
];
