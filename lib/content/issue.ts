import { type IssueRule, type Severity, severityOf } from "./issue-rules";
import type { Position } from "./position";
import type { Remedy } from "./remedy";

/** One mistake in the content, for the person who can correct it. */
export interface Issue {
  /** The rule that it breaks; `ISSUE_RULES` holds its meaning and remedy. */
  readonly rule: IssueRule;
  readonly severity: Severity;
  /** Path from the content folder, like `sutton/roles/social-worker.mdx`. */
  readonly file: string;
  /** 1-based position in the file as the editor sees it. */
  readonly line: number;
  readonly column: number;
  /** Dotted path of the field in the front matter (`values.0.maximum`), or `text` for the body. */
  readonly field: string;
  /** What is wrong, in one sentence, with what was written. */
  readonly problem: string;
  /** What is allowed. */
  readonly allowed?: string;
  /** The likely fix. */
  readonly fix?: string;
  /** The same as data, where it is one thing that a program can do. */
  readonly remedy?: Remedy;
}

/** One mistake, without its place in a file. */
export interface Finding extends Pick<Issue, "rule" | "field" | "problem"> {
  readonly allowed?: string | undefined;
  readonly fix?: string | undefined;
  readonly remedy?: Remedy | undefined;
}

/** A mistake with its place in a file. */
export function issueAt(
  file: string,
  [line, column]: Position,
  { rule, field, problem, allowed, fix, remedy }: Finding,
): Issue {
  return {
    rule,
    severity: severityOf(rule),
    file,
    line,
    column,
    field,
    problem,
    ...(allowed !== undefined && { allowed }),
    ...(fix !== undefined && { fix }),
    ...(remedy !== undefined && { remedy }),
  };
}

/** Orders issues as an editor works through them: by file, from the top. */
export function byPlace(one: Issue, other: Issue): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
