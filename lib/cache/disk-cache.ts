import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { digest, loadEntry, storeEntry } from "./entry";

/** Results that take long to make, kept on disk by everything that they were made from. */
export interface DiskCache {
  /**
   * The bytes kept for `from`, or those that `make` makes, which are then kept.
   * @param from everything that decides the bytes: the input, the settings, the versions of the programs that make them
   */
  bytes(from: readonly (string | Buffer)[], make: () => Buffer | Promise<Buffer>): Promise<Buffer>;
}

/** A digest of all parts, their borders included. */
function keyOf(from: readonly (string | Buffer)[]): string {
  return digest(from.map(digest).join(" "));
}

/**
 * The month before this one in which the cache was used, if there was any. What was last used earlier is removed.
 * @param month such as `2026-11`: the name of a folder
 */
function monthBefore(root: string, month: string): string | undefined {
  try {
    const months = readdirSync(root).filter((name) => name !== month);
    const [before, ...older] = months.sort().reverse();
    for (const name of older) rmSync(path.join(root, name), { recursive: true, force: true });
    return before;
  } catch {
    // No cache yet, or another process is clearing it: either way there is nothing to take over.
    return undefined;
  }
}

/**
 * Opens a cache on disk, or begins one. It holds what was asked for in this month and in the one before it in which anybody
 * asked, so that it does not grow for good. A damaged entry is made again; several processes may use a cache at once.
 * @param root a folder of the cache's own
 * @param today an ISO day
 */
export function openDiskCache(root: string, today: string): DiskCache {
  const month = today.slice(0, "2026-11".length);
  const before = monthBefore(root, month);
  const fileIn = (folder: string, key: string) => path.join(root, folder, key.slice(0, 2), key.slice(2));
  const takeOver = (key: string): Buffer | undefined => {
    if (before === undefined) return undefined;
    const bytes = loadEntry(fileIn(before, key), key);
    if (bytes !== undefined) move(fileIn(before, key), fileIn(month, key));
    return bytes;
  };
  return {
    async bytes(from, make) {
      const key = keyOf(from);
      const kept = loadEntry(fileIn(month, key), key) ?? takeOver(key);
      if (kept !== undefined) return kept;
      const made = await make();
      storeEntry(fileIn(month, key), key, made);
      return made;
    },
  };
}

function move(file: string, target: string): void {
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(file, target);
  } catch {
    // Another process has moved it. At worst it is made once more.
  }
}
