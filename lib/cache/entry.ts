import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeWhole } from "./write-whole";

/** A short fingerprint of a text or of bytes, fit for a file's name. */
export function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 40);
}

const LINE_FEED = 10;

/**
 * Reads an entry of a cache: a line with its key and the digest of what follows, then what was kept.
 * @param key a digest of everything that the content was made from
 * @returns the content; undefined where there is none, where it was made from something else, or where it is damaged
 */
export function loadEntry(file: string, key: string): Buffer | undefined {
  try {
    const entry = readFileSync(file);
    const end = entry.indexOf(LINE_FEED);
    const content = entry.subarray(end + 1);
    return entry.toString("latin1", 0, end) === `${key} ${digest(content)}` ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Writes an entry. A full disk only costs speed. */
export function storeEntry(file: string, key: string, content: string | Buffer): void {
  try {
    writeWhole(file, Buffer.concat([Buffer.from(`${key} ${digest(content)}\n`), Buffer.from(content)]));
  } catch {
    // What is not kept is made again.
  }
}
