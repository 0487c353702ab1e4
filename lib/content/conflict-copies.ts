import type { Issue } from "./issue";
import { leftOverIssue } from "./parse/place/left-over";
import type { SourceFile } from "./source-file";

/** How much of its lines a file shares with the one that it is another state of. */
const SHARED = 0.6;

/**
 * Says of a file with a name that no page can have that it is to be deleted, where it is another state of the file beside it:
 * `social-worker-JSMITH-PC.mdx`, as OneDrive names the one of two computers. To rename it would publish both.
 */
export function withConflictCopies(issues: readonly Issue[], files: readonly SourceFile[]): readonly Issue[] {
  if (!issues.some(({ rule }) => rule === "bad-name")) return issues;
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  return issues.map((issue) => {
    if (issue.rule !== "bad-name") return issue;
    const kept = keptBeside(issue.file, textOf);
    return kept === undefined ? issue : leftOverIssue(issue.file, `another state of \`${kept}\``);
  });
}

/** The file beside one whose name begins like its own, and whose text is nearly the same. */
function keptBeside(file: string, textOf: ReadonlyMap<string, string>): string | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const folder = file.slice(0, -name.length);
  for (const { index } of name.matchAll(/[-_ ,.(]/g)) {
    const kept = `${name.slice(0, index)}.mdx`;
    const text = textOf.get(folder + kept);
    if (text !== undefined && kept !== name && areStates(text, textOf.get(file) ?? "")) return kept;
  }
  return undefined;
}

function areStates(one: string, other: string): boolean {
  const [lines, others] = [one, other].map((text) => new Set(text.split(/\r?\n/)));
  if (lines === undefined || others === undefined) return false;
  const shared = [...others].filter((line) => lines.has(line)).length;
  return shared / Math.max(lines.size, others.size) >= SHARED;
}
