import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** A payment without a day is still a payment: it is judged over the whole time in view. */

const FIGURES = figures({
  fee: "150 pounds",
  two: "2000 pounds",
  three: "3000 pounds",
  five: "5000 pounds",
  years: "2 years",
  tie: "24 months",
});
const TERMS = "gives: payment, when: not stated, proRata: no";
const UNDATED = "Ashbourne has not said when it is paid";
const one = (more: string) => `${FIGURES}rules: [{${TERMS}, ${more}}]`;

describe("a payment of which nobody has said when it comes", () => {
  test("C1: in force from 1 April 2022, it comes to somebody in post since January 2022", () => {
    const offer = one("amount: fee, from: 2022-04-01, repay: none");
    expect(answerOf(offer, { told: { start: day("2022-01-01") } }).entries).toMatchObject([
      { amount: { least: 15_000, most: 15_000 }, when: { kind: "undated", from: "2022-04-01" } },
    ]);
    expect(given(offer, { told: { start: day("2021-01-01") }, years: 1 })).toEqual([
      "nothing: it begins on 1 April 2022",
    ]);
  });

  test("C2: for people with two years of service, it is possible once they are complete", () => {
    const offer = one("amount: three, who: {serviceAtLeast: years}, repay: none");
    expect(answerOf(offer).entries).toMatchObject([
      { amount: { most: 300_000 }, status: "possible", when: { kind: "undated", from: "2028-09-01" } },
    ]);
    expect(given(offer, { years: 2 })).toEqual(["nothing: there is less than 2 years of service by then"]);
  });

  test("C3: £2,000 until March 2022 and £5,000 from then are one payment, and which hangs on its day", () => {
    const offer = `${FIGURES}rules: [{${TERMS}, amount: two, until: {day: 2022-03-31, afterwards: nothing}, repay: none}, {${TERMS}, amount: five, from: 2022-04-01, repay: none}]`;
    const asked = { told: { start: day("2021-06-01") } };
    expect(given(offer, asked)).toEqual([`${UNDATED}: £2,000 to £5,000 (possible)`]);
    expect(totalsIn(answerOf(offer, asked).totals)).toBe("£0 certain, £5,000 possible");
    expect(given(offer, { told: { start: day("2022-06-01") } })).toEqual([`${UNDATED}: £5,000 (possible)`]);
  });

  test("two payments that may both come stay two", () => {
    const offer = `${FIGURES}rules: [{${TERMS}, name: One, amount: two, repay: none}, {${TERMS}, name: Other, amount: five, who: {serviceAtLeast: years}, repay: none}]`;
    expect(totalsIn(answerOf(offer).totals)).toBe("£0 certain, £7,000 possible");
  });

  test("its amount follows the service on its day, from the least to the most in view", () => {
    const amount =
      "{byService: [{afterYears: 0, amount: two}, {afterYears: 2, amount: five}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}";
    expect(given(one(`amount: ${amount}, repay: none`), { years: 2 })).toEqual([
      `${UNDATED}: £2,000 (possible)`,
    ]);
    expect(given(one(`amount: ${amount}, repay: none`))).toEqual([`${UNDATED}: £2,000 to £5,000 (possible)`]);
  });

  test("one year more since qualifying may be complete from the second day in the job on", () => {
    const offer = one("amount: {byYearsQualified: [{years: 1, amount: two}], fewer: nothing}, repay: none");
    const asked = { told: { yearsQualified: 0 }, years: 1 };
    expect(given(offer, asked)).toEqual([`${UNDATED}: £2,000 (possible)`]);
    const moved = { ...asked.told, moves: [{ from: day("2026-09-02"), team: "south" }] };
    expect(given(offer, { ...asked, told: moved })).toEqual(given(offer, asked));
  });

  test("nothing of it comes after leaving", () => {
    const leaving = { on: day("2027-08-31"), noticeGiven: "unanswered" } as const;
    const offer = one("amount: three, who: {serviceAtLeast: years}, repay: none");
    expect(given(offer, { told: { leaving } })[0]).toMatch(/^nothing/);
  });
});

describe("leaving with a payment that has no day", () => {
  const leftOn = (months: string, repay: string, more = "") => {
    const answer = answerOf(one(`amount: three${more}, repay: ${repay}`));
    return settlement(answer, day(months)).possible;
  };

  test("D1: tied for 24 months, part of it paid back and how much not stated: after 12 months it is at risk", () => {
    expect(leftOn("2027-08-31", "{within: tie, of: starting, how: not stated}")).toEqual({
      back: 0,
      safe: 0,
      notStated: 300_000,
    });
  });

  test("after the tie it is safe; within it all of it is paid back where the council says so", () => {
    expect(leftOn("2028-08-31", "{within: tie, of: starting, how: all of it}").safe).toBe(300_000);
    expect(leftOn("2027-08-31", "{within: tie, of: starting, how: all of it}").back).toBe(300_000);
  });

  test("counted from being paid, what is paid back is known only where it is the same for every day", () => {
    const repay = "{within: tie, of: being paid, how: all of it}";
    expect(leftOn("2027-08-31", repay).back).toBe(300_000);
    expect(leftOn("2029-08-31", repay).notStated).toBe(300_000);
  });

  test("what cannot have come by then is not at risk", () => {
    const repay = "{within: tie, of: starting, how: all of it}";
    expect(leftOn("2027-08-31", repay, ", from: 2028-01-01")).toEqual({ back: 0, safe: 0, notStated: 0 });
  });
});
