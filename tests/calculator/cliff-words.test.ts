import { describe, expect, test } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { cliffsWords } from "@/lib/calculator/cliff-words";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { TAX_YEARS } from "../take-home/tax-years";
import { catalogue } from "./offer-catalogue";

/** The sentences for somebody who starts in September 2026 at so many pounds a year full time. */
function edges(salary: number, told: string, hours = "full-time"): string {
  const query = `role=paying-back/social-worker&salary=${salary}&hours=${hours}&start=2026-09&${told}`;
  const { state, notes } = readCalculator(new URLSearchParams(query), catalogue);
  if (state === undefined) throw new Error(`${query} names no role.`);
  expect(notes).toEqual([]);
  const takeHome = takeHomeAnswer(calculatorAnswer(state, catalogue.today), TAX_YEARS);
  if ("why" in takeHome) throw new Error(takeHome.why);
  return cliffsWords(takeHome).join(" ");
}

describe("a cliff edge that the salary has crossed", () => {
  test("is named until the salary has made up for it: £59,801 leaves £609.43 less than £59,800", () => {
    expect(edges(59_801, "pension=in")).toContain(
      "this salary leaves £609.43 a year less than £59,800 would",
    );
    expect(edges(36_000, "pension=in")).toBe("");
  });

  test("is the taper between £100,000 and £125,140: of £100 more one keeps £38", () => {
    expect(edges(110_000, "pension=out")).toContain("of £100 more a year you keep £38.");
  });

  test("is that of the pay for the hours: 80 % of £74,800 are £59,840, of which 8.5 % go into the pension", () => {
    // £40 more pay, 5,086.40 − 4,066.40 more pension, 980 × 40 % less tax, 40 × 2 % more National Insurance.
    expect(edges(74_800, "pension=in", "80%25")).toContain(
      "Cliff edge: £59,840 a year for these hours leaves £588.80 a year less than £59,800 would.",
    );
  });

  test("is said of each salary of the year, with its months, where hours change", () => {
    const words = edges(59_801, "pension=in&later-hours=50%25&later-hours-from=2027-01");
    expect(words).toContain("£59,801 a year from September 2026 on leaves £609.43 a year less");
  });
});

describe("what lies a little above the salary", () => {
  test("is the next band of the pension: a pound more than £59,800 leaves £609.43 less", () => {
    expect(edges(58_000, "pension=in")).toBe(
      "£1,800 above this salary: a pound more than £59,800 a year leaves you £609.43 less, as all pay then goes into the pension at a higher rate.",
    );
  });

  test("costs somebody in Scotland, in the 50/50 section, with a loan, what it costs them", () => {
    // £1 more pay, 2,541.54 − 2,033.20 more pension, 5,920.24 − 5,707.15 less tax, 2p National Insurance; no pound of the loan.
    expect(edges(59_000, "pension=half&tax-country=scotland&loan-plan-2=yes")).toContain(
      "a pound more than £59,800 a year leaves you £294.27 less",
    );
  });

  test("is within a twentieth of the pay: £56,953 is, £56,952 is not", () => {
    expect(edges(56_953, "pension=in")).toContain("£59,800");
    expect(edges(56_952, "pension=in")).toBe("");
  });

  test("is just above where the salary is the edge itself", () => {
    expect(edges(59_800, "pension=in")).toContain("Just above this salary: a pound more than £59,800");
  });

  test("is nothing of a pension for whoever is in none", () => {
    expect(edges(59_800, "pension=out")).toBe("");
  });

  test("is the taper: above £100,000 one keeps £38 of £100", () => {
    expect(edges(98_000, "pension=out")).toContain(
      "Where this salary leaves £2,000 more after pension: between £100,000 and £125,140 after pension you keep £38 of £100 more",
    );
  });

  test("looks at the income after pension: 9.9 % of £105,000 leave £94,605, far from £100,000; of £110,000 £99,110", () => {
    expect(edges(105_000, "pension=in")).not.toContain("£100,000");
    // Of £100 more, 9.90 go into the pension, 54.06 into tax (60 %), 2 into National Insurance.
    expect(edges(110_000, "pension=in")).toContain("you keep £34.04 of £100 more");
  });

  test("is the threshold of a loan, of several plans the lowest, and of a postgraduate loan its own", () => {
    expect(edges(29_000, "pension=out&loan-plan-2=yes")).toBe(
      "£385 above this salary: from £29,385 a year on, your student loan takes 9p of each pound more.",
    );
    expect(edges(29_000, "pension=out&loan-plan-2=yes&loan-plan-5=yes")).toBe("");
    expect(edges(20_500, "pension=out&loan-postgraduate=yes")).toContain(
      "from £21,000 a year on, your postgraduate loan takes 6p of each pound more",
    );
  });

  test("is that of the pay for the hours: half of £58,000 is £29,000, and plan 2 begins at £29,385", () => {
    expect(edges(58_000, "pension=out&loan-plan-2=yes", "50%25")).toBe(
      "£385 above £29,000 a year for these hours: from £29,385 a year on, your student loan takes 9p of each pound more.",
    );
  });
});
