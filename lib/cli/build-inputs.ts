import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { otherDirectory } from "../content/content-directory";

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

/** Folders of what people write, which no code hangs on. */
const WRITTEN = ["content", "public"];

/** True for what is written about the code, such as a decision: a build reads none of it. */
const isNote = (file: string): boolean => file.endsWith(".md");

/** Settings that the built pages depend on. */
const SETTINGS = /^(BUILD_|CONTENT_|NEXT_PUBLIC_|SITE_)/;

function isInput(name: string): boolean {
  if (name.startsWith(".")) return name.startsWith(".env");
  return !NOT_INPUTS.has(name) && !/\.(md|tsbuildinfo|log)$/.test(name);
}

/** Paths from `folder` of every file in it, however deep. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** Paths from `folder` of every file that a build reads, in a fixed order. */
export function buildInputs(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => isInput(entry.name));
  const files = entries.flatMap((entry) => {
    if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
    return filesBelow(path.join(folder, entry.name))
      .filter((file) => WRITTEN.includes(entry.name) || !isNote(file))
      .map((file) => path.join(entry.name, file));
  });
  return files.sort();
}

/** A line that changes with any file of the code and of its settings, with the packages and with Node, and never with the content. */
export function codeFingerprint(folder: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of buildInputs(folder)) {
    if (WRITTEN.includes(file.split(path.sep)[0] ?? "")) continue;
    const text = readOrNothing(path.join(folder, file));
    hash.update(`${file}\0${text.length}\0`).update(text);
  }
  return hash.digest("hex");
}

/** A file's content; nothing for one that cannot be read, of which the check says so after this. */
function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * One line that changes when a build would differ: with any file it reads, with the settings (the day
 * is one, since a salary comes into force without a file being touched), and with Node.
 */
export function fingerprint(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const hash = createHash("sha256");
  const elsewhere = otherDirectory(environment);
  const content = elsewhere === undefined ? [] : filesBelow(path.resolve(folder, elsewhere)).sort();
  const files = [
    ...buildInputs(folder).map((file) => path.join(folder, file)),
    ...content.map((file) => path.resolve(folder, elsewhere ?? "", file)),
  ];
  for (const file of files) {
    const text = readOrNothing(file);
    hash.update(`${path.relative(folder, file)}\0${text.length}\0`).update(text);
  }
  const settings = Object.entries(environment).filter(([name]) => SETTINGS.test(name));
  hash.update(JSON.stringify([settings.sort(), process.version]));
  return hash.digest("hex");
}
