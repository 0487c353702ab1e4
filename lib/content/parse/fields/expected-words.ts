import type { Expected } from "../../../model/expected";
import { FIGURE_KINDS, type FigureKind } from "../../../model/offer/figure-kinds";

/** What a figure holds, in words. */
export const FIGURE_HOLDS: Readonly<Record<FigureKind, string>> = {
  money: "an amount in pounds",
  "money given": "an amount in pounds",
  percentage: "a percentage",
  "pay while away": "a percentage, or pounds a week",
  "length of time": "a length of time",
  "time off": "an amount of time",
  months: "a number of months",
  years: "a number of years",
  leave: "a number of days or hours",
  hours: "a number of hours",
  count: "a count",
};

/** What a text must be, to follow what was written: `must be a day and a month, like 31 March`. */
export function expectedInWords(expected: Expected): string {
  switch (expected.kind) {
    case "file name":
      return "must be lower-case words joined by hyphens, like social-worker";
    case "picture file":
      return "must be the name of a JPEG, PNG, WebP or AVIF file in small letters, digits and hyphens, like town-hall.jpg";
    case "old address":
      return "must be an old file name, like cpo, or a whole old address from its first / on, like /jobs/view.aspx?id=12";
    case "colour":
      return "must be a colour written as # and six letters or digits, like #1d5c4d";
    case "day":
      return "must be a day of the calendar written YYYY-MM-DD, like 2026-04-01";
    case "web address":
      return "must be a web address starting with https://";
    case "web or e-mail address":
      return "must be a web address starting with https://, or an e-mail address after mailto:";
    case "telephone number":
      return "must be a telephone number in digits with spaces between them, like 01632 960 155";
    case "what one asks for":
      return "must go on after “Can you tell me”, without a capital letter at its beginning and a sign at its end, like how I claim the fee";
    case "day of the year":
      return "must be a day and a month, like 31 March";
    case "day and time":
      return "must be a day and a time in London written YYYY-MM-DD HH:MM, like 2026-12-01 12:00";
    case "name of a site":
      return "must be the name of a site in small letters, without https:// and what follows it, like jobs.example.org";
    case "month":
      return "must be the name of a month, like April";
    case "figure":
      return `must be ${figureInWords(expected.holds)}; type the number itself once, under figures`;
  }
}

/** `the name of a figure that holds a count, like lowest-point`. */
export function figureInWords(holds: FigureKind): string {
  return `the name of a figure that holds ${FIGURE_HOLDS[holds]}, like ${FIGURE_KINDS[holds].example}`;
}
