import { expect, test } from "vitest";
import { workingShare } from "@/lib/pay/working-share";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** A limit in each month or year holds what is paid by the month, whether or not its amount is known. */

const FIGURES = figures({
  most: "50 pounds",
  monthly: "up to 80 pounds",
  low: "30 pounds",
  high: "80 pounds",
});
const yaml = (amount: string, counted: string) =>
  `${FIGURES}rules: [{gives: payment, amount: ${amount}, when: {monthly: the whole amount}, proRata: yes, repay: none, inAllAtMost: {amount: most, in: ${counted}}}]`;

test("an amount that is not published is up to £50 in each calendar month, £600 in twelve, and no less for whoever stays longer", () => {
  const twelve = answerOf(yaml("not stated", "a calendar month"), { years: 1 });
  expect([totalsIn(twelve.totals), twelve.totals.isOpen]).toEqual(["£0 certain, £600 possible", false]);
  const leaving = { on: day("2026-09-30"), noticeGiven: "unanswered" } as const;
  const one = answerOf(yaml("not stated", "a calendar month"), { told: { leaving }, years: 1 });
  expect(totalsIn(one.totals)).toBe("£0 certain, £50 possible");
});

test("of £30 to £80 a month, half of it for half time, £15 to £40 are paid in each of twelve; at most £50 in a calendar year of four and of eight", () => {
  const told = { hours: workingShare(18, 36) };
  expect(given(yaml("{between: low, and: high}", "a calendar year"), { told, years: 1 })).toEqual([
    "2026-09-01 to 2026-12-31: £50 (possible)",
    "2027-01-01 to 2027-08-31: £50 (possible)",
  ]);
  expect(given(yaml("monthly", "a calendar year"), { told, years: 1 })).toEqual([
    "2026-09-01 to 2026-12-31: up to £50 (possible)",
    "2027-01-01 to 2027-08-31: up to £50 (possible)",
  ]);
});
