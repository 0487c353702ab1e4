import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "./parse";
import type { ParseResult } from "./parsed-document";
import type { SourceFile } from "./source-file";

/** The code and dependencies that decide what `parse` returns, as paths from the project's folder; a test holds it to the imports. */
export const PIPELINE = [
  "lib/calendar",
  "lib/money",
  "lib/colour",
  "lib/model",
  "lib/pay",
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
      const entry = load(path, key);
      if (entry !== undefined) return entry;
      const json = JSON.stringify(parse(file));
      store(path, key, json);
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

/** An entry is two lines: the key and the digest of what follows; then the result as JSON. */
function load(path: string, key: string): ParseResult | undefined {
  try {
    const entry = readFileSync(path, "utf8");
    const end = entry.indexOf("\n");
    const json = entry.slice(end + 1);
    if (entry.slice(0, end) !== `${key} ${digest(json)}`) return undefined;
    const result: ParseResult = JSON.parse(json);
    return result;
  } catch {
    return undefined;
  }
}

/** Written beside and then renamed, so that no reader ever sees half an entry. A full disk only costs speed. */
function store(path: string, key: string, json: string): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, `${key} ${digest(json)}\n${json}`);
    renameSync(unfinished, path);
  } catch {
    discard(unfinished);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it cannot even be looked for, there is nothing to discard.
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}
