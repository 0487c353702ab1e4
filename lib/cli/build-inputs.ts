import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * What no build reads. Everything else counts, so that a new file is never overlooked: an input missing from
 * the fingerprint would show a reader an old figure.
 */
const NOT_INPUTS = new Set([
  "node_modules",
  "tests",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
  "vitest.config.ts",
  "playwright.config.ts",
  "biome.json",
]);

/** Settings that the built pages depend on. */
const SETTINGS = /^(SITE_|CONTENT_|NEXT_PUBLIC_)/;

function isInput(name: string): boolean {
  if (name.startsWith(".")) return name.startsWith(".env");
  return !NOT_INPUTS.has(name) && !/\.(md|tsbuildinfo|log)$/.test(name);
}

/** Paths from `folder` of every file that a build reads, in a fixed order. */
export function buildInputs(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!isInput(entry.name)) continue;
    if (entry.isFile()) files.push(entry.name);
    if (!entry.isDirectory()) continue;
    const found = readdirSync(path.join(folder, entry.name), { withFileTypes: true, recursive: true });
    for (const file of found) {
      if (file.isFile()) files.push(path.relative(folder, path.join(file.parentPath, file.name)));
    }
  }
  return files.sort();
}

/**
 * One line that changes when a build would come out otherwise: with any file it reads, the settings, Node, and
 * the day (YYYY-MM-DD), since a salary comes into force without a file being touched.
 */
export function fingerprint(
  folder: string,
  day: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const hash = createHash("sha256");
  for (const file of buildInputs(folder)) {
    const content = readFileSync(path.join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  const settings = Object.entries(environment).filter(([name]) => SETTINGS.test(name));
  hash.update(JSON.stringify([settings.sort(), day, process.version]));
  return hash.digest("hex");
}
