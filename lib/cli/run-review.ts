import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CalendarDate } from "../calendar/calendar-date";
import { contentDirectory } from "../content/content-directory";
import { contentAtRevision, GitProblem } from "../review/content-at-revision";
import { reportOf } from "../review/report/report";
import { toMarkdown, toSheet } from "../review/report/write";
import { review } from "../review/review";
import { readVersion, type Unreadable, type Version } from "../review/version";
import { readArguments } from "./arguments";
import { Explanation, UsageExplanation } from "./explanation";
import { PROJECT } from "./project";

const USAGE = `npm run review
npm run review -- origin/main
npm run review -- origin/main --json
npm run review -- origin/main --sheet FILE.html`;

/** What content is compared with where nothing is named: the last commit. */
const LAST_COMMIT = "HEAD";

/** How many letters of a commit's name a person is shown. */
const SHORT = 7;

function readable(version: Version | Unreadable, whose: string, remedy: string): Version {
  if (!("errors" in version)) return version;
  const [first] = version.errors;
  const where = first === undefined ? "" : ` The first: ${first.file}: ${first.problem}`;
  throw new Explanation(`${whose} has mistakes, so nobody can tell what it says.${where}\n${remedy}`);
}

function versionAt(revision: string, directory: string, day: CalendarDate) {
  const folder = mkdtempSync(path.join(tmpdir(), "review-"));
  try {
    const old = contentAtRevision(directory, revision, folder);
    return { version: readVersion(PROJECT, old.directory, day), commit: old.commit };
  } catch (problem) {
    if (!(problem instanceof GitProblem)) throw problem;
    throw new Explanation(
      `Git has no content at “${revision}” to compare with: ${problem.message}\n` +
        "Name a branch, a tag or a commit that this copy knows; `git fetch` brings what others have published.",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Tells what the content on disk changes, and for whom, compared with a revision.
 * @param written the words after the command
 * @param day on which both versions are read
 * @returns the report, for the standard output: Markdown, or JSON where that is asked for
 * @throws an {@link Explanation} where there is nothing to compare with, or one of the two has mistakes; a
 * {@link UsageExplanation} for what may not be written
 */
export function runReview(
  written: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv>,
  day: CalendarDate,
): string {
  const { flags, words } = readArguments(
    USAGE,
    { json: { type: "boolean" }, sheet: { type: "string" } },
    written,
  );
  const [revision = LAST_COMMIT, ...others] = words;
  if (others.length > 0) {
    throw new UsageExplanation(`One revision can be compared with. You may write:\n${USAGE}`);
  }
  const directory = contentDirectory(PROJECT, environment);
  const { version, commit } = versionAt(revision, directory, day);
  const before = readable(
    version,
    `The content at “${revision}”`,
    "Compare with a later revision, whose content passes the check.",
  );
  const after = readable(
    readVersion(PROJECT, directory, day),
    "The content",
    "Run npm run check, mend them, and review again.",
  );
  const result = review(before, after, day);
  const report = reportOf(result, `${revision} (${commit.slice(0, SHORT)})`);
  if (flags.sheet !== undefined) writeFileSync(flags.sheet, toSheet(report));
  return flags.json ? JSON.stringify(result, null, 2) : toMarkdown(report);
}
