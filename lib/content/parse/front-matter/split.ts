/** A file cut in two, with both parts kept at their own lines so that positions need no arithmetic. */
export interface SplitFile {
  /** The YAML with blank lines for what stands before it. */
  readonly yaml: string;
  /** The body with blank lines for the front matter. */
  readonly body: string;
}

/** Why a file has no front matter to read. */
export type SplitProblem = "empty" | "none" | "late" | "unclosed";

/**
 * Makes a file's text what the rest of the pipeline expects: no byte order mark, and `\n` at the end of every
 * line. Neither changes the line or column of anything.
 */
export function normalised(text: string): string {
  return text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
}

/** YAML knows the plain space alone; a field has no use for one at which a line must not break. */
export function withPlainSpaces(yaml: string): string {
  return yaml.replace(/[\u00A0\u202F]/g, " ");
}

/**
 * Cuts a file into front matter and body at its two lines of `---`.
 * @param text the normalised text
 */
export function splitFrontMatter(text: string): SplitFile | SplitProblem {
  if (text.trim() === "") return "empty";
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return /^\s*---[ \t]*\n/.test(text) ? "late" : "none";
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*$/m.exec(rest);
  if (closing === null) return "unclosed";
  const front = rest.slice(0, closing.index);
  const lines = front.split("\n").length;
  return { yaml: `\n${front}`, body: "\n".repeat(lines) + rest.slice(closing.index + closing[0].length) };
}
