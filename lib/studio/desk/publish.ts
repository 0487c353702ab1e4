import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "../../cache/write-whole";
import { photographsNamedIn } from "../documents/photographs";
import type { Draft } from "./drafts";
import { git, PublishProblem } from "./git";

/** Who publishes, as Git records it. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** How the name of an editor's branch begins: the studio makes no other. */
export const PREFIX = "studio/";

/** Who this computer's Git takes for its user, for the form; empty where nobody has said. */
export function personOf(folder: string): Person {
  const asked = ["config", "--null", "--get-regexp", "^user\\.(name|email)$"];
  const { status, stdout } = spawnSync("git", asked, { cwd: folder, encoding: "utf8" });
  // A name, a line break, what it is set to; where it is set in several places, the last holds.
  const settings = new Map(
    (status === 0 ? stdout : "").split("\0").map((setting) => {
      const [name = "", value = ""] = setting.split("\n");
      return [name, value.trim()];
    }),
  );
  return { name: settings.get("user.name") ?? "", email: settings.get("user.email") ?? "" };
}

/** What of a person Git would not record as it is: line breaks and angle brackets end its fields. */
export function unrecorded({ name, email }: Person): readonly (keyof Person)[] {
  const isName = /^[^<>\n\r]{1,100}$/.test(name.trim());
  const isEmail = /^[^\s<>@]{1,100}@[^\s<>@]{1,150}$/.test(email.trim());
  return [...(isName ? [] : ["name" as const]), ...(isEmail ? [] : ["email" as const])];
}

/** Puts the studio's copy on a branch of the person's own, made from where it is; another branch is never written to. */
function ontoBranch(folder: string, { name }: Person): string {
  const current = git(folder, ["branch", "--show-current"]);
  if (current.startsWith(PREFIX)) return current;
  const slug =
    name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "editor";
  const taken = new Set(git(folder, ["branch", "--format=%(refname:short)"]).split("\n"));
  let branch = `${PREFIX}${slug}`;
  for (let next = 2; taken.has(branch); next += 1) branch = `${PREFIX}${slug}-${next}`;
  git(folder, ["switch", "--quiet", "--create", branch]);
  return branch;
}

/**
 * Writes drafts into the content and makes one commit of them, on the person's branch. All of it or nothing: where the commit
 * fails, the files are again what they were.
 * @param directory the content folder, in the studio's copy
 * @param message the first line says what, the text below it why
 * @returns the commit's name and its branch
 * @throws a {@link PublishProblem} that says why
 */
export function publish(
  directory: string,
  drafts: readonly Draft[],
  person: Person,
  message: string,
): { readonly commit: string; readonly branch: string } {
  const branch = ontoBranch(directory, person);
  const photographs = drafts
    .flatMap(({ file, text = "" }) => photographsNamedIn(file, text))
    .filter((file) => existsSync(path.join(directory, file)));
  const files = [...drafts.map(({ file }) => file), ...photographs];
  const written: Draft[] = [];
  try {
    for (const draft of drafts) {
      written.push(draft);
      const place = path.join(directory, draft.file);
      if (draft.text === undefined) rmSync(place, { force: true });
      else writeWhole(place, draft.text, { flush: true });
    }
    git(directory, ["add", "--", ...files]);
    const who = { GIT_COMMITTER_NAME: person.name, GIT_COMMITTER_EMAIL: person.email };
    const author = `--author=${person.name} <${person.email}>`;
    git(directory, ["commit", "--quiet", "--only", author, `--message=${message}`, "--", ...files], who);
  } catch (problem) {
    for (const draft of written) putBack(directory, draft);
    spawnSync("git", ["reset", "--quiet", "--", ...files], { cwd: directory });
    throw problem instanceof PublishProblem ? problem : new PublishProblem(wordsOf(problem));
  }
  return { commit: git(directory, ["rev-parse", "--short", "HEAD"]), branch };
}

function putBack(directory: string, { file, begun }: Draft): void {
  const place = path.join(directory, file);
  if (begun === "") rmSync(place, { force: true });
  else if (!existsSync(place) || readFileSync(place, "utf8") !== begun)
    writeWhole(place, begun, { flush: true });
}

function wordsOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
