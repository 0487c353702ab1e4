/**
 * `npm run check`: finds every mistake in the content in one run. Exit code 1 when there is an error, and 2 when it was
 * called with something that it does not know.
 *
 * `--json` prints the issues for a program. On GitHub the issues also become annotations of the pull request.
 * `--in-words FILE…` prints the mistakes of these files only, and what the site makes of the rules in each.
 * `--before-build` reports an expired security contact as a warning: it is not the fault of the editor who builds.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { checkContent } from "../checks/check-content";
import { annotations, reportIssues } from "../checks/report-issues";
import { rulesInWords } from "../checks/rules-in-words";
import { contentDirectory, publicFilesOf } from "../content/content-directory";
import { byPlace } from "../content/issue";
import { checkPictures } from "../content/pictures/check-pictures";
import { inspectPictures } from "../content/pictures/inspect-picture";
import { today } from "../content/today";
import { CONTACT_HOLDS_UNTIL, contactState } from "../policy/security-contact";
import { readArguments } from "./arguments";
import { Explanation, UsageExplanation } from "./explanation";
import { PROJECT } from "./project";

const USAGE = `npm run check
npm run check -- --json
npm run check -- --in-words FILE…
npm run check -- --before-build`;

const { flags, words } = readArguments(USAGE, {
  json: { type: "boolean" },
  "in-words": { type: "boolean" },
  "before-build": { type: "boolean" },
});

const directory = contentDirectory(PROJECT, process.env);
const folder = path.relative(PROJECT, directory) || directory;
if (!existsSync(directory)) throw new Explanation(`There is no content folder ${directory}.`);

const day = today();
const checked = checkContent(PROJECT, directory, day);
if (checked.files === 0) throw new Explanation(`There is no content in ${directory}.`);

const selectedFiles = words.map(inContent);
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
const pictures = await inspectPictures(checked.documents, PROJECT, publicFilesOf(PROJECT));
const everyIssue = [...checked.issues, ...checkPictures(checked.documents, pictures)].sort(byPlace);
const issues = everyIssue.filter(({ file }) => selectedFiles.length === 0 || selectedFiles.includes(file));
const files = selectedFiles.length || checked.files;
for (const file of selectedFiles) {
  if (!existsSync(path.join(directory, file))) throw new Explanation(`There is no file ${folder}/${file}.`);
  const isUnread = issues.some((issue) => issue.file === file && issue.severity === "error");
  const unread = isUnread
    ? "Its mistakes, below, are to be mended first."
    : "It is not a benefit, and has no rules.";
  console.log(`${rulesInWords(checked.documents, file, day) ?? `${folder}/${file}\n  ${unread}`}\n`);
}

/** A file as issues name it, from the content folder, however it was typed. */
function inContent(typed: string): string {
  const existing = [path.resolve(typed), path.resolve(PROJECT, typed)].find((file) => existsSync(file));
  return path.relative(directory, existing ?? path.resolve(directory, typed)).replaceAll(path.sep, "/");
}

if (flags.json) {
  console.log(JSON.stringify({ files, issues }, null, 2));
} else {
  console.log(reportIssues(issues, files, folder));
  if (process.env.GITHUB_ACTIONS === "true") console.log(annotations(issues, folder));
}
const contact = contactState(day);
if (contact !== undefined && !flags.json) {
  const state = contact === "ended" ? "has run out" : "soon runs out";
  console.error(
    `\nThe security contact ${state} (${CONTACT_HOLDS_UNTIL}). Make sure that it still answers, and give it a later ` +
      "day in lib/policy/security-contact.ts.",
  );
}
if (contact === "ended" && !flags["before-build"]) process.exitCode = 1;
if (issues.some(({ severity }) => severity === "error")) process.exitCode = 1;
