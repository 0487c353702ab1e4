/**
 * `npm run check`: finds every mistake in the content in one run. Exit code 1 when there is an error.
 *
 * `--json` prints the issues for a program. On GitHub the issues also become annotations of the pull request.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { checkContent } from "../checks/check-content";
import { annotations, reportIssues } from "../checks/report-issues";
import { contentDirectory } from "../content/content-directory";
import { CONTACT_HOLDS_UNTIL, contactState } from "../policy/security-contact";
import { Explanation } from "./explanation";
import { PROJECT } from "./project";

const directory = contentDirectory(PROJECT, process.env);
const folder = path.relative(PROJECT, directory) || directory;
if (!existsSync(directory)) throw new Explanation(`There is no content folder ${directory}.`);

const today = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
const { issues, files } = checkContent(PROJECT, directory, today);
if (files === 0) throw new Explanation(`There is no content in ${directory}.`);
if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ files, issues }, null, 2));
} else {
  console.log(reportIssues(issues, files, folder));
  if (process.env.GITHUB_ACTIONS === "true") console.log(annotations(issues, folder));
}
const contact = contactState(today);
if (contact !== undefined && !process.argv.includes("--json")) {
  const state = contact === "ended" ? "has run out" : "soon runs out";
  console.error(
    `\nThe security contact ${state} (${CONTACT_HOLDS_UNTIL}). Make sure that it still answers, and give it a later ` +
      "day in lib/policy/security-contact.ts.",
  );
}
if (contact === "ended") process.exitCode = 1;
if (issues.some(({ severity }) => severity === "error")) process.exitCode = 1;
