import { existsSync } from "node:fs";
import path from "node:path";
import { isStudioPhotograph } from "../documents/photographs";
import { type DraftStore, isPageFile } from "./drafts";
import { askGit, git, textAt } from "./git";

/** A working copy in which somebody has published. */
interface Copy {
  readonly directory: string;
  readonly drafts: DraftStore;
  /** Who commits there, as Git's environment has it. */
  readonly identity: Readonly<Record<string, string>>;
}

/**
 * Makes drafts of what is published here and not on a branch. The copy goes on from that branch; its commits stay in the history.
 * @returns the commit from which the copy goes on
 */
export function draftAgain({ directory, drafts, identity }: Copy, branch: string, message: string): string {
  const published = git(directory, ["rev-parse", "HEAD"]);
  const begun = git(directory, ["merge-base", branch, published]);
  const changed = git(directory, ["diff", "--name-only", "--no-renames", "--relative", begun, published])
    .split("\n")
    .filter((file) => file !== "");
  for (const file of changed.filter(isPageFile)) {
    const mine = drafts.of(file);
    const text = mine === undefined ? textAt(directory, published, file) : mine.text;
    const { typedOver } = mine ?? {};
    drafts.keep({ file, begun: textAt(directory, begun, file) ?? "", text, typedOver });
  }
  const parents = ["-p", published, "-p", branch];
  const commit = git(directory, ["commit-tree", `${branch}^{tree}`, ...parents, "-m", message], identity);
  git(directory, ["reset", "--hard", "--quiet", commit]);
  // Photographs go with the drafts that name them, as those do that were never published.
  const photographs = changed.filter(
    (file) => isStudioPhotograph(file) && !existsSync(path.join(directory, file)),
  );
  if (photographs.length > 0)
    askGit(directory, ["restore", `--source=${published}`, "--worktree", "--", ...photographs]);
  return commit;
}
