import { describe, expect, test } from "vitest";
import { shareOfWeeks, workingShare } from "@/lib/pay/working-share";
import { type Asked, figures, given } from "./answered";
import { day, salary } from "./offer-fixture";

/** What twenty further offers, written from the guide alone, could not say or got wrong. */

const FIGURES = figures({
  lump: "1200 pounds",
  open: "not stated pounds",
  low: "5 percent",
  high: "12.5 percent",
  unknown: "not stated percent",
  twenty: "20 hours",
  days: "26 days",
  threefold: "300 percent",
  third: "33.333 percent",
  last: "33.334 percent",
  year: "1 years",
  two: "2 years",
});
const offer = (...rules: readonly string[]) =>
  `${FIGURES}rules: [${rules.map((one) => `{${one}}`).join(", ")}]`;
const MONTHLY = "when: {monthly: a twelfth of the amount}, proRata: yes, repay: none";
const inJuly = (who: string) =>
  offer(
    `gives: payment, amount: lump, who: ${who}, when: {months: [july], each: the whole amount, shortFirstYear: in full}, proRata: no, repay: none`,
  );
const firstFullMonth = offer(
  "gives: payment, amount: lump, when: first full month's salary, proRata: no, repay: none",
);
const inJanuary = (amount: string) =>
  offer(
    `gives: payment, amount: ${amount}, when: {months: [january], each: the whole amount, shortFirstYear: in full}, proRata: no, repay: none, ifMoved: in proportion to months`,
  );

const leaveInTermTime = (more: string) => offer(`gives: annual leave, amount: days, proRata: yes, ${more}`);

const allWeek = { hours: shareOfWeeks(workingShare(36, 36), 44) };
const termTime = { hours: shareOfWeeks(workingShare(22, 36), 44) };
const startsOn = (start: string) => ({ start: day(start) });
const movedWithin = { moves: [{ from: day("2026-10-14"), team: "court-team" }], team: "front-door" };

type Row = readonly [says: string, yaml: string, told: NonNullable<Asked["told"]>, lines: readonly string[]];

