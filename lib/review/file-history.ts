import { spawnSync } from "node:child_process";
import type { Instant } from "../calendar/london-time";

/** A file of the content before and after one revision of it. */
export interface FileChange {
  /** From the content folder on. */
  readonly path: string;
  /** Its text; undefined where there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The name of the commit. */
  readonly revision: string;
  /** The moment at which it came to the branch. */
  readonly at: Instant;
}

/** What Git names in place of a file that is not there. */
const NOTHING = /^0+$/;

/** The longest history that is read, in years. */
const YEARS = 2;

function git(folder: string, words: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync("git", words, { cwd: folder, input, maxBuffer: 512 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

interface Named extends Omit<FileChange, "before" | "after"> {
  readonly from: string;
  readonly to: string;
}

/** Lines of `git log --raw`: one of each commit, and one of each file in it. */
function read(log: string): readonly Named[] {
  let [revision, at] = ["", 0];
  return log.split("\n").flatMap((line) => {
    const commit = /^commit ([0-9a-f]+) (\d+)$/.exec(line);
    if (commit !== null) [revision, at] = [commit[1] ?? "", Number(commit[2]) * 1000];
    const [, from, to, path] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w\t(.+)$/.exec(line) ?? [];
    return from === undefined || to === undefined || path === undefined
      ? []
      : [{ path, from, to, revision, at }];
  });
}

/** The texts that Git keeps under names, asked for at once. */
function textsOf(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  const output = git(folder, ["cat-file", "--batch"], `${names.join("\n")}\n`) ?? Buffer.alloc(0);
  const texts = new Map<string, string>();
  for (let place = 0; place < output.length; ) {
    const end = output.indexOf("\n", place);
    const [name = "", , size = "0"] = output.toString("utf8", place, end).split(" ");
    texts.set(name, output.toString("utf8", end + 1, end + 1 + Number(size)));
    place = end + Number(size) + 2;
  }
  return texts;
}

/**
 * How files of a folder changed on its branch in the last two years, the oldest change first; nothing where Git does not
 * know the folder, or is not there.
 * @param patterns of their paths, from the folder on
 */
export function fileChanges(directory: string, patterns: readonly string[]): readonly FileChange[] {
  const log = git(directory, [
    ...["log", "--first-parent", "--diff-merges=first-parent", "--reverse", `--since=${YEARS} years ago`],
    ...["--raw", "--no-abbrev", "--no-renames", "--relative", "--format=commit %H %ct", "--", ...patterns],
  ]);
  const named = read(log?.toString() ?? "");
  const names = [...new Set(named.flatMap(({ from, to }) => [from, to]))].filter(
    (name) => !NOTHING.test(name),
  );
  const texts = names.length === 0 ? new Map<string, string>() : textsOf(directory, names);
  return named.map(({ path, from, to, revision, at }) => ({
    path,
    before: texts.get(from),
    after: texts.get(to),
    revision,
    at,
  }));
}
