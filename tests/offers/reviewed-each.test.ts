import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten } from "./offer-fixture";

/** A promise that is reviewed on a day of the year: what comes before the first one in the job is certain. */

const FIGURES = figures({ money: "1200 pounds", notice: "3 months" });
const yaml = (each: string, when = "{monthly: a twelfth of the amount}", more = "") =>
  `${FIGURES}rules: [{gives: payment, amount: money, when: ${when}, proRata: no, repay: none, promise: {reviewedEach: ${each}, notice: notice${more}}}]`;
const total = (each: string, start = "2026-09-01", more = "") =>
  totalsIn(answerOf(yaml(each, undefined, more), { told: { start: day(start) }, years: 1 }).totals);

describe("£100 a month", () => {
  test.each([
    [
      "reviewed each 1 April, from 1 September: seven months to March, and five may change",
      "1 April",
      "2026-09-01",
      "£700 certain, £500 possible",
    ],
    [
      "from the day of a review: the next is a year later",
      "1 April",
      "2027-04-01",
      "£1,200 certain, £0 possible",
    ],
    [
      "from the day before one: a day of March, £3.23, is certain",
      "1 April",
      "2027-03-31",
      "£3.23 certain, £1,196.77 possible",
    ],
    [
      "reviewed each 16 September: 15 days of 30 are £50",
      "16 September",
      "2026-09-01",
      "£50 certain, £1,150 possible",
    ],
  ])("%s", (_, each, start, expected) => {
    expect(total(each, start)).toBe(expected);
  });

  test("is certain throughout where a review is only mentioned", () => {
    expect(total("1 April", "2026-09-01", ", afterReview: certain")).toBe("£1,200 certain, £0 possible");
  });

  test("is no longer certain for a notice of three months: that is told, and makes nothing certain", () => {
    const [benefit] = offerWritten(yaml("1 April")).offer.benefits;
    expect(benefit?.rules[0]?.words).toContain(
      "Ashbourne reviews it each 1 April and may change or end it, with 3 months of notice.",
    );
    expect(total("1 April")).toBe("£700 certain, £500 possible");
  });
});

test("a payment on the day before the first review is certain, and one on the day of it may change", () => {
  expect(given(yaml("31 August", "each completed year"), { years: 1 })).toEqual([
    "2027-08-31: £1,200 (possible)",
  ]);
  expect(given(yaml("1 September", "each completed year"), { years: 2 })).toEqual([
    "2027-08-31: £1,200 (certain)",
    "2028-08-31: £1,200 (possible)",
  ]);
});
