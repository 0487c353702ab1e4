import type { Issue } from "../../content/issue";
import { counted } from "../../offers";
import { isStillToFill } from "../form/still-to-fill";

/**
 * What a screen reader is told of a file's mistakes, of what the check warns of, and of what is still to be filled in: how many
 * there are, and on a line each what they are, without the marks of code.
 */
export function checkSentence(issues: readonly Issue[]): string {
  const filledIn = issues.filter((issue) => !isStillToFill(issue));
  const mistakes = filledIn.filter(({ severity }) => severity === "error");
  const warnings = filledIn.length - mistakes.length;
  const empty = issues.length - filledIn.length;
  const left =
    empty === 0 ? "" : ` ${empty === 1 ? "1 field is" : `${empty} fields are`} still to be filled in.`;
  const warned = warnings === 0 ? "" : ` It warns of ${counted(warnings, "thing")}.`;
  const count = mistakes.length === 0 ? "no mistake in this" : counted(mistakes.length, "mistake");
  const problems = [...mistakes, ...filledIn.filter((issue) => !mistakes.includes(issue))].map(
    ({ problem }) => problem.replaceAll("`", "").replaceAll("\n", " "),
  );
  return [`The check finds ${count}.${warned}${left}`, ...problems].join("\n");
}
