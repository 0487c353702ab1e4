import { describe, expect, test } from "vitest";
import { pence } from "@/lib/money/pence";
import { unforeseenTax } from "@/lib/take-home";
import { code, job, NOBODY_SPECIAL } from "./people";
import { taxYear } from "./tax-years";

const YEARS = [taxYear("2025-26"), taxYear("2026-27")];

/** Months from April 2026 on, at a salary in pounds, with a payment in the second of them. */
const paid = (salary: number, payment: number, count = 12) =>
  job(salary, "2026-04-01", count, { 2: payment });

describe("tax on the allowance that payments take away", () => {
  test.each([
    ["£101,000 and £1,000: £500 of allowance goes, taxed at 40 %", 101_000, 1_000, NOBODY_SPECIAL, 200],
    [
      "the same in Scotland, taxed at 45 %",
      101_000,
      1_000,
      { ...NOBODY_SPECIAL, country: "scotland" as const },
      225,
    ],
    [
      "£99,500 and £1,000: only £500 lies above £100,000, £250 of allowance",
      99_500,
      1_000,
      NOBODY_SPECIAL,
      100,
    ],
    [
      "£124,640 and £1,000: the £259 that the code still frees go, taxed at 45 % above £125,140",
      124_640,
      1_000,
      NOBODY_SPECIAL,
      116.55,
    ],
    [
      "£103,000 in the pension at 9.9 %: £92,803 and £10,000 is £2,803 above, £1,401.50 of allowance",
      103_000,
      10_000,
      { ...NOBODY_SPECIAL, pension: "in" as const },
      560.6,
    ],
  ] as const)("%s", (_, salary, payment, person, tax) => {
    const unforeseen = unforeseenTax(paid(salary, payment), person, YEARS);
    expect(unforeseen).toEqual([{ taxYear: 2026, tax: pence(Math.round(tax * 100)) }]);
  });

  test.each([
    ["no payment", paid(101_000, 0), NOBODY_SPECIAL],
    ["£99,000 and £1,000: not above £100,000", paid(99_000, 1_000), NOBODY_SPECIAL],
    ["£126,000: no allowance is left to take away", paid(126_000, 1_000), NOBODY_SPECIAL],
    [
      "three months’ pay of £101,000 a year, and nothing before them",
      paid(101_000, 1_000, 3),
      NOBODY_SPECIAL,
    ],
    ["a code that somebody has told", paid(101_000, 1_000), { ...NOBODY_SPECIAL, taxCode: code("1257L") }],
  ])("none: %s", (_, months, person) => {
    expect(unforeseenTax(months, person, YEARS)).toEqual([]);
  });

  test("three months’ pay with nine months of another job before them is a year’s", () => {
    const earlier = { pay: pence(75_750_00), tax: pence(15_000_00) };
    const months = job(101_000, "2027-01-01", 3, { 2: 1_000 });
    expect(unforeseenTax(months, NOBODY_SPECIAL, YEARS, earlier)).toEqual([
      { taxYear: 2026, tax: pence(200_00) },
    ]);
  });
});
