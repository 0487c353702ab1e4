import { parse } from "@/lib/content/parse";
import type { ParseResult } from "@/lib/content/parsed-document";
import type { SourceFile } from "@/lib/content/source-file";
import type { ContentSet } from "./content-set";

/** Stands in a set for the text of a file that the computer lets nobody read. */
export const LOCKED = "\0locked";

/** The files of a set as they are read from disk. */
export function filesOf(set: ContentSet): SourceFile[] {
  return Object.entries(set).map(([path, text]) =>
    text === LOCKED ? { path, text: "", unread: "locked" } : { path, text },
  );
}

const parsed = new Map<string, ParseResult>();

/** Most files of most sets are the same, and without a mistake; they need not be parsed for each test. */
export function parseOnce(file: SourceFile): ParseResult {
  const key = JSON.stringify(file);
  const result = parsed.get(key) ?? parse(file);
  if (result.issues.length === 0) parsed.set(key, result);
  return result;
}
