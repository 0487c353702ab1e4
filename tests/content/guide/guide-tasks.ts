import { readFileSync } from "node:fs";
import path from "node:path";
import { type ContentSet, changed, withFile, without } from "../content-set";

/** A step of a task, as it changes a set of content. */
type Step = (set: ContentSet) => ContentSet;

export interface Task {
  readonly title: string;
  readonly steps: readonly Step[];
}

export const GUIDE = readFileSync(path.resolve(import.meta.dirname, "../../../content/README.md"), "utf8");

/** What a task may tell an editor to do; every sentence of the guide that names a file's path is one of these. */
const STEP =
  /^(?:In `(?<file>[^`]+)`, before:\n\n```\w+\n(?<before>.*?)```\n\nAfter:\n\n```\w+\n(?<after>.*?)```|A new file, `(?<added>[^`]+)`:\n\n```\w+\n(?<text>.*?)```|Delete `(?<deleted>[^`]+)`\.|Rename `(?<from>[^`]+)` to `(?<to>[^`]+)`\.)$/gms;

function stepOf(groups: Readonly<Record<string, string | undefined>>): Step {
  const { file, before = "", after = "", added, text = "", deleted, from, to } = groups;
  if (file !== undefined) return (set) => changed(file, before, after, set);
  if (added !== undefined) return (set) => withFile(added, text, absent(added, set));
  if (deleted !== undefined) return (set) => without(deleted, present(deleted, set));
  if (from === undefined || to === undefined) throw new Error("The step is none that tests know.");
  return (set) => withFile(to, present(from, set)[from] ?? "", without(from, set));
}

function present(file: string, set: ContentSet): ContentSet {
  if (set[file] === undefined) throw new Error(`There is no ${file}.`);
  return set;
}

function absent(file: string, set: ContentSet): ContentSet {
  if (set[file] !== undefined) throw new Error(`There is a file ${file} already.`);
  return set;
}

/** Every task of the editors' guide. */
export function tasks(): Task[] {
  const [, part = ""] = /^## What to do$(.*?)^## What the check says$/ms.exec(GUIDE) ?? [];
  return part
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf("\n")),
      steps: [...section.matchAll(STEP)].map(({ groups = {} }) => stepOf(groups)),
    }));
}
