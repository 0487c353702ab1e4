import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";

/** Time off without a day, and options of a choice that open at different times. */

const FIGURES = figures({
  two: "2 years",
  weeks: "6 weeks",
  yearly: "1000 pounds",
  once: "2500 pounds",
  large: "4000 pounds",
});

describe("six weeks off at a time that is not published, for people with two years of service", () => {
  const rule = `${FIGURES}rules: [{gives: time off, amount: weeks, pay: no pay, when: not stated, who: {serviceAtLeast: two}}]`;

  test("may come once the two years are complete", () => {
    const [entry] = answerOf(rule, { years: 3 }).entries;
    // Two years from 1 September 2026 are complete on 31 August 2028 and count from the next day.
    expect(entry).toMatchObject({ status: "possible", when: { kind: "undated", from: "2028-09-01" } });
  });

  test("do not come in two years, which is too little service", () => {
    expect(given(rule, { years: 2 })).toEqual(["nothing: there is less than 2 years of service by then"]);
  });
});

describe("£1,000 each year, or one payment of £2,500 after two years", () => {
  const rule = (once: string, when = "{after: two}") =>
    `${FIGURES}rules: [{gives: one of, when: each completed year, proRata: no, repay: none, options: [{name: Yearly, amount: yearly}, {name: Once, amount: ${once}, when: ${when}}]}]`;
  const key = "benefit.rules.0";

  test("while nobody has chosen, at most the larger of all that each option gives", () => {
    expect(totalsIn(answerOf(rule("once")).totals)).toBe("£0 certain, £3,000 possible");
    expect(totalsIn(answerOf(rule("large")).totals)).toBe("£0 certain, £4,000 possible");
  });

  test("once chosen, that option alone", () => {
    expect(given(rule("once"), { told: { choices: { [key]: "Once" } } })).toEqual([
      "Once, 2028-08-31: £2,500 (certain)",
    ]);
    expect(totalsIn(answerOf(rule("once"), { told: { choices: { [key]: "Yearly" } } }).totals)).toBe(
      "£3,000 certain, £0 possible",
    );
  });

  test("two options that both come again are chosen each time anew", () => {
    const both = rule("large", "each anniversary");
    // £4,000 on 1 September 2027 and 2028, and £1,000 on 31 August 2029.
    expect(totalsIn(answerOf(both).totals)).toBe("£0 certain, £9,000 possible");
  });
});
