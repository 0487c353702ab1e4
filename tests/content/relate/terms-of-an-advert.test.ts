import { expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn } from "../content-set";
import { advertising } from "../vacancy-set";

const WEEK = ["fullTimeWeeklyHours: not stated", "fullTimeWeeklyHours: 36"] as const;
const HOURS = "hours: part time\nweeklyHours: 18.5";
const KIND = "contract: fixed term\nlasts: 12 months";

/** What was written as an advert has it; what the message says, and what is right once it is followed. */
test.each([
  [
    HOURS,
    "hours: 22 hours per week",
    "Write `weeklyHours: 22` on a line of its own.",
    "hours: part time\nweeklyHours: 22",
  ],
  [HOURS, "hours: 22.5", "`part time` where it is less", "hours: part time\nweeklyHours: 22.5"],
  [HOURS, "hours: Part-time, 0.6 FTE", "`weeklyHours` is 0.6 times", "hours: part time\nweeklyHours: 21.6"],
  [HOURS, "hours: 0.6", "Write `hours: part time` on a line", "hours: part time\nweeklyHours: 21.6"],
  [
    HOURS,
    "hours: part time\nweeklyHours: 0.6 FTE",
    "0.6 times the hours",
    "hours: part time\nweeklyHours: 21.6",
  ],
  [
    HOURS,
    "hours: Full time (36 hours)",
    "`hours: full time`, and `weeklyHours: 36` on",
    "hours: full time\nweeklyHours: 36",
  ],
  [HOURS, "hours: Term time only", "in the text that it is for term time", "hours: part time"],
  [HOURS, "hours: Part-Time", "Did you mean `part time`?", "hours: part time"],
  [
    KIND,
    "contract: Fixed-term, 12 months",
    "`contract: fixed term`, and `lasts: 12 months` on",
    "contract: fixed term\nlasts: 12 months",
  ],
  [
    KIND,
    "contract: 12 months",
    "`contract` is `fixed term` or `temporary`",
    "contract: temporary\nlasts: 12 months",
  ],
  [KIND, "contract: Maternity cover", "in the text what it is for", "contract: fixed term"],
  [
    "pay: that of the role",
    "pay: £42,318",
    "Write `pay: {from: 42318, to: 42318}`",
    "pay: {from: 40000, to: 40000}",
  ],
  [
    "pay: that of the role",
    "pay: 38,000 - 40,000",
    "`pay: {from: 38000, to: 40000}`",
    "pay: {from: 38000, to: 40000}",
  ],
  ["pay: that of the role", "pay: Grade 8", "Write `pay: that of the role`", "pay: that of the role"],
  ["apply: https:", "apply: http:", "Did you mean `https://jobs.example.org/RV-7`?", "apply: https:"],
  ["interviews: 2026-12-09", "interviews: 2027-13-20", "there is no month 13", "interviews: 2026-12-20"],
  [
    "interviews: 2026-12-09",
    "interviews: 2026-20-12",
    "Did you mean `2026-12-20`?",
    "interviews: 2026-12-20",
  ],
  [
    "closes: 2026-12-01 12:00",
    "closes: 2026-12-01 25:00",
    "Leave the day, and write the time",
    "closes: 2026-12-01 12:00",
  ],
  [
    "closes: 2026-12-01 12:00",
    "closes: 2026-13-02 12:00",
    "Write the day and the time of the advert.",
    "closes: 2026-12-02 12:00",
  ],
  [
    "closes: 2026-12-01 12:00",
    "closes: 2027-20-12 12:00",
    "Did you mean `2027-12-20 12:00`?",
    "closes: 2027-12-20 12:00",
  ],
  [
    "apply: https://jobs.example.org/RV-7",
    "apply: jobs@example",
    "is an e-mail address",
    "apply: https://jobs.example.org/RV-7",
  ],
  [
    "apply: https://jobs.example.org/RV-7",
    "apply: https://jobs.example.org/RV 7",
    "Open the advert in a browser",
    "apply: https://jobs.example.org/RV-7",
  ],
  ["closes: 2026-12-01 12:00", "closes: 2027-13-20", "there is no month 13", "closes: 2026-12-02 12:00"],
])("that has %s as `%s` is told: %s", (from, to, words, right) => {
  const inWeek = (written: string) => changed("riverton/council.mdx", ...WEEK, advertising(from, written));
  const { problem, allowed, fix } = onlyIssueIn(inWeek(to));
  expect(`${problem} ${allowed} ${fix}`).toContain(words);
  expect(issuesIn(inWeek(right)).filter(({ severity }) => severity !== "warning")).toEqual([]);
});
