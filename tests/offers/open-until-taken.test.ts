import { describe, expect, test } from "vitest";
import { timeline } from "@/lib/offers/timeline/timeline";
import { figures, given, linesOf, totalsIn } from "./answered";
import { day, doubtsOf, offerWritten, person, role, worded } from "./offer-fixture";

/** Time off that stays open, and choices that come again and again. */

const FIGURES = figures({
  four: "4 weeks",
  six: "6 weeks",
  money: "2000 pounds",
  two: "2 years",
  three: "3 years",
  long: "4 years",
});
const from = (yaml: string, start: string, begins: string, years: number) => {
  const { offer, problems } = offerWritten(yaml);
  if (problems.length > 0) throw new Error(problems.map(({ problem }) => problem).join());
  return worded(timeline(offer, role("social-worker"), person({ start: day(start) }), day(begins), years));
};

describe("time off after so many years", () => {
  const sabbatical = `${FIGURES}rules: [{gives: time off, amount: four, pay: full pay, when: {after: three}}]`;

  test("is still open to somebody who completed them before the years in view, unless they have had it", () => {
    const answer = from(sabbatical, "2019-11-04", "2026-04-01", 2);
    expect(linesOf(answer)).toEqual(["from 2026-04-01: 4 weeks off, on full pay (possible)"]);
    expect(doubtsOf(answer.entries[0])).toEqual(["you may have had it already"]);
  });

  test("is open once they are complete to somebody who completes them in these years", () => {
    expect(linesOf(from(sabbatical, "2024-09-01", "2026-04-01", 2))).toEqual([
      "2027-08-31: 4 weeks off, on full pay (certain)",
    ]);
  });
});

describe("a choice every two years, of options that open at times of their own", () => {
  const OPTIONS = [
    "{name: Four weeks, timeOff: four, pay: full pay, when: {anniversary: three}}",
    "{name: Six weeks, timeOff: six, pay: full pay, when: {anniversary: long}}",
    "{name: Money, amount: money, when: {anniversary: long}}",
  ].join(", ");
  const choice = `${FIGURES}rules: [{gives: one of, options: [${OPTIONS}], when: {every: two}, proRata: no, repay: none}]`;

  test("shows each option from the day on which it opens, and again two years after it", () => {
    expect(given(choice, { years: 6 })).toEqual([
      "Four weeks, 2029-09-01: 4 weeks off, on full pay (possible)",
      "Six weeks, 2030-09-01: 6 weeks off, on full pay (possible)",
      "Money, 2030-09-01: £2,000 (possible)",
      "Four weeks, 2031-09-01: 4 weeks off, on full pay (possible)",
    ]);
  });

  test("what is chosen comes every two years, and nothing else", () => {
    const told = { choices: { "benefit.rules.0": "Money" } };
    expect(given(choice, { years: 7, told })).toEqual([
      "Money, 2030-09-01: £2,000 (certain)",
      "Money, 2032-09-01: £2,000 (certain)",
    ]);
  });

  test("the money of one choice is counted once", () => {
    expect(totalsIn(from(choice, "2026-09-01", "2026-09-01", 5).totals)).toBe("£0 certain, £2,000 possible");
  });
});