describe.each<{ what: string; rows: readonly Row[]; years?: number }>([
  {
    what: "a percentage between two",
    rows: [
      [
        "5% to 12.5% of £36,000 is £1,800 to £4,500",
        offer(`gives: payment, amount: {percent: low, to: high, of: current salary}, ${MONTHLY}`),
        {},
        ["2026-09-01 to 2027-08-31: £1,800 to £4,500 (possible)"],
      ],
      [
        "what people pay into a pension, half time",
        offer(
          "gives: pension, amount: {percent: high, of: current salary}, yours: {percent: low, to: high, of: current salary}",
        ),
        { hours: workingShare(18, 36) },
        [
          "2026-09-01 to 2027-08-31: £2,250 into your pension (certain)",
          "2026-09-01 to 2027-08-31: £900 to £2,250 of your pay into your pension (possible)",
        ],
      ],
      [
        "of which the highest is not published is the lowest or more",
        offer(`gives: payment, amount: {percent: low, to: unknown, of: current salary}, ${MONTHLY}`),
        { startingSalary: salary(40_000) },
        ["2026-09-01 to 2027-08-31: at least £2,000 (possible)"],
      ],
    ],
  },
  {
    what: "with the first full month's salary",
    rows: [
      ["a start on the 1st", firstFullMonth, {}, ["2026-09-01 to 2026-09-30: £1,200 (certain)"]],
      [
        "a start on the 2nd",
        firstFullMonth,
        startsOn("2026-09-02"),
        ["2026-10-01 to 2026-10-31: £1,200 (certain)"],
      ],
      [
        "a start in December",
        firstFullMonth,
        startsOn("2026-12-14"),
        ["2027-01-01 to 2027-01-31: £1,200 (certain)"],
      ],
    ],
  },
  {
    what: "20 hours a week or more, of 22 in each of 44 weeks",
    rows: [
      [
        "in a week that is worked",
        inJuly("{weeklyHoursAtLeast: twenty, weeklyHoursRead: a worked week}"),
        termTime,
        ["2027-07-01 to 2027-07-31: £1,200 (certain)"],
      ],
      [
        "on average, which is 18.56",
        inJuly("{weeklyHoursAtLeast: twenty, weeklyHoursRead: the average of the year}"),
        termTime,
        ["nothing: 18.56 hours a week is below 20 hours"],
      ],
      [
        "which of the two is not stated",
        inJuly("{weeklyHoursAtLeast: twenty}"),
        termTime,
        ["2027-07-01 to 2027-07-31: £1,200 (possible)"],
      ],
      [
        "18 hours are too few in either",
        inJuly("{weeklyHoursAtLeast: twenty}"),
        { hours: shareOfWeeks(workingShare(18, 36), 44) },
        ["nothing: 18 hours a week is below 20 hours"],
      ],
    ],
  },
  {
    what: "26 days a year in 44 weeks of 52.143",
    rows: [
      [
        "in proportion",
        leaveInTermTime("termTime: in proportion"),
        allWeek,
        ["2026-09-01 to 2027-08-31: 21.94 days (certain)"],
      ],
      [
        "in the weeks that are paid",
        leaveInTermTime("termTime: in the paid weeks"),
        allWeek,
        ["nothing: people in term time have it in the weeks that they are paid for"],
      ],
      [
        "which of the two is not stated",
        leaveInTermTime("bankHolidays: on top"),
        allWeek,
        ["2026-09-01 to 2027-08-31: 0 to 21.94 days (possible)"],
      ],
      [
        "who works all year has all of it",
        leaveInTermTime("termTime: in the paid weeks"),
        {},
        ["2026-09-01 to 2027-08-31: 26 days (certain)"],
      ],
    ],
  },
  {
    what: "three times the pay if somebody dies in service",
    rows: [
      [
        "half time, with £36,000 for full time, is £54,000, and no money in hand",
        offer(
          "gives: cover, event: you die in service, amount: {percent: threefold, of: current salary}, when: starting, proRata: yes",
        ),
        { hours: workingShare(18, 36) },
        ["2026-09-01: £54,000 if you die in service (certain)"],
      ],
    ],
  },
  {
    what: "a loan of £1,200 that is written off by thirds",
    years: 3,
    rows: [
      [
        "is £400 on each anniversary, to the penny",
        offer(
          `gives: loan, towards: moving, amount: lump, when: starting, interest: none, repaidOver: year, onLeaving: the rest is due at once, writtenOff: [${["year", "two"].map((at) => `{share: third, when: {anniversary: ${at}}}`).join(", ")}]`,
        ),
        startsOn("2024-09-01"),
        ["2024-09-01: £1,200 lent (certain)", "2025-09-01: £400 (certain)", "2026-09-01: £400 (certain)"],
      ],
    ],
  },
  {
    what: "three parts of 33.333%, 33.333% and 33.334%",
    years: 3,
    rows: [
      [
        "are no more than the whole",
        offer(
          "gives: payment, amount: lump, when: {instalments: [{when: starting, share: third}, {when: {after: year}, share: third}, {when: {after: two}, share: last}]}, proRata: no, repay: none",
        ),
        {},
        ["2026-09-01: £400 (certain)", "2027-08-31: £400 (certain)", "2028-08-31: £400 (certain)"],
      ],
    ],
  },
  {
    what: "a move that makes no difference to a payment in proportion to months",
    rows: [
      [
        "is no reason to show it twice",
        inJanuary("lump"),
        movedWithin,
        ["2027-01-01 to 2027-01-31: £1,200 (certain)"],
      ],
      [
        "nor where the amount is not published",
        inJanuary("open"),
        movedWithin,
        ["2027-01-01 to 2027-01-31: amount not published (not stated)"],
      ],
    ],
  },
])("$what", ({ rows, years = 1 }) => {
  test.each(rows)("%s", (_, yaml, told, lines) => {
    expect(given(yaml, { told, years })).toEqual(lines);
  });
});
