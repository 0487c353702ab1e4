import { normalised } from "../parse/characters/judged-text";
import { splitFrontMatter } from "../parse/front-matter/split";

/** The text below the fields, without blank lines around it, each line ending with `\n`; `undefined` where no fields end. */
export function bodyOf(file: string): string | undefined {
  const start = bodyStart(file);
  return start === undefined ? undefined : normalised(file.slice(start)).trim();
}

/**
 * A file with another text below its fields. The fields, the blank line below them and the end of the file stay as they are;
 * so does all of it where the text is the same.
 * @param body with any line ends; blank lines around it are not kept
 */
export function withBody(file: string, body: string): string {
  const start = bodyStart(file);
  const text = normalised(body).trim();
  if (start === undefined || text === bodyOf(file)) return file;
  const lineEnd = /\r\n?|\n/.exec(file)?.[0] ?? "\n";
  const before = file.slice(start);
  const above = /^\s*(?=\S)/.exec(before)?.[0] || lineEnd;
  const head = file.slice(0, start);
  if (text === "") return head;
  const fence = /[\r\n]$/.test(head) ? head : head + lineEnd;
  return fence + above + text.replaceAll("\n", lineEnd) + (/\s*$/.exec(before)?.[0] || lineEnd);
}

/** The place behind the line that closes the fields. */
function bodyStart(file: string): number | undefined {
  const split = splitFrontMatter(normalised(file));
  if ("kind" in split) return undefined;
  const closing = split.yaml.split("\n").length - 1;
  const lines = [...file.matchAll(/\r\n?|\n/g)];
  const end = lines[closing];
  return end === undefined ? file.length : end.index + end[0].length;
}
