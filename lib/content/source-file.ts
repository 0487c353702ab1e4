/** Why the text of a file was not read. */
export type Unread =
  | "broken link"
  | "circle of links"
  | "link out of the content"
  | "locked"
  | "no file"
  | "folder with the name of a file"
  | "hidden"
  | "not downloaded"
  | "too deep"
  | "too large";

/** A file of the content folder, not parsed yet. */
export interface SourceFile {
  /** Path from the content folder, with `/`, like `sutton/roles/social-worker.mdx`. */
  readonly path: string;
  /** Its text as it is on disk; it may have a byte order mark and Windows line ends. Empty where it was not read. */
  readonly text: string;
  /** Present where the text was not read. */
  readonly unread?: Unread;
}
