import { describe, expect, test } from "vitest";
import { type Asked, answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten } from "./offer-fixture";

/** One limit of how many payments there are, over several kinds: `inAllAtMost: {times, in}` beside the rules. */

const FIGURES = figures({
  manager: "1000 pounds",
  worker: "500 pounds",
  three: "3 count",
  unknown: "not stated count",
});
const referral = (amount: string, key: string, asks = ", asks: on which days") =>
  `{name: ${key}, gives: payment, amount: ${amount}, when: {whenever: somebody you referred starts as a ${key}, question: When?, key: ${key}${asks}}, proRata: no, repay: none}`;
const offer = (limit: string, asks?: string) =>
  `inAllAtMost: ${limit}\n${FIGURES}rules: [${referral("manager", "manager", asks)}, ${referral("worker", "worker", asks)}]`;
const inCalendarYear = offer("{times: three, in: a calendar year}");
const told = (days: Readonly<Record<string, readonly string[]>>): Asked => ({
  years: 2,
  told: { days: Object.fromEntries(Object.entries(days).map(([key, all]) => [key, all.map(day)])) },
});

describe("up to three referrals in a calendar year, whichever kind", () => {
  test("the first three of both kinds are paid, in order of time, and of the next year three again", () => {
    const days = {
      manager: ["2026-09-10", "2026-12-01", "2027-01-05"],
      worker: ["2026-10-01", "2026-11-02"],
    };
    expect(given(inCalendarYear, told(days))).toEqual([
      "manager, 2026-09-10: £1,000 (certain)",
      "worker, 2026-10-01: £500 (certain)",
      "worker, 2026-11-02: £500 (certain)",
      "manager, 2027-01-05: £1,000 (certain)",
    ]);
  });

  test("who has told the days of one kind alone keeps them: the other is so much for each", () => {
    expect(given(inCalendarYear, told({ worker: ["2026-10-01"] }))).toEqual([
      "worker, 2026-10-01: £500 (certain)",
      "manager, each time somebody you referred starts as a manager: £1,000 each (possible)",
    ]);
  });

  test("of a year that is not stated, a fourth that is only in some reading a year later is possible", () => {
    const open = offer("{times: three, in: not stated}");
    const days = { worker: ["2026-10-01", "2026-11-02", "2026-12-01", "2027-01-05"] };
    expect(given(open, told({ ...days, manager: [] })).at(-1)).toBe("worker, 2027-01-05: £500 (possible)");
  });

  test("without days, as many as the limit are certain, and more are possible", () => {
    const numbers = offer("{times: three, in: a calendar year}", "");
    const totals = (manager: number, worker: number) =>
      totalsIn(answerOf(numbers, { told: { times: { manager, worker } } }).totals);
    expect(totals(1, 2)).toBe("£2,000 certain, £0 possible");
    expect(totals(2, 2)).toBe("£0 certain, £3,000 possible");
  });

  test("of a number that is not published, all are possible", () => {
    const open = offer("{times: unknown, in: a calendar year}");
    expect(given(open, told({ worker: ["2026-10-01"], manager: [] }))).toEqual([
      "worker, 2026-10-01: £500 (possible)",
    ]);
  });

  test("says so in words", () => {
    const [benefit] = offerWritten(inCalendarYear).offer.benefits;
    expect(benefit?.combinationWords.map(({ words }) => words)).toEqual([
      "All of it together is paid at most 3 times in a calendar year, whichever part it is.",
    ]);
  });
});
