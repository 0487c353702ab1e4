import type { Issue } from "../content/issue";
import { isStillToFill } from "./still-to-fill";

/** What a screen reader is told of a file's mistakes, and of what is still to be filled in: how many there are, and on a line each what they are, without the marks of code. */
export function checkSentence(issues: readonly Issue[]): string {
  const mistakes = issues.filter((issue) => !isStillToFill(issue));
  const empty = issues.length - mistakes.length;
  const left =
    empty === 0 ? "" : ` ${empty === 1 ? "1 field is" : `${empty} fields are`} still to be filled in.`;
  if (mistakes.length === 0) return `The check finds no mistake in this.${left}`;
  const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  const problems = mistakes.map(({ problem }) => problem.replaceAll("`", "").replaceAll("\n", " "));
  return [`The check finds ${count}.${left}`, ...problems].join("\n");
}
