import type { Issue } from "../../content/issue";
import { labelOf } from "./form-parts";

/** True where nothing is wrong but that a field has no value yet: whoever has just added a page has made no mistake. */
export const isStillToFill = ({ rule }: Pick<Issue, "rule">): boolean =>
  rule === "empty-field" || rule === "missing-field";

/** What an editor is to do about a problem of the check, who sees forms and never the lines of a file. */
export function inWordsOfForms(issue: Issue): { readonly problem: string; readonly fix: string | undefined } {
  if (!isStillToFill(issue) || issue.field === undefined) return { problem: issue.problem, fix: issue.fix };
  return { problem: `${fieldLabel(issue.field)} is still to be filled in.`, fix: undefined };
}

/** The name of a field as its form has it: `Summary`; of one within others all of them: `Figures, bonus, value`. */
export function fieldLabel(field: string): string {
  const [first = "", ...within] = field.split(".");
  return [labelOf(first), ...within.map((name) => (/^\d+$/.test(name) ? labelOf(Number(name)) : name))].join(
    ", ",
  );
}
