import { type Draft, isPageFile } from "../desk/drafts";
import { askGit, git, textAt } from "../desk/git";
import { type Person, PREFIX } from "../desk/publish";
import type { Base } from "../desk/working-copy";
import { isStudioPhotograph } from "../documents/photographs";
import type { Said } from "../words/signed-sheet";

/** What an editor has published on their branch, and is not on the site yet. */
export interface Waiting {
  /** The end of the branch's name, such as `jo-editor`. */
  readonly editor: string;
  readonly commit: string;
  /** Of each commit that waits, the last first. */
  readonly subjects: readonly string[];
  /** Of each of these commits why it was made. */
  readonly reasons: readonly string[];
  readonly authors: readonly Person[];
  /** What it changes, as paths from the content folder. */
  readonly files: readonly string[];
  /** True where it changes something that is neither a page of content nor a photograph, which the studio never brings to the site. */
  readonly isForeign: boolean;
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/**
 * What waits on the branches of editors, as far as this computer knows of it.
 * @param directory the content folder in a working copy
 * @param base where it is to land
 */
export function allWaiting(directory: string, { branch, remote }: Base): readonly Waiting[] {
  const branches = git(directory, [
    "for-each-ref",
    `--no-merged=${branch}`,
    "--format=%(refname:lstrip=3) %(objectname)",
    `refs/remotes/${remote}/${PREFIX}`,
  ]);
  return linesOf(branches)
    .map((line) => {
      const [name = "", commit = ""] = line.split(" ");
      return waitingOn(directory, branch, name.slice(PREFIX.length), commit);
    })
    .filter(({ files, isForeign }) => files.length > 0 || isForeign);
}

function waitingOn(directory: string, base: string, editor: string, commit: string): Waiting {
  const changed = (...options: string[]) =>
    linesOf(git(directory, ["diff", "--name-only", "--no-renames", ...options, `${base}...${commit}`]));
  const files = changed("--relative");
  const commits = git(directory, [
    "log",
    "-z",
    "--no-merges",
    "--format=%an%x1f%ae%x1f%s%x1f%b",
    `${base}..${commit}`,
    ...lastTakenBack(directory, base, commit).map((taken) => `^${taken}`),
  ]);
  const fields = commits.split("\0").flatMap((one) => (one === "" ? [] : [one.split("\x1f")]));
  return {
    editor,
    commit,
    subjects: fields.map(([, , subject = ""]) => subject),
    reasons: fields.map(([, , , body = ""]) => body.trim()),
    authors: fields.map(([name = "", email = ""]) => ({ name, email })),
    files,
    isForeign:
      changed().length !== files.length ||
      !files.every((file) => isPageFile(file) || isStudioPhotograph(file)),
  };
}

/** The last merge on a branch that left all of it out and went on from what is on the site: what came before it waits no more. */
function lastTakenBack(directory: string, base: string, commit: string): readonly string[] {
  const merges = linesOf(git(directory, ["log", "--merges", "--format=%H %T %P", `${base}..${commit}`]));
  const taken = merges.find((line) => {
    const [, tree, , other = ""] = line.split(" ");
    return git(directory, ["rev-parse", `${other}^{tree}`]) === tree;
  });
  return taken === undefined ? [] : [taken.split(" ")[0] ?? ""];
}

/** Who has written it, each once: `Jo Editor, Kim Writer`. */
export function authorNames({ authors }: Waiting): string {
  return [...new Set(authors.map(({ name }) => name))].join(", ");
}

/** What those say who have written it, the first of it first. */
export function saidOf({ authors, subjects, reasons }: Waiting): readonly Said[] {
  return authors
    .map(({ name }, index) => ({ who: name, what: subjects[index] ?? "", why: reasons[index] ?? "" }))
    .toReversed();
}

/**
 * The content with a branch brought in, as Git's name of the tree.
 * @returns `undefined` where both have changed the same lines
 */
export function mergedTree(directory: string, base: string, commit: string): string | undefined {
  return askGit(directory, ["merge-tree", "--write-tree", base, commit])?.split("\n")[0];
}

/** The files of a branch as drafts of what is published: what they were, and what they are to be. */
export function asDrafts(
  directory: string,
  base: string,
  tree: string,
  { files }: Waiting,
): readonly Draft[] {
  return files
    .filter(isPageFile)
    .map((file) => ({
      file,
      begun: textAt(directory, base, file) ?? "",
      text: textAt(directory, tree, file),
    }))
    .filter(({ begun, text }) => begun !== (text ?? ""));
}
