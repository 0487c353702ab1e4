import type { Reporter } from "./reporter";

/** A line that a merge writes between two versions, also where an editor has indented it. */
const MARK =
  /^[ \t]*(?:[<>]{7}|(?:[<>]{5,6}|\|{7})(?=\s|$)|={7}$|@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@|diff --git )/;

/**
 * Reports what an unfinished merge has left in a file: both versions, or some of the lines between them.
 * @param text with `\n` at the end of every line
 * @returns true when there is anything, so that the file says two things at once
 */
export function reportMerge(text: string, reporter: Reporter): boolean {
  if (!/<{5}|>{5}|={7}|\|{7}|@@ -|diff --git/.test(text)) return false;
  const lines = text.split("\n");
  const marks = lines.flatMap((line, index) => (MARK.test(line.trimEnd()) ? index + 1 : []));
  const [first] = marks;
  if (first === undefined) return false;
  const line = lines[first - 1] ?? "";
  reporter.report({
    rule: "unresolved-merge",
    at: [first, line.length - line.trimStart().length + 1],
    field: "file",
    problem: `An unresolved merge: ${marks.length === 1 ? `line ${first} is` : `lines ${listedLines(marks)} are`} what two versions of the file have left.`,
    allowed: "one version of each line",
    fix: remedy(lines, marks),
  });
  return true;
}

function remedy(lines: readonly string[], marks: readonly number[]): string {
  const written = marksIn(lines, marks);
  if (written === "=======") {
    return "Delete the line. Where it was to make a heading of the line above it, begin that line with `## `.";
  }
  return `Keep one of the two versions, and delete the line${marks.length === 1 ? "" : "s"} \`${written}\`.`;
}

function listedLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 12);
  return lines.length > shown.length
    ? `${shown.join(", ")} and others`
    : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

function marksIn(lines: readonly string[], marks: readonly number[]): string {
  const written = new Set(marks.map((line) => (lines[line - 1] ?? "").trim().slice(0, 40)));
  return [...written].slice(0, 4).join("`, `");
}
