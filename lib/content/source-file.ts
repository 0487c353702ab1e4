/** A file of the content folder, not parsed yet. */
export interface SourceFile {
  /** Path from the content folder, with `/`, like `sutton/roles/social-worker.mdx`. */
  readonly path: string;
  /** Its text as it is on disk; it may have a byte order mark and Windows line ends. */
  readonly text: string;
}
