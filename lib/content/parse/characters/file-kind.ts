import { type Position, positionsIn, START } from "../../position";
import type { Finding, Reporter } from "../reporter";

/** How files of other programs begin when they are read as text. */
const BEGINNINGS: readonly (readonly [beginnings: readonly string[], kind: string])[] = [
  [["PK\x03\x04", "\uFFFD\uFFFD\x11\uFFFD"], "a document of Word, Excel or Pages, or an archive"],
  [["{\\rtf"], "a document in Rich Text Format"],
  [["%PDF-"], "a PDF"],
  [["\x1F\uFFFD", "BZh", "\uFFFD7zXZ", "7z\uFFFD"], "a compressed file"],
  [["\uFFFDPNG", "\uFFFD\uFFFD\uFFFD\uFFFD", "GIF8", "RIFF"], "a picture"],
  [["<!doctype html", "<html", "<?xml", "<head>", "<body"], "a web page"],
  [["mime-version:", "received:", "return-path:", "message-id:", "content-type:"], "an e-mail"],
];

/**
 * Reports a file that is no text in UTF-8.
 * @param text as it was read, without a byte order mark
 * @returns true when nothing in it can be read
 */
export function reportUnreadable(text: string, reporter: Reporter): boolean {
  const finding = foreignFile(text) ?? wrongEncoding(text);
  if (finding === undefined) return false;
  reporter.report({ ...finding, field: "file" });
  return true;
}

function foreignFile(text: string): Omit<Finding, "field"> | undefined {
  const start = text.trimStart().slice(0, 40);
  const kind = BEGINNINGS.find(([beginnings]) =>
    beginnings.some((beginning) => start.startsWith(beginning) || start.toLowerCase().startsWith(beginning)),
  )?.[1];
  if (kind === undefined) return undefined;
  return {
    rule: "not-text",
    at: START,
    problem: `The file is not plain text: it is ${kind}.`,
    allowed: "plain text, saved as UTF-8",
    fix: "Copy another file of this folder, and paste the words of this one into it as plain text.",
  };
}

function wrongEncoding(text: string): Omit<Finding, "field"> | undefined {
  const nulls = text.slice(0, 1000).split("\0").length - 1;
  if (nulls > 0 && nulls >= Math.min(text.length, 1000) / 4) {
    return {
      rule: "encoding",
      at: START,
      problem: "The file is saved as UTF-16, not as UTF-8.",
      fix: "Save it again with the encoding UTF-8: in Notepad by Save as, Encoding.",
    };
  }
  const lost = text.indexOf("\uFFFD");
  if (lost === -1) return undefined;
  const at: Position = positionsIn(text)(lost);
  return {
    rule: "encoding",
    at,
    problem: `A letter here cannot be read${lettersAround(text, lost)}: the file is not saved as UTF-8, or the letter was lost before.`,
    fix: "Save the file again with the encoding UTF-8. Where � stays, write the letter that belongs there.",
  };
}

/** The word that has lost a letter. */
function lettersAround(text: string, offset: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(offset, offset + 20))?.[0] ?? "";
  return `, in \`${before}${after}\``;
}
