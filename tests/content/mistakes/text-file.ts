import type { IssueRule } from "@/lib/content/issue-rules";
import { RIVERTON } from "../content-set";
import type { Mistake } from "./mistake";

const FILE = "riverton/services/early-help.mdx";
const TEXT = RIVERTON[FILE] ?? "";

/** A mistake as it is written, and as it is mended: `|` stands where the issue points, at the beginning if it is left out. */
type Written = readonly [name: string, written: string, rule: IssueRule, says: string, mended: string];

function mistake([name, written, rule, says, mended]: Written, where: (piece: string) => string): Mistake {
  const marked = where(written.includes("¦") ? written : `¦${written}`);
  const [line, column] = [marked.slice(0, marked.indexOf("¦")).split("\n"), 0];
  return {
    name,
    file: FILE,
    before: marked.replace("¦", ""),
    expect: { rule, line: line.length, column: (line.at(-1) ?? "").length + 1 + column, says },
    after: where(mended),
  };
}

/** Mistakes in the text below the fields: each is a paragraph at its end. */
export function inText(mistakes: readonly Written[]): Mistake[] {
  return mistakes.map((one) => mistake(one, (piece) => `${TEXT}\n${piece}\n`));
}

/** Mistakes in the summary of a service: each is the line from `summary: ` on. */
export function inSummary(mistakes: readonly Written[]): Mistake[] {
  return mistakes.map((one) => mistake(one, (piece) => TEXT.replace("We help families early.", () => piece)));
}

/** Mistakes in the fields: each stands in place of the line `order: 1`. */
export function inFields(mistakes: readonly Written[]): Mistake[] {
  return mistakes.map((one) => mistake(one, (piece) => TEXT.replace("order: 1", () => piece)));
}

/** Mistakes of a whole file. */
export function inFile(mistakes: readonly Written[]): Mistake[] {
  return mistakes.map((one) => mistake(one, (piece) => piece));
}

/** The file without a mistake, to be damaged as a whole. */
export const WHOLE = TEXT;
