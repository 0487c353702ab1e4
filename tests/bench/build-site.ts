import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildInputs } from "../../lib/cli/build-inputs";
import { CACHE, PROJECT } from "../../lib/cli/project";
import { writeSampleContent } from "./sample-content";

/** A copy of the project to build, so that its own build and caches stay as they are. Packages are found above it. */
const FOLDER = path.join(CACHE, "bench-build");

const CONTENT = path.join(FOLDER, "content");

/** A copy of the project, ready to be built for the first time. */
export interface BuildSite {
  readonly folder: string;
  readonly documents: number;
}

function pages(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".mdx"));
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/**
 * Copies the project into a folder without build or caches.
 * @param documents how many documents of sample content it gets; undefined for the project's own content
 */
export function prepareBuildSite(documents: number | undefined): BuildSite {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const file of buildInputs(PROJECT)) {
    if (documents !== undefined && file.startsWith(`content${path.sep}`)) continue;
    mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
    copyFileSync(path.join(PROJECT, file), path.join(FOLDER, file));
  }
  // A repository of its own: what the project ignores above (this very folder) is not ignored within.
  mkdirSync(path.join(FOLDER, ".git"));
  if (documents !== undefined) writeSampleContent(CONTENT, documents);
  return { folder: FOLDER, documents: pages(CONTENT).length };
}

const LAST_MAXIMUM = /(?<=maximum: )\d+(?![\s\S]*maximum: )/;

/** Raises the maximum of one grade by a pound, as an editor would: in one line of one file. */
export function raiseOneSalary(): void {
  const grade = pages(CONTENT).find(
    (file) => file.includes(`${path.sep}grades${path.sep}`) && LAST_MAXIMUM.test(readFileSync(file, "utf8")),
  );
  if (grade === undefined) throw new Error("No grade of the content states a maximum to raise.");
  const text = readFileSync(grade, "utf8");
  writeFileSync(
    grade,
    text.replace(LAST_MAXIMUM, (pounds) => String(Number(pounds) + 1)),
  );
}
