/**
 * `npm run review -- REVISION`: what the content on disk changes compared with a revision, and for whom: figures, who
 * gains and who loses, what becomes or stops being not stated, addresses. Without a revision: the last commit.
 *
 * `--json` prints the same for a program. `--sheet FILE.html` also writes a page that prints as a sheet to sign.
 */
import { calendarDate } from "../calendar/calendar-date";
import { today } from "../content/today";
import { runReview } from "./run-review";

console.log(runReview(process.argv.slice(2), process.env, calendarDate(today())));
