import type { Issue } from "../content/issue";

/** What a screen reader is told of a file's mistakes; whole sentences, without the marks of code. */
export function checkSentence(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return "The check finds no mistake in this.";
  const count = issues.length === 1 ? "1 mistake" : `${issues.length} mistakes`;
  return `The check finds ${count}. ${first.problem.replaceAll("`", "")}`;
}
