import { type CalendarDate, readCalendarDate } from "../../calendar/calendar-date";
import { fieldsIn } from "../../content/edit/edit-front-matter";
import { askGit, git, textAt } from "./git";

/** The last change of a file that somebody has published. */
export interface LastChange {
  readonly by: string;
  readonly day: CalendarDate;
  /** The first line of what they wrote. */
  readonly subject: string;
  /** The file as it was before the change, and after it; `undefined` where it was taken away. */
  readonly before: string;
  readonly after: string | undefined;
}

/**
 * What was last published of a file; `undefined` where it was nothing but added.
 * @param directory the content folder in a working copy
 */
export function lastChange(directory: string, file: string): LastChange | undefined {
  const format = "--format=%an%x00%as%x00%s%x00%H";
  const line = askGit(directory, ["log", "-1", "--no-merges", format, "--", file]) ?? "";
  const [by = "", on = "", subject = "", commit = ""] = line.split("\0");
  const day = readCalendarDate(on);
  const [before, after] = [`${commit}^`, commit].map((at) => textAt(directory, at, file));
  return day === undefined || before === undefined ? undefined : { by, day, subject, before, after };
}

/** Who has last published a file; `undefined` for one that nobody has. */
export function lastAuthor(directory: string, file: string): string | undefined {
  return askGit(directory, ["log", "-1", "--no-merges", "--format=%an", "--", file]) || undefined;
}

/** So many versions of a file are looked through for one that can be read. */
const MOST_VERSIONS = 20;

/**
 * The last published text of a file that can be read; `undefined` where there is none among the last versions.
 * @param isSound whether a text can be
 */
export function lastReadable(
  directory: string,
  file: string,
  isSound = (text: string) => fieldsIn(text) !== undefined,
): string | undefined {
  const log = askGit(directory, ["log", `-${MOST_VERSIONS}`, "--format=%H", "--", file]) ?? "";
  for (const commit of log.split("\n")) {
    const text = commit === "" ? undefined : textAt(directory, commit, file);
    if (text !== undefined && isSound(text)) return text;
  }
  return undefined;
}

/** A file under the name that somebody has given it. */
export interface PublishedRenaming {
  readonly file: string;
  readonly by: string;
}

/** So often a page may have been renamed before somebody looks. */
const MOST_RENAMINGS = 5;

/**
 * The name that a file has by now, and who was the last to give it one; `undefined` where it came off the site.
 * @param directory the content folder in a working copy
 */
export function publishedRenaming(directory: string, file: string): PublishedRenaming | undefined {
  let last = renamedOnce(directory, file);
  for (let round = 1; round < MOST_RENAMINGS && last !== undefined; round += 1) {
    if (textAt(directory, "HEAD", last.file) !== undefined) return last;
    last = renamedOnce(directory, last.file);
  }
  return last;
}

/** The commit that last took a file away, where it is there under another name since then. */
function renamedOnce(directory: string, file: string): PublishedRenaming | undefined {
  const taken = [
    "log",
    "-1",
    "--no-merges",
    "--no-renames",
    "--diff-filter=D",
    "--format=%H%x00%an",
    "--",
    file,
  ];
  const [commit = "", by = ""] = (askGit(directory, taken) ?? "").split("\0");
  if (commit === "") return undefined;
  const renamings = [
    "diff-tree",
    "-r",
    "-z",
    "--no-commit-id",
    "--relative",
    "--find-renames",
    "--diff-filter=R",
  ];
  // Each as its likeness, its old name and its new one.
  const words = git(directory, [...renamings, "--name-status", commit]).split("\0");
  const place = words.findIndex((word, index) => index % 3 === 1 && word === file);
  const to = place === -1 ? undefined : words[place + 1];
  return to === undefined ? undefined : { file: to, by };
}
