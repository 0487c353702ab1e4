/** A file of the content folder, before anything is known of it. */
export interface SourceFile {
  /** Path from the content folder, with `/`, like `sutton/roles/social-worker.mdx`. */
  readonly path: string;
  /** Its text as it stands on disk; a byte order mark and Windows line ends may be in it. */
  readonly text: string;
}
