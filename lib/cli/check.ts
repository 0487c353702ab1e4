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
if (issues.some(({ severity }) => severity === "error")) process.exitCode = 1;
