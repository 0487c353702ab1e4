/** One mistake in the content, for the person who can mend it. */
export interface Issue {
  /** Short stable name of the rule, like `unknown-field`; the editors' guide is headed by it. */
  readonly rule: string;
  readonly severity: "error" | "warning";
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
}

/** Orders issues as an editor works through them: by file, from the top. */
export function byPlace(one: Issue, other: Issue): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
