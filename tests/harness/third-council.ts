import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { buildInputs } from "../../lib/cli/build-inputs";
import { CACHE, PROJECT } from "../../lib/cli/project";

/**
 * A copy of the project in which people have been at work, each touching content alone: a third council has
 * joined, an editor has raised a grade, and a role has been renamed.
 */
export const THIRD_COUNCIL = path.join(CACHE, "third-council");

const FIXTURES = path.join(PROJECT, "tests", "fixtures", "content");
/** The example council stands beside it: it has what the project's councils have none of, such as stories and photographs. */
const EXAMPLE = path.join(PROJECT, "tests", "fixtures", "example");

/** By how much the editor raised the grade's maximum, in pounds. An unusual sum, so that the new figure is like no other. */
const RAISE = 417;

/** The folders of councils in the project. */
function councilFolders(content = path.join(PROJECT, "content")): string[] {
  const entries = readdirSync(content, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** The councils that have joined. */
export const newCouncils = (): string[] => councilFolders(FIXTURES);

export interface Raise {
  readonly council: string;
  /** The grade's file name without its ending. */
  readonly grade: string;
  /** Pounds. */
  readonly before: number;
  readonly after: number;
}

const MAXIMUM = /^(\s*(?:- )?maximum: )(\d+)$/gm;

/** The raise that the editor makes: of Sutton's Grade 8, typed once, in the grade's own file. */
export function plannedRaise(): Raise {
  const [council, grade] = ["sutton", "grade-8"];
  const text = readFileSync(path.join(PROJECT, "content", council, "grades", `${grade}.mdx`), "utf8");
  const maxima = [...text.matchAll(MAXIMUM)];
  const before = Number(maxima.at(-1)?.[2]);
  if (!Number.isFinite(before)) throw new Error(`${council}/grades/${grade}.mdx states no maximum to raise.`);
  return { council, grade, before, after: before + RAISE };
}

export interface Rename {
  readonly council: string;
  readonly from: string;
  readonly to: string;
}

/** The renaming: of the first role of the raised grade's council. */
export function plannedRename(): Rename {
  const { council } = plannedRaise();
  const [first] = readdirSync(path.join(PROJECT, "content", council, "roles")).sort();
  const from = path.basename(first ?? "", ".mdx");
  return { council, from, to: `${from}-renamed` };
}

type Files = Map<string, Buffer>;

function edit(files: Files, file: string, change: (text: string) => string): void {
  const text = files.get(file)?.toString("utf8");
  if (text === undefined) throw new Error(`There is no ${file} to edit.`);
  files.set(file, Buffer.from(change(text)));
}

function raiseGrade(files: Files): void {
  const { council, grade, before, after } = plannedRaise();
  edit(files, path.join("content", council, "grades", `${grade}.mdx`), (text) =>
    text.replace(MAXIMUM, (line, label, value) => (Number(value) === before ? `${label}${after}` : line)),
  );
}

/** Renames the file, keeps its old name as an alias, and follows the check's advice on who referred to it. */
function renameRole(files: Files): void {
  const { council, from, to } = plannedRename();
  const folder = path.join("content", council);
  const [oldFile, newFile] = [from, to].map((slug) => path.join(folder, "roles", `${slug}.mdx`));
  const file = files.get(oldFile ?? "");
  if (!file || !oldFile || !newFile) throw new Error(`There is no role ${from} to rename.`);
  files.delete(oldFile);
  files.set(newFile, file);
  const reference = new RegExp(`(?<=[\\s[,:"/])${from}(?=[\\s\\],"'#)]|$)`, "gm");
  for (const name of files.keys()) {
    if (name.startsWith(folder + path.sep)) edit(files, name, (text) => text.replace(reference, to));
  }
  edit(files, newFile, (text) =>
    /^aliases: *\[/m.test(text)
      ? text.replace(/^(aliases: *\[)/m, `$1${from}, `)
      : text.replace(/^---\n/, `---\naliases: [${from}]\n`),
  );
}

/** What a build keeps by everything that it was made from: the copy takes what the project's own build has made. */
const KEPT_BY_BUILDS = ["pictures", "compressed", "pages", "bundles"];

function shareWhatBuildsKeep(): void {
  mkdirSync(path.join(THIRD_COUNCIL, ".cache"), { recursive: true });
  for (const name of KEPT_BY_BUILDS) {
    const [kept, link] = [path.join(CACHE, name), path.join(THIRD_COUNCIL, ".cache", name)];
    mkdirSync(kept, { recursive: true });
    if (!existsSync(link)) symlinkSync(kept, link, "junction");
  }
}

/** Brings the copy up to date with the project, the fixtures and the edits; leaves its build where it is. */
export function prepareThirdCouncil(): void {
  shareWhatBuildsKeep();
  const files: Files = new Map();
  for (const file of buildInputs(PROJECT)) files.set(file, readFileSync(path.join(PROJECT, file)));
  raiseGrade(files);
  renameRole(files);
  for (const folder of [FIXTURES, EXAMPLE]) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) files.set(path.join("content", path.relative(folder, file)), readFileSync(file));
    }
  }
  // A repository of its own: what the project ignores above (this very folder) is not ignored within.
  mkdirSync(path.join(THIRD_COUNCIL, ".git"), { recursive: true });
  for (const stale of buildInputs(THIRD_COUNCIL)) {
    if (!files.has(stale)) rmSync(path.join(THIRD_COUNCIL, stale));
  }
  for (const [file, content] of files) {
    const target = path.join(THIRD_COUNCIL, file);
    if (existsSync(target) && readFileSync(target).equals(content)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
