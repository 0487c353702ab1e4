import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarDate } from "@/lib/calendar/calendar-date";
import { addMonths } from "@/lib/calendar/months";
import { isMoney } from "@/lib/offers/entries/outcome";
import { sumsInOrder } from "@/lib/offers/payments/sums";
import { runs } from "../../harness/random";
import { answerOf, figures } from "../answered";
import { day } from "../offer-fixture";

/** What holds of every limit in all, and of every year before an anniversary. Everybody starts on 1 September 2026. */

const START = day("2026-09-01");
const RUNS = { numRuns: runs(40, 1_000) };

const payments = fc.record({
  limit: fc.integer({ min: 1, max: 12_000 }),
  aMonth: fc.integer({ min: 1, max: 1_500 }),
  months: fc.integer({ min: 1, max: 24 }),
  once: fc.integer({ min: 1, max: 9_000 }),
  after: fc.integer({ min: 0, max: 700 }),
  later: fc.integer({ min: 1, max: 300 }),
});
type Payments = typeof payments extends fc.Arbitrary<infer Value> ? Value : never;

/** So much a month and so much once, on a day so long after the start, with a limit for both. */
function given({ limit, aMonth, months, once }: Payments, after: number) {
  const values = figures({
    limit: `${limit} pounds`,
    month: `${aMonth} pounds`,
    once: `${once} pounds`,
    months: `${months} months`,
  });
  const rule = (more: string) => `{gives: payment, proRata: no, repay: none, ${more}}`;
  const monthly = "name: Monthly, amount: month, when: {monthly: the whole amount}, stopsAfter: months";
  const rules = [rule(monthly), rule(`name: Once, amount: once, when: {on: ${addDays(START, after)}}`)];
  const { entries } = answerOf(`inAllAtMost: limit\n${values}rules: [${rules.join(", ")}]`);
  const sums = sumsInOrder(entries.filter(isMoney));
  const paid = (name: string) =>
    sums.filter(({ entry }) => entry.name === name).reduce((all, { amount }) => all + amount, 0);
  return { sums, paid };
}

test("by no day has more been paid than the limit, and all of the limit once there was so much to pay", () => {
  const holds = (all: Payments) => {
    const { sums, paid } = given(all, all.after);
    let sofar = 0;
    for (const { amount } of sums) {
      sofar += amount;
      expect(sofar).toBeLessThanOrEqual(all.limit * 100);
    }
    const inFull = 100 * (all.aMonth * all.months + all.once);
    expect(paid("Monthly") + paid("Once")).toBe(Math.min(all.limit * 100, inFull));
  };
  fc.assert(fc.property(payments, holds), RUNS);
});

test("a rule is never paid less because the payment of another comes later", () => {
  const holds = (all: Payments) => {
    const earlier = given(all, all.after);
    const later = given(all, all.after + all.later);
    expect(later.paid("Monthly")).toBeGreaterThanOrEqual(earlier.paid("Monthly"));
    expect(later.paid("Once")).toBeLessThanOrEqual(earlier.paid("Once"));
  };
  fc.assert(fc.property(payments, holds), RUNS);
});

test("the year of a payment on an anniversary ends the day before it: what loses one payment loses that of its own year alone", () => {
  const values = figures({ money: "1000 pounds" });
  const lost = "lostIf: {event: you are absent, question: When?, key: absent}";
  const yaml = `${values}rules: [{gives: payment, amount: money, proRata: no, repay: none, when: each anniversary, ${lost}}]`;
  const holds = (daysIn: number, absentAfter: number) => {
    // Of September, which has no day that other months do not have.
    const start = addDays(START, daysIn);
    const absent = addDays(start, absentAfter);
    const { entries } = answerOf(yaml, { told: { start, events: { absent } }, years: 5 });
    const anniversaries = [1, 2, 3, 4].map((years) => addMonths(start, 12 * years));
    const isLost = (on: CalendarDate) => addMonths(on, -12) <= absent && absent < on;
    expect(entries.map(({ due }) => due)).toEqual(anniversaries.filter((on) => !isLost(on)));
  };
  const cases = fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 1_500 }), holds);
  fc.assert(cases, RUNS);
});
