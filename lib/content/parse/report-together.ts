import type { Position } from "../position";
import type { Finding, Reporter } from "./reporter";

/** What a message says, without its place. */
export type Advice = Pick<Finding, "rule" | "problem" | "fix"> & Partial<Pick<Finding, "allowed" | "remedy">>;

/** The most lines that one message lists. */
const MOST_LINES = 12;

/** Reports mistakes of one file; those of which the same is to be said are one issue, with all their lines. */
export function reportTogether(
  mistakes: readonly { readonly at: Position; readonly advice: Advice }[],
  field: string,
  reporter: Reporter,
): void {
  const byProblem = new Map<
    string,
    { readonly at: Position; readonly advice: Advice; readonly lines: Set<number> }
  >();
  for (const { at, advice } of mistakes) {
    const same = byProblem.get(advice.problem);
    if (same === undefined) byProblem.set(advice.problem, { at, advice, lines: new Set(at.slice(0, 1)) });
    else same.lines.add(at[0]);
  }
  for (const { at, advice, lines } of byProblem.values()) {
    reporter.report({ ...advice, problem: advice.problem + alsoIn([...lines].slice(1)), at, field });
  }
}

function alsoIn(lines: readonly number[]): string {
  if (lines.length === 0) return "";
  const listed = lines.slice(0, MOST_LINES).join(", ") + (lines.length > MOST_LINES ? " and others" : "");
  return ` The same in line${lines.length > 1 ? "s" : ""} ${listed}.`;
}
