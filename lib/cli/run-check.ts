import { existsSync } from "node:fs";
import path from "node:path";
import { progressOf } from "../adapter/progress";
import type { CalendarDate } from "../calendar/calendar-date";
import { checkContent } from "../checks/check-content";
import { annotations, reportIssues } from "../checks/report-issues";
import { rulesInWords } from "../checks/rules-in-words";
import { contentDirectory } from "../content/content-directory";
import { byPlace } from "../content/issue";
import { openParseCache } from "../content/parse-cache";
import { checkPictures } from "../content/pictures/check-pictures";
import { inspectPictures } from "../content/pictures/inspect-picture";
import { photographsAmong, picturesIn } from "../content/pictures/photograph-files";
import type { RelatedContent } from "../content/relate";
import type { SiteContent } from "../content/site-content";
import { CONTACT_HOLDS_UNTIL, contactState } from "../policy/security-contact";
import { readArguments } from "./arguments";
import { Explanation, UsageExplanation } from "./explanation";
import { PROJECT } from "./project";

const USAGE = `npm run check
npm run check -- --json
npm run check -- --in-words FILE…
npm run check -- --before-build`;

/** What a run of the check ends with. */
export interface CheckRun {
  /** The report, for the standard output. */
  readonly report: string;
  /** What concerns whoever runs the site and no editor, for the standard error; empty where there is nothing. */
  readonly remark: string;
  readonly exitCode: 0 | 1;
  /** What was checked, for a site to be made of it; undefined where it has an error. */
  readonly content: CheckedSite | undefined;
}

/** Content without an error. */
export interface CheckedSite {
  readonly related: RelatedContent;
  readonly content: SiteContent;
}

/** A file as issues name it, from the content folder, however it was typed. */
function inContent(directory: string, typed: string): string {
  const existing = [path.resolve(typed), path.resolve(PROJECT, typed)].find((file) => existsSync(file));
  return path.relative(directory, existing ?? path.resolve(directory, typed)).replaceAll(path.sep, "/");
}

function contactRemark(state: ReturnType<typeof contactState>): string {
  if (state === undefined) return "";
  return (
    `\nThe security contact ${state === "ended" ? "has run out" : "soon runs out"} (${CONTACT_HOLDS_UNTIL}). Make ` +
    "sure that it still answers, and give it a later day in lib/policy/security-contact.ts."
  );
}

/**
 * Checks the content, as `npm run check` does.
 * @param written the words after the command
 * @param environment of which it reads `CONTENT_DIRECTORY` and `GITHUB_ACTIONS`
 * @param day for which it checks
 * @throws an {@link Explanation} where there is nothing to check, or a file is named that is not there; a
 * {@link UsageExplanation} for what may not be written
 */
export async function runCheck(
  written: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv>,
  day: CalendarDate,
): Promise<CheckRun> {
  const { flags, words } = readArguments(
    USAGE,
    { json: { type: "boolean" }, "in-words": { type: "boolean" }, "before-build": { type: "boolean" } },
    written,
  );
  const directory = contentDirectory(PROJECT, environment);
  const folder = path.relative(PROJECT, directory) || directory;
  if (!existsSync(directory)) throw new Explanation(`There is no content folder ${directory}.`);

  const checked = checkContent(PROJECT, directory, day, openParseCache(PROJECT), {
    files: progressOf("Reading files"),
    words: progressOf("Checking words"),
  });
  if (checked.files === 0) throw new Explanation(`There is no content in ${directory}.`);

  const selectedFiles = words.map((typed) => inContent(directory, typed));
  if (flags["in-words"] && selectedFiles.length === 0) {
    throw new UsageExplanation(
      `Name the file too: npm run check -- --in-words ${folder}/council/benefits/benefit.mdx`,
    );
  }
  if (!flags["in-words"] && selectedFiles.length > 0) {
    throw new UsageExplanation(
      `The check reads every file. To see what it says of one: npm run check -- --in-words ${words.join(" ")}`,
    );
  }
  const pictures = await inspectPictures(checked.documents, {
    project: PROJECT,
    directory,
    files: picturesIn(PROJECT, directory),
  });
  const everyIssue = [...checked.issues, ...checkPictures(checked.documents, pictures)].sort(byPlace);
  const issues = everyIssue.filter(({ file }) => selectedFiles.length === 0 || selectedFiles.includes(file));
  const files = selectedFiles.length || checked.files;

  const inWords = selectedFiles.map((file) => {
    if (!existsSync(path.join(directory, file))) throw new Explanation(`There is no file ${folder}/${file}.`);
    const isWrong = issues.some((issue) => issue.file === file && issue.severity === "error");
    const unread = isWrong
      ? "Its mistakes, below, are to be mended first."
      : "It is not a benefit, and has no rules.";
    // Of what is mistaken the words would say what the council has not said, which may be published.
    const words = isWrong ? undefined : rulesInWords(checked.documents, file, day);
    return `${words ?? `${folder}/${file}\n  ${unread}`}\n`;
  });
  const summary = flags.json
    ? [JSON.stringify({ files, issues }, null, 2)]
    : [
        reportIssues(issues, files, folder),
        ...(environment.GITHUB_ACTIONS === "true" ? [annotations(issues, folder)] : []),
      ];

  const { related, documents } = checked;
  const hasErrors = issues.some(({ severity }) => severity === "error");
  const photographs = photographsAmong(pictures);
  const contact = contactState(day);
  const fails = (contact === "ended" && !flags["before-build"]) || hasErrors;
  return {
    report: [...inWords, ...summary].join("\n"),
    remark: flags.json ? "" : contactRemark(contact),
    exitCode: fails ? 1 : 0,
    content:
      related === undefined || hasErrors
        ? undefined
        : { related, content: { documents, taxYears: related.taxYears, photographs, today: day } },
  };
}
