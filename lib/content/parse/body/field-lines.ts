import type { DocumentType } from "../../../model/document-types";
import type { Advice } from "../report-together";
import { BLANK, type BlockText } from "./block-text";

/** What heads the lines of an advert, and where this site has it. */
const LABELS: readonly (readonly [label: string, where: string])[] = [
  [
    "salary|salary range|pay|rate of pay|starting salary|remuneration|grade|pay grade|grade\\/scale|scp|band|scale",
    "the pages of roles show their pay, from the field `grade` and the grade’s own file",
  ],
  [
    "hours|working hours|weekly hours|hours of work|contract|contract type|contract length|job type|tenure|fte|start date|closing date|interview date|interviews?|number of posts|vacanc(?:y|ies)",
    "an advert has a file of its own, in the folder `vacancies`, with fields for it",
  ],
  [
    "location|base|work base|workplace|place of work|directorate|department|division|section|business unit|service area|team|service|post title|role title|line manager|manager|team manager|service manager|reporting to",
    "services and teams say where they are and list their roles, and pages show both",
  ],
  [
    "dbs|dbs check|registration|qualifications? required",
    "registration has a field of its own, and the rest is a sentence",
  ],
];

const LINE = new RegExp(
  `^(?:${LABELS.map(([label]) => `(${label})`).join("|")})[*_\\uE000]*(?:\\s*[:=][*_\\uE000]*|\\s[-–—])\\s+(\\S.{0,79})$`,
  "i",
);

/** `Salary scale point 23 - 28 (under review)`: points or a grade without a colon, and with no verb that would make a sentence. */
const PAY_LINE =
  /^(?:salary|pay|grade|scale|scp|njc|spinal column)\b(?:[ ,/]+(?:scale|range|band|grade|points?|column|scp|njc|pt|from)\b)*[ :]+[a-z]{0,3}\d{1,2} ?(?:[-–—]|to) ?[a-z]{0,3}\d{1,2}(?: ?\([^()]{1,40}\)|,? (?:plus|inclusive|pro rata)[^.!?]{0,30})*\.?$/i;

/** What follows a label as a value does: few words, and no sentence. */
const MOST_WORDS = 8;

/**
 * A line of a text that is the field of an advert: `Grade: 7`, `**Salary:** Competitive`. Nobody meant it as a sentence, and
 * where the site shows the same from its fields, the two come to differ.
 */
export function fieldLineIn(
  block: BlockText,
  type: DocumentType,
): { readonly offset: number; readonly advice: Advice } | undefined {
  if (block.node.type !== "paragraph" || type === "vacancy") return undefined;
  let offset = 0;
  for (const [index, line] of block.shown.split("\n").entries()) {
    const written = block.written.split("\n")[index] ?? line;
    const match = LINE.exec(line.replaceAll(BLANK, "").trim());
    const value = match?.at(-1) ?? "";
    const isField = match !== null && value.split(/\s+/).length <= MOST_WORDS && !/[.!?]$/.test(value);
    if (isField || PAY_LINE.test(line.replaceAll(BLANK, "").trim())) {
      // Of a line without a colon only pay is known.
      const group = isField ? match.slice(1, -1).findIndex((one) => one !== undefined) : 0;
      const where = LABELS[group]?.[1] ?? "";
      return {
        offset,
        advice: {
          rule: "field-in-text",
          problem: `\`${written.trim().slice(0, 60)}\` looks like a line from the head of an advert.`,
          fix: `Delete it: ${where}. Where readers need it here, write a whole sentence.`,
        },
      };
    }
    offset += line.length + 1;
  }
  return undefined;
}
