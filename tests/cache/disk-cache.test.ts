import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDiskCache } from "@/lib/cache/disk-cache";

const NOVEMBER = "2026-11-20";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "disk-cache-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function entries(): string[] {
  const all = readdirSync(root, { withFileTypes: true, recursive: true });
  return all.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Asks a cache that is opened for it; says what came, and whether it had to be made. */
async function ask(from: readonly (string | Buffer)[], result: string, day = NOVEMBER) {
  let isMade = false;
  const bytes = await openDiskCache(root, day).bytes(from, () => {
    isMade = true;
    return Buffer.from(result);
  });
  return [bytes.toString(), isMade ? "made" : "kept"];
}

describe("the cache on disk", () => {
  test("makes a thing once, and again for another input, another setting or another version", async () => {
    expect(await ask(["picture", "1.0"], "one")).toEqual(["one", "made"]);
    expect(await ask(["picture", "1.0"], "two")).toEqual(["one", "kept"]);
    expect(await ask(["picture", "1.1"], "two")).toEqual(["two", "made"]);
    expect(await ask([Buffer.from("picture"), "1.0"], "three")).toEqual(["one", "kept"]);
  });

  test("takes two parts for other than one of the same letters", async () => {
    await ask(["ab", "c"], "one");
    expect(await ask(["a", "bc"], "two")).toEqual(["two", "made"]);
    expect(await ask(["abc"], "three")).toEqual(["three", "made"]);
  });

  test("keeps bytes as they are, none of them among others", async () => {
    const bytes = Buffer.from([0, 10, 13, 255, 10]);
    const cache = openDiskCache(root, NOVEMBER);
    await cache.bytes(["bytes"], () => bytes);
    expect(await cache.bytes(["bytes"], () => Buffer.alloc(0))).toEqual(bytes);
    await cache.bytes(["nothing"], () => Buffer.alloc(0));
    expect(await cache.bytes(["nothing"], () => bytes)).toEqual(Buffer.alloc(0));
  });

  test.each([
    ["cut short", (entry: Buffer) => entry.subarray(0, entry.length - 1)],
    ["longer than it was", (entry: Buffer) => Buffer.concat([entry, Buffer.from("!")])],
    ["of another key", (entry: Buffer) => Buffer.concat([Buffer.from("?"), entry.subarray(1)])],
    ["empty", () => Buffer.alloc(0)],
  ])("makes an entry again that is %s", async (_, damage) => {
    await ask(["picture"], "one");
    for (const entry of entries()) writeFileSync(entry, damage(readFileSync(entry)));
    expect(await ask(["picture"], "two")).toEqual(["two", "made"]);
    expect(await ask(["picture"], "three")).toEqual(["two", "kept"]);
  });

  test("keeps what was used in the last month of use, and drops what was not used for longer", async () => {
    await ask(["old"], "old", "2026-03-31");
    await ask(["used"], "used", "2026-03-31");
    expect(await ask(["used"], "anew", NOVEMBER)).toEqual(["used", "kept"]);
    expect(await ask(["used"], "anew", "2026-12-01")).toEqual(["used", "kept"]);
    expect(entries()).toHaveLength(1);
    expect(await ask(["old"], "anew", "2026-12-01")).toEqual(["anew", "made"]);
  });

  test("goes without where nothing can be written", async () => {
    writeFileSync(path.join(root, "file"), "");
    const cache = openDiskCache(path.join(root, "file", "folder"), NOVEMBER);
    expect(await cache.bytes(["picture"], () => Buffer.from("one"))).toEqual(Buffer.from("one"));
  });

  test("hands on a failure, and keeps nothing of it", async () => {
    const fail = () => Promise.reject(new Error("no picture"));
    await expect(openDiskCache(root, NOVEMBER).bytes(["picture"], fail)).rejects.toThrow("no picture");
    expect(await ask(["picture"], "one")).toEqual(["one", "made"]);
  });
});
