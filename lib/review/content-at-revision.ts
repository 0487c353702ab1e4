import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

/** What Git says when it cannot do what it was asked. */
export class GitProblem extends Error {
  override name = "GitProblem";
}

function git(folder: string, argumentList: readonly string[], index?: string): string {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { status, stdout, stderr, error } = spawnSync("git", argumentList, {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  if (error !== undefined) throw new GitProblem(`git could not be started: ${error.message}`);
  if (status !== 0) throw new GitProblem(stderr.trim());
  return stdout.trim();
}

/**
 * Writes the content folder as a revision has it into another folder. Nothing of the working copy, its index or its
 * branches changes: Git reads the revision into an index of its own.
 * @param directory the content folder, in a working copy
 * @param revision what Git takes for one: `origin/main`, `HEAD`, a tag, the name of a commit
 * @param folder an empty folder; the content stands in `content` of it afterwards
 * @returns the content's folder, and the name of the commit
 * @throws a {@link GitProblem} where there is no Git, no working copy, no such revision, or no content in it
 */
export function contentAtRevision(
  directory: string,
  revision: string,
  folder: string,
): { readonly directory: string; readonly commit: string } {
  const root = git(directory, ["rev-parse", "--show-toplevel"]);
  // With these two a revision that begins with a hyphen is no flag.
  const commit = git(directory, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
  const tree = git(directory, ["rev-parse", "--verify", "--end-of-options", `${commit}:./`]);
  const content = path.join(folder, "content");
  const index = path.join(folder, "index");
  mkdirSync(content, { recursive: true });
  git(root, ["read-tree", tree], index);
  git(root, ["checkout-index", "--all", `--prefix=${content}${path.sep}`], index);
  return { directory: content, commit };
}
