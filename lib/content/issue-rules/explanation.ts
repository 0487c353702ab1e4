/** What the editors' guide says of one rule. Markdown, in the words of an editor. */
export interface RuleExplanation {
  readonly severity: "error" | "warning";
  /** What is wrong, in one sentence. */
  readonly meaning: string;
  /** What to do about it, in a sentence or two. */
  readonly remedy: string;
}

/** A rule whose mistake stops the build. */
export function error(meaning: string, remedy: string): RuleExplanation & { severity: "error" } {
  return { severity: "error", meaning, remedy };
}

/** A rule whose mistake stops nobody. */
export function warning(meaning: string, remedy: string): RuleExplanation & { severity: "warning" } {
  return { severity: "warning", meaning, remedy };
}
