import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { digest, loadEntry, storeEntry } from "../cache/entry";
import { parse } from "./parse";
import type { ParseResult } from "./parsed-document";
import type { SourceFile } from "./source-file";

/** The code and dependencies that decide what `parse` returns, as paths from the project's folder; a test holds it to the imports. */
export const PIPELINE = [
  "lib/cache",
  "lib/calendar",
  "lib/money",
  "lib/colour",
  "lib/model",
  "lib/pay",
  "lib/catalogue",
  "lib/content",
  "lib/site",
  "package-lock.json",
];

/** Parses files, and remembers the result for as long as neither the file nor the pipeline changes. */
export interface ParseCache {
  parse(file: SourceFile): ParseResult;
}

/**
 * A cache on disk. An entry is a hit only for the same text, path, code and dependencies; a damaged entry is replaced.
 * @param project the folder that holds package.json
 * @param root where the entries are kept; by default `.cache/content` of the project
 */
export function openParseCache(project: string, root = join(project, ".cache", "content")): ParseCache {
  const version = pipelineVersion(project);
  dropOthers(root, version);
  return {
    parse(file) {
      const key = digest(`${file.path}\0${file.unread ?? ""}\0${file.text}`);
      const path = join(root, version, digest(file.path).slice(0, 2), digest(file.path).slice(2));
      const entry = loadEntry(path, key)?.toString();
      const json = entry ?? JSON.stringify(parse(file));
      if (entry === undefined) storeEntry(path, key, json);
      // Parsed from the JSON on a miss too, so that the first run returns the same as later ones. This also frees the
      // text that the strings are slices of: 10,000 documents take a quarter less memory.
      return JSON.parse(json);
    },
  };
}

/** A fingerprint of everything but the content that decides what comes out of `parse`. */
function pipelineVersion(project: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const part of PIPELINE) {
    for (const file of sourceFiles(join(project, part))) hash.update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function sourceFiles(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Entries of an older pipeline can never be used again. */
function dropOthers(root: string, version: string): void {
  try {
    for (const name of readdirSync(root)) {
      if (name !== version) rmSync(join(root, name), { recursive: true, force: true });
    }
  } catch {
    // No cache yet, or another process is clearing it: either way there is nothing to do.
  }
}
