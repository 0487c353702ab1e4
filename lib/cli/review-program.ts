/** What `npm run review` runs, bundled. */
import { calendarDate } from "../calendar/calendar-date";
import { today } from "../content/today";
import { runReview } from "./run-review";

console.log(runReview(process.argv.slice(2), process.env, calendarDate(today())));
