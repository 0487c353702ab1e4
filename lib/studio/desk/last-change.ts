import { type CalendarDate, readCalendarDate } from "../../calendar/calendar-date";
import { fieldsIn } from "../../content/edit/edit-front-matter";
import { askGit, textAt } from "./git";

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

/** The last published text of a file whose fields can be read; `undefined` where there is none among the last versions. */
export function lastReadable(directory: string, file: string): string | undefined {
  const log = askGit(directory, ["log", `-${MOST_VERSIONS}`, "--format=%H", "--", file]) ?? "";
  for (const commit of log.split("\n")) {
    const text = commit === "" ? undefined : textAt(directory, commit, file);
    if (text !== undefined && fieldsIn(text) !== undefined) return text;
  }
  return undefined;
}
