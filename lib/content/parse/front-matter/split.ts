import type { Position } from "../../position";
import { endOfFields, goesOn, isFence, isLikeFence } from "./fences";

/** A file cut in two, with both parts kept at their own lines so that positions need no arithmetic. */
export interface SplitFile {
  /** The YAML with blank lines for what stands before it. */
  readonly yaml: string;
  /** The body with blank lines for the front matter. */
  readonly body: string;
}

/** Why a file's front matter cannot be found, and where it would be. */
export interface SplitProblem {
  readonly kind: "empty" | "none" | "late" | "unclosed" | "not a fence" | "divided";
  readonly at: Position;
  /** The line that is wrong, or before which one is missing. */
  readonly line: string;
}

/**
 * Cuts a file into front matter and body at its two lines of `---`.
 * @param text the normalised text
 */
export function splitFrontMatter(text: string): SplitFile | SplitProblem {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const problem = (kind: SplitProblem["kind"], index: number): SplitProblem => ({
    kind,
    // A file without a line end at its end has no line below its last field.
    at: [Math.min(index, lines.length - 1) + 1, 1],
    line: (lines[index] ?? "").trim(),
  });
  if (first === -1) return problem("empty", 0);
  if (!isFence(lines[0] ?? "")) {
    if (isFence((lines[first] ?? "").trim())) return problem("late", 0);
    return problem(isLikeFence(lines[first] ?? "") ? "not a fence" : "none", first);
  }
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
  const end = endOfFields(lines.slice(1, closing === -1 ? undefined : closing));
  if (end !== undefined)
    return problem(isLikeFence(lines[end + 1] ?? "") ? "not a fence" : "unclosed", end + 1);
  if (closing === -1) return problem("unclosed", lines.findLastIndex((line) => line.trim() !== "") + 1);
  if (goesOn(lines.slice(closing + 1))) return problem("divided", closing);
  return {
    yaml: `${lines.slice(0, closing).with(0, "").join("\n")}\n`,
    body: "\n".repeat(closing) + lines.slice(closing).with(0, "").join("\n"),
  };
}
