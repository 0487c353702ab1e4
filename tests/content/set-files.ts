import { LRUCache } from "lru-cache";
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

const numbers = new Map<string, number>();

/** A number that stands for a text. Most texts of most sets are the same ones, which are found without being read. */
export function numberOf(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** As many as the sets of a few tests have. */
const parsed = new LRUCache<string, ParseResult>({ max: 500 });

/** Most files of most sets are the same; they need not be parsed for each test, nor twice in one. */
export function parseOnce(file: SourceFile): ParseResult {
  const key = [file.path, file.unread, numberOf(file.text)].join("\n");
  const result = parsed.get(key) ?? parse(file);
  parsed.set(key, result);
  return result;
}
