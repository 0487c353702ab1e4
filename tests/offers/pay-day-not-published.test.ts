import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { answerOf, figures, given } from "./answered";
import { day, paymentWritten } from "./offer-fixture";

/** Where a council has not published on which day it pays salaries, nobody knows what comes before somebody leaves. */

const FIGURES = figures({ money: "2500 pounds", "half-year": "6 months" });
const written = (rule: Readonly<Record<string, string>>) => `${FIGURES}rules: [{${paymentWritten(rule)}}]`;
const BEFORE = { day: 25, ifWeekend: "the working day before" };

describe("to somebody who leaves in the month of payment, the pay day not being stated, it may come after the last day", () => {
  const leaving = (on: string) => ({
    leaving: { on: day(on), noticeGiven: day("2026-10-01") },
    start: day("2026-01-01"),
  });
  const leave = (rule: Readonly<Record<string, string>>, on: string, payDay: unknown = "not stated") =>
    given(written(rule), { years: 2, payDay, told: leaving(on) });
  const census = { when: "{inPostOn: 31 March, paidIn: April, shortFirstYear: in full}" };
  const june = { when: "{months: [June], each: the whole amount, shortFirstYear: in full}" };
  const next = { when: "{after: half-year}", paid: "with the next salary" };
  const within = { when: "{after: half-year}", paid: "{within: half-year}" };

  test.each([
    ["the month after a census day", census, "2026-04-01", "2026-04-01 to 2026-04-30", "possible"],
    ["on the last day of that month", census, "2026-04-30", "2026-04-01 to 2026-04-30", "certain"],
    [
      "the month of the start",
      { when: "first salary" },
      "2026-01-15",
      "2026-01-01 to 2026-01-31",
      "possible",
    ],
    ["the next salary", next, "2026-07-31", "2026-07-01 to 2026-08-31", "possible"],
    ["a time in which it is paid", within, "2026-09-30", "2026-06-30 to 2026-12-31", "possible"],
    ["a named month, on any of its days", june, "2026-06-01", "2026-06-01 to 2026-06-30", "possible"],
    ["a named month, on its last day", june, "2026-06-30", "2026-06-01 to 2026-06-30", "certain"],
  ])("%s", (_, rule, on, when, status) => {
    expect(leave(rule, on)[0]).toBe(`${when}: £2,500 (${status})`);
  });

  test("with a pay day it is known: of June nothing on the 15th, all of it on the 26th, and between the days that a weekend leaves open it is possible", () => {
    expect(leave(june, "2026-06-15", BEFORE)[0]).toMatch(/^nothing/);
    expect(leave(june, "2026-06-26", BEFORE)).toEqual(["2026-06-25: £2,500 (certain)"]);
    const october = { ...june, when: june.when.replace("June", "October") };
    expect(leave(october, "2026-10-23", { day: 25, ifWeekend: "not stated" })).toEqual([
      "2026-10-23 to 2026-10-26: £2,500 (possible)",
    ]);
  });

  test("what leaving on that day costs or leaves is no more certain, also to somebody who has not said that they leave", () => {
    const { entries } = answerOf(written(next), { years: 2, told: { start: day("2026-01-01") } });
    expect(settlement({ entries }, day("2026-07-31"))).toMatchObject({
      certain: { safe: 0, notStated: 0 },
      possible: { safe: 250000 },
    });
  });
});
