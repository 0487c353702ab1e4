import type { Finding } from "../reporter";

/** A piece of text that a program has left in it, and what to do. */
export interface Residue {
  readonly offset: number;
  readonly written: string;
  readonly advice: Pick<Finding, "rule" | "problem" | "fix">;
}

/** What programs leave in text that is copied from them, where it came from, and what to do where deleting is not all. */
const RESIDUES: readonly (readonly [pattern: string, from: string, fix?: string])[] = [
  [
    "Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style)[^.\\n]*\\.?",
    "a reference of Word that has lost its aim",
    "Write what it referred to, or delete it.",
  ],
  ['\\bHYPERLINK \\\\?["“][^"”\\n]{0,300}["”]', "a link of Word", "Write the link as `[words](address)`."],
  ["\\b(?:PAGEREF|NOTEREF|MERGEFIELD|TOC \\\\o|REF _)\\s?_?\\w{0,60}", "a field of Word"],
  ["\\[cid:[^\\]\\n]{0,200}\\]", "the place of a picture in an e-mail"],
  ["\\[(?:image|logo|signature)[:_][^\\]\\n]{0,200}\\]", "the place of a picture in an e-mail"],
  ["<?mailto:(?=[\\s\\uE000<]|\\w)", "a link of Outlook", "Write `[words](mailto:name@example.org)`."],
  [
    "Click (?:or tap )?here to enter (?:text|a date)\\.?|\\[Type (?:text|here)\\]",
    "an empty field of a form of Word",
    "Write what belongs there, or delete it.",
  ],
  ["Normal\\s+0\\s+false\\s+false\\s+false", "settings of Word"],
  ["\\bmso-[a-z-]{3,40}:", "settings of Word"],
  [
    "#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!)",
    "an error of Excel",
    "Write the value that was meant.",
  ],
  [
    "(?<![#\\w])#{4,}(?![#\\w])",
    "a number of Excel whose column was too narrow",
    "Write the number. For a heading, write `## ` and its words.",
  ],
  [
    "(?<![\\w.])\\d(?:\\.\\d+E[+-]|E\\+)\\d{2,3}(?!\\w)",
    "a long number as Excel shortens it",
    "Write the whole number, from where it was copied.",
  ],
  [
    '""(?=\\S)|(?<=\\S)""',
    'a table in a text file, in which `"` stands twice',
    "Write each quotation mark once.",
  ],
  ["\\blorem ipsum\\b", "a text that only fills a space", "Write what belongs there, or delete it."],
];

const ANY = new RegExp(RESIDUES.map(([pattern]) => `(${pattern})`).join("|"), "giu");

/** Enough to see that a text has none. */
const SUSPECT =
  /error!|hyperlink|pageref|noteref|mergefield|toc \\|ref _|\[cid|\[image|\[logo|\[sig|mailto:|click |\[type |normal\s+0|mso-|#[rnvds]|####|\dE[+-]|""|lorem/i;

/**
 * What programs have left in a text that was copied from them.
 * @param written the same text with nothing blanked out
 */
export function residuesIn(text: string, written = text): Residue[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(ANY)].map((match) => {
    const [piece, ...groups] = match;
    const shown = written.slice(match.index, match.index + Math.min(piece.length, 60));
    const [, from = "", fix = "Delete it."] =
      RESIDUES[groups.findIndex((group) => group !== undefined)] ?? [];
    return {
      offset: match.index,
      written: piece,
      advice: { rule: "left-by-a-program", problem: `\`${shown}\` is ${from}.`, fix },
    };
  });
}
