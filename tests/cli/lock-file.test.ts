import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { completeLockFile } from "@/lib/cli/complete-lock-file";
import { PROJECT } from "@/lib/cli/project";

const FILES = ["package.json", "package-lock.json", ".npmrc"];

interface LockEntry {
  readonly version: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Platform {
  readonly os: string;
  readonly cpu: string;
  readonly libc?: string;
}

/** True for a package that runs on a platform; where nothing is said of a field, any will do. */
const fits = (entry: LockEntry, { os, cpu, libc }: Platform): boolean =>
  (entry.os?.includes(os) ?? true) &&
  (entry.cpu?.includes(cpu) ?? true) &&
  (libc === undefined || (entry.libc?.includes(libc) ?? true));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-file-"));
  for (const file of FILES) copyFileSync(path.join(PROJECT, file), path.join(folder, file));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function readLock(): { packages: Record<string, LockEntry> } {
  return JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8"));
}

function npm(...argumentList: string[]): string {
  return execFileSync(
    "npm",
    [...argumentList, "--ignore-scripts", "--prefer-offline", "--no-audit", "--loglevel=notice"],
    {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    },
  );
}

describe("the lock file", () => {
  test("has an entry for every platform's package", () => {
    const remedy = "package-lock.json serves only some platforms: run npm run lock, and commit it";
    expect(completeLockFile(folder), remedy).toEqual([]);
  });

  test("names no address, so that any registry will do", () => {
    const addressed = Object.entries(readLock().packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(addressed).toEqual([]);
    expect(readFileSync(path.join(folder, ".npmrc"), "utf8")).not.toMatch(/registry *=|\/\//);
  });

  test("gets back exactly the entries that a registry without other platforms makes npm leave out", () => {
    const whole = readFileSync(path.join(folder, "package-lock.json"), "utf8");
    const lock = readLock();
    const foreign = Object.keys(lock.packages).filter((place) => /@next\/swc-(darwin|win32)/.test(place));
    for (const place of foreign) delete lock.packages[place];
    writeFileSync(path.join(folder, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);

    expect(completeLockFile(folder).map((name) => `node_modules/${name}`)).toEqual(foreign);
    expect(Object.keys(readLock().packages)).toEqual(Object.keys(JSON.parse(whole).packages));
    for (const place of foreign) {
      expect(readLock().packages[place]).toMatchObject({ optional: true, os: [expect.any(String)] });
    }
  });

  test.each([
    ["macOS on Apple silicon", { os: "darwin", cpu: "arm64" }],
    ["Windows", { os: "win32", cpu: "x64" }],
    ["Linux on ARM with musl, as in small containers", { os: "linux", cpu: "arm64", libc: "musl" }],
  ])("has for %s its part of each package that comes in parts for platforms", (_, platform) => {
    const { packages } = readLock();
    const inParts = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) => {
      const parts = Object.keys(optionalDependencies).flatMap(
        (name) => packages[`${place}/node_modules/${name}`] ?? packages[`node_modules/${name}`] ?? [],
      );
      const ofPlatforms = parts.filter(({ os }) => os !== undefined);
      return ofPlatforms.length > 1 ? [{ place, ofPlatforms }] : [];
    });
    expect(inParts.map(({ place }) => place)).toContain("node_modules/next");
    const lacking = inParts.filter(({ ofPlatforms }) => !ofPlatforms.some((part) => fits(part, platform)));
    expect(lacking).toEqual([]);
  });

  // One platform stands for all: npm compares the whole lock file with package.json before it looks for its own parts.
  test("is accepted by npm ci on another platform", () => {
    expect(npm("ci", "--dry-run", "--os=win32", "--cpu=x64")).toContain("added");
  });

  // A real install of a clean clone is what every first `npm start` and `npm test` begins with.
  test("would not be accepted by npm ci without a package that package.json asks for", () => {
    const lock = readLock();
    delete lock.packages["node_modules/react"];
    writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify(lock));
    expect(() => npm("ci", "--dry-run")).toThrow(/react/);
  });
});
