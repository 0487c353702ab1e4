import { describe, expect, test } from "vitest";
import { isMoney } from "@/lib/offers/entries/outcome";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { answerOf, answersOf, figures, linesOf, totalsIn } from "./answered";
import { benefitsWritten, day, paymentWritten, person, worked } from "./offer-fixture";

/** An answer is the same for its first years, however many of the years that follow are shown. */

const FIGURES = figures({
  money: "1200 pounds",
  about: "about 2000 pounds",
  exact: "2000 pounds",
  cap: "3000 pounds",
  least: "at least 1200 pounds",
  two: "2 days",
  weeks: "2 weeks",
  year: "12 months",
  "two-years": "24 months",
});

describe("a payment beside a benefit that it gives way to", () => {
  const files = (other: string) => ({
    own: `name: Own\nnotWith: [other]\n${FIGURES}rules: [{${paymentWritten()}}]`,
    other: `name: Other\n${FIGURES}rules: [${other}]`,
  });
  const lines = (other: string, years: number) => linesOf(answersOf(files(other), { years }));

  test("is not given where the other begins after the years shown", () => {
    const leave =
      "{gives: annual leave, proRata: no, amount: {byService: [{afterYears: 1, amount: two}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}}";
    expect(lines(leave, 1)).toEqual([]);
    expect(lines(leave, 2)).toEqual(["2027-09-01 to 2028-08-31: 2 days (certain)"]);
  });

  test("is given where the other never comes to anything", () => {
    const never = `{${paymentWritten({ when: "{after: two-years}", stopsAfter: "year" })}}`;
    expect(lines(never, 1)).toEqual(["2026-09-01: £1,200 (certain)"]);
    expect(lines(never, 4)).toEqual(["2026-09-01: £1,200 (certain)"]);
  });
});

test("whoever had the other benefit before the years shown does not get the one that gives way to it", () => {
  const each = paymentWritten({ when: "each completed year" });
  const { offer } = benefitsWritten({
    own: `name: Own\nnotWith: [other]\n${FIGURES}rules: [{${each}}]`,
    other: `name: Other\n${FIGURES}rules: [{${paymentWritten({ who: "{startedUntil: 2025-12-31}" })}}]`,
  });
  const linesFor = (start: string) => linesOf(worked(offer, person({ start: day(start) }), 1));
  expect(linesFor("2025-09-01")).toEqual([]);
  expect(linesFor("2026-01-01")).toEqual(["2026-12-31: £1,200 (certain)"]);
});

test("whoever may have had the other benefit may not get the one that gives way to it, in any later year", () => {
  const early = paymentWritten({ who: "{contract: [permanent], serviceBelow: year}" });
  const files = {
    own: `name: Own\nnotWith: [other]\n${FIGURES}rules: [{${paymentWritten({ when: "{after: two-years}" })}}]`,
    other: `name: Other\n${FIGURES}rules: [{${early}}]`,
  };
  const linesFor = (contract: "permanent" | "agency" | "unanswered") =>
    linesOf(answersOf(files, { told: { contract } }));
  expect(linesFor("permanent")).toEqual(["2026-09-01: £1,200 (certain)"]);
  expect(linesFor("agency")).toEqual(["2028-08-31: £1,200 (certain)"]);
  expect(linesFor("unanswered")).toEqual(["2026-09-01: £1,200 (possible)", "2028-08-31: £1,200 (possible)"]);
});

describe("several rules of one benefit", () => {
  const MONEY_LATER = `{${paymentWritten({ when: "{after: two-years}" })}}`;
  const TIME_OFF = "{gives: time off, amount: weeks, pay: full pay, when: starting}";

  test("time off is no larger than the money of a rule that applies, in whichever year that comes", () => {
    const offer = `severalRules: the largest\n${FIGURES}rules: [${TIME_OFF}, ${MONEY_LATER}]`;
    expect(linesOf(answerOf(offer, { years: 1 }))).toEqual([]);
    expect(linesOf(answerOf(offer, { years: 3 }))).toEqual(["2028-08-31: £1,200 (certain)"]);
  });
});

describe("the most that is paid in all", () => {
  const paid = (more: Record<string, string>, years: number) =>
    answerOf(`${FIGURES}rules: [{${paymentWritten({ inAllAtMost: "cap", ...more })}}]`, { years });

  test("leaves about £2,000 whole in the first year, whatever is certain in the next; together it is £3,000", () => {
    const amount =
      "{byService: [{afterYears: 1, amount: about}, {afterYears: 2, amount: exact}], betweenSteps: nothing, afterLastStep: nothing}";
    const [one, two] = [1, 2].map((years) => paid({ amount, when: "each completed year" }, years));
    expect(one && linesOf(one)).toEqual(["2027-08-31: £2,000 (possible)"]);
    expect(two && linesOf(two)).toEqual(["2027-08-31: £2,000 (possible)", "2028-08-31: £2,000 (certain)"]);
    expect(two && totalsIn(two.totals)).toBe("£2,000 certain, £1,000 possible");
  });

  test("of at least £1,200 a year the months come to £3,000: £250 each at most", () => {
    const [year] = paid({ amount: "least", when: "{monthly: a twelfth of the amount}" }, 1).entries;
    if (year === undefined || !isMoney(year)) throw new Error("There is no payment.");
    expect([year.amount.most, ...new Set(year.months.map(({ amount }) => amount))]).toEqual([
      300_000, 25_000,
    ]);
  });
});

describe("£100 for each month, paid in January", () => {
  const rule = paymentWritten({ when: "{monthly: a twelfth of the amount}", paid: "{inMonth: january}" });
  const answer = (years: number) => answerOf(`${FIGURES}rules: [{${rule}}]`, { years });
  const FIRST = ["2027-01-01 to 2027-01-31: £500 (certain)"];

  test("in the first year are the months that are paid in it: September to January", () => {
    expect(linesOf(answer(1))).toEqual(FIRST);
    expect(linesOf(answer(2)).slice(0, 1)).toEqual(FIRST);
  });

  test("with nothing to pay back all of it is safe at the end of the year", () => {
    const { lines } = settlement(answer(1), day("2027-08-31"));
    expect(lines.map(({ received, safe, notStated }) => [received, safe, notStated])).toEqual([
      [50_000, 50_000, 0],
    ]);
  });
});

test("of £1,000 a year paid in the next month, eleven months are £916.67, also where the last is paid after leaving", () => {
  const rule = paymentWritten({
    amount: "thousand",
    when: "{monthly: a twelfth of the amount}",
    paid: "with the next month's salary",
  });
  const offer = `${figures({ thousand: "1000 pounds" })}rules: [{${rule}}]`;
  const last = day("2027-07-31");
  const receivedBy = (told: Partial<Circumstances>) =>
    settlement(answerOf(offer, { years: 1, told }), last).lines.reduce(
      (sum, { received }) => sum + received,
      0,
    );
  expect(receivedBy({})).toBe(91_667);
  expect(receivedBy({ leaving: { on: last, noticeGiven: "unanswered" } })).toBe(91_667);
});
