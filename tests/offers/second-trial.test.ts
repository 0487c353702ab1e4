import { describe, expect, test } from "vitest";
import { formatPounds } from "@/lib/money/format";
import { settlement } from "@/lib/offers/leaving/settlement";
import { workingShare } from "@/lib/pay/working-share";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** What came out wrong when twenty offers were written from the guide alone. */

const FIGURES = figures({
  year: "1200 pounds",
  lump: "4000 pounds",
  half: "2100 pounds",
  full: "4200 pounds",
  "six-months": "6 months",
  "eighteen-months": "18 months",
  "two-years": "24 months",
});
const rules = (...all: readonly string[]) => `${FIGURES}rules: [${all.map((one) => `{${one}}`).join(", ")}]`;
const payment = (amount: string, when: string, more = "proRata: no, repay: none") =>
  `gives: payment, amount: ${amount}, when: ${when}, ${more}`;
const AVERAGE = "proRata: by average hours, repay: none";
const MONTHLY = "{monthly: a twelfth of the amount}";

describe("by average hours, from full time to half time on 16 November 2025", () => {
  const told = {
    start: day("2025-07-01"),
    hoursChanges: [{ from: day("2025-11-16"), share: workingShare(18, 36) }],
  };
  const on = (when: string, amount: string, falls: string) =>
    given(rules(payment(amount, when, AVERAGE)), { told }).find((line) => line.startsWith(falls));

  test.each([
    [
      "a quarter of one month and a half, and one and a half at half time, is three quarters",
      "{months: [march, june, september, december], each: an equal share, shortFirstYear: nothing}",
      "year",
      "2025-12-01 to 2025-12-31: £225 (certain)",
    ],
    ["half a year is 5.25 of 6 months", "{every: six-months}", "lump", "2025-12-31: £3,500 (certain)"],
    ["18 months are 11.25 of 18", "{after: eighteen-months}", "lump", "2026-12-31: £2,500 (certain)"],
  ])("%s", (_, when, amount, line) => {
    const [falls = ""] = line.split(": ");
    expect(on(when, amount, falls)).toBe(line);
  });
});

describe("of several rules the first that applies", () => {
  test.each(["assessed year passed", "probation passed"])(
    "one whose service has not begun (%s) takes nothing from the rule below it",
    (serviceFrom) => {
      const first = `${payment("full", MONTHLY)}, serviceFrom: ${serviceFrom}`;
      const yaml = `severalRules: the first that applies\n${rules(first, payment("half", MONTHLY))}`;
      const told = { assessedYear: day("2027-02-28"), probationEnds: day("2027-02-28") };
      expect(given(yaml, { told, years: 1 })).toEqual([
        "2026-09-01 to 2027-02-28: £1,050 (certain)",
        "2027-03-01 to 2027-08-31: £2,100 (certain)",
      ]);
    },
  );
});

describe("the assessed year", () => {
  const told = { assessedYear: day("2027-02-28") };

  test("passed at the end of February, changes what comes by the month from 1 March on", () => {
    const yaml = rules(
      `${payment("half", MONTHLY)}, who: {assessedYear: not passed}`,
      `${payment("full", MONTHLY)}, who: {assessedYear: passed}`,
    );
    expect(given(yaml, { told, years: 1 })).toEqual([
      "2026-09-01 to 2027-02-28: £1,050 (certain)",
      "2027-03-01 to 2027-08-31: £2,100 (certain)",
    ]);
  });

  test("opens on the day itself what is paid once on that day", () => {
    const yaml = rules(`${payment("lump", "assessed year passed")}, who: {assessedYear: passed}`);
    expect(given(yaml, { told, years: 1 })).toEqual(["2027-02-28: £4,000 (certain)"]);
  });
});

describe("a move to another team", () => {
  const moved = { moves: [{ from: day("2027-01-10"), team: "court-team" }], team: "front-door" };
  const event = "event: you move here, question: When?, key: moved";

  test.each([
    ["on the day of the move", `{${event}}`, "2027-01-10"],
    ["six months after it", `{${event}, after: six-months}`, "2027-07-09"],
  ])("leaves a sum that comes once certain: %s", (_, when, falls) => {
    const yaml = rules(`${payment("lump", when)}, who: {teams: [court-team]}`);
    const told = { ...moved, events: { moved: day("2027-01-10") } };
    expect(given(yaml, { told, years: 1 })).toEqual([`${falls}: £4,000 (certain)`]);
  });
});

describe("what somebody counts who leaves", () => {
  const yaml = rules(payment("lump", "{whenever: a friend starts, question: How many?, key: friends}"));

  test("may fall after the last day: it is certain only for somebody who stays", () => {
    const times = { friends: 1 };
    expect(totalsIn(answerOf(yaml, { told: { times } }).totals)).toBe("£4,000 certain, £0 possible");
    const leaving = { on: day("2027-02-28"), noticeGiven: "unanswered" } as const;
    expect(totalsIn(answerOf(yaml, { told: { times, leaving } }).totals)).toBe("£0 certain, £4,000 possible");
  });
});

describe("a census in the first year of the job", () => {
  const census = (shortFirstYear: string, serviceFrom: string) =>
    rules(
      `${payment("lump", `{inPostOn: 31 March, paidIn: June, shortFirstYear: ${shortFirstYear}}`)}, serviceFrom: ${serviceFrom}`,
    );
  const event = "{event: service began, question: When?, key: began, beforeTheJob: counts}";
  const told = {
    start: day("2026-11-29"),
    continuousServiceFrom: day("2020-01-10"),
    events: { began: day("2020-01-10") },
  };

  test.each(
    ["nothing", "in proportion", "in full"].flatMap((rule) =>
      [event, "continuous local government service"].map((from) => [rule, from] as const),
    ),
  )("gives %s less where enough service counts from before it (%s)", (rule, from) => {
    expect(given(census(rule, from), { told, years: 1 })).toEqual([
      "2027-06-01 to 2027-06-30: £4,000 (certain)",
    ]);
  });

  test("is possible where the council has not said whether that service counts", () => {
    expect(given(census("nothing", "not stated"), { told, years: 1 })).toEqual([
      "2027-06-01 to 2027-06-30: up to £4,000 (possible)",
    ]);
  });

  test("gives nothing where service counts from the job alone", () => {
    expect(given(census("nothing", "starting"), { told, years: 1 })[0]).toContain("nothing: ");
  });
});

describe("paying back in proportion to months of 24 from 1 September 2026", () => {
  const back = (how: string, on: string) => {
    const repay = `proRata: no, repay: {within: two-years, of: starting, how: ${how}}`;
    return formatPounds(
      settlement(answerOf(rules(payment("year", "starting", repay))), day(on)).certain.back,
    );
  };

  test.each([
    ["with a month that is complete both leave 21 of 24", "2026-11-30", "£1,050", "£1,050"],
    ["a month that has begun is left, and no complete month", "2026-12-10", "£1,050", "£1,000"],
    ["a day before the end no complete month is left", "2028-08-30", "£50", "£0"],
    ["at the end nothing is left", "2028-08-31", "£0", "£0"],
  ])("%s", (_, on, months, complete) => {
    expect(back("in proportion to months left", on)).toBe(months);
    expect(back("in proportion to complete months left", on)).toBe(complete);
  });
});
