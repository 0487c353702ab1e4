/**
 * `npm run check`: finds every mistake in the content in one run. Exit code 1 when there is an error, and 2 when it was
 * called with something that it does not know.
 *
 * `--json` prints the issues for a program. On GitHub the issues also become annotations of the pull request.
 * `--in-words FILE…` prints the mistakes of these files only, and what the site makes of the rules in each.
 * `--before-build` reports an expired security contact as a warning: it is not the fault of the editor who builds.
 */
import { today } from "../content/today";
import { runCheck } from "./run-check";

const { report, remark, exitCode } = await runCheck(process.argv.slice(2), process.env, today());
console.log(report);
if (remark !== "") console.error(remark);
process.exitCode = exitCode;
