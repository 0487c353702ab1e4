import { describe, expect, test } from "vitest";
import type { Loan, PensionChoice, Taxpayer } from "@/lib/take-home";
import { code, inPounds, ofYear } from "./people";

/** Pounds a year, the amount that is expected, and how it is worked out. */
type Case = readonly [pay: number, expected: number, working: string];

describe("income tax of 2026-27 in England and Wales", () => {
  test.each<Case>([
    [12_579, 0, "12,579 − 12,579 free = nothing"],
    [12_580, 0.2, "£1 × 20 %"],
    [50_279, 7_540, "37,700 × 20 %"],
    [50_280, 7_540.4, "7,540 + £1 × 40 %"],
    [100_000, 27_428.4, "7,540 + (87,421 − 37,700) × 40 %"],
    [100_002, 27_429.6, "£2 more, and £1 less is free: £3 × 40 % more"],
    [110_000, 33_428.4, "free 12,579 − 5,000 = 7,579; 7,540 + (102,421 − 37,700) × 40 %"],
    [125_140, 42_512.4, "free 12,579 − 12,570 = 9; 7,540 + (125,131 − 37,700) × 40 %"],
    [125_158, 42_524.1, "nothing free; 7,540 + 87,440 × 40 % + 18 × 45 %"],
    [200_000, 76_203, "nothing free; 7,540 + 34,976 + 74,860 × 45 %"],
  ])("£%d pays £%d: %s", (pay, expected) => {
    expect(inPounds(ofYear(pay).incomeTax)).toBe(expected);
  });
});

describe("income tax of 2026-27 in Scotland, whose six bands each begin a pound later", () => {
  test.each<Case>([
    [16_546, 753.73, "3,967 × 19 %"],
    [16_547, 753.93, "753.73 + £1 × 20 %"],
    [29_535, 3_351.53, "753.73 + 12,989 × 20 %"],
    [29_536, 3_351.74, "3,351.53 + £1 × 21 %"],
    [43_671, 6_320.09, "3,351.53 + 14,136 × 21 %"],
    [43_672, 6_320.51, "6,320.09 + £1 × 42 %"],
    [75_009, 19_482.05, "6,320.09 + 31,338 × 42 %"],
    [75_010, 19_482.5, "19,482.05 + £1 × 45 %"],
  ])("£%d pays £%d: %s", (pay, expected) => {
    expect(inPounds(ofYear(pay, { country: "scotland" }).incomeTax)).toBe(expected);
  });

  test.each<Case>([
    [125_140, 47_701.55, "19,482.05 + 62,710 × 45 %"],
    [125_141, 47_702.03, "47,701.55 + £1 × 48 %"],
  ])("with code S0T, £%d pays £%d: %s", (pay, expected) => {
    expect(inPounds(ofYear(pay, { taxCode: code("S0T") }).incomeTax)).toBe(expected);
  });

  test("£16,546 in 2025-26 pays £765.13: 2,827 × 19 % + 1,140 × 20 %", () => {
    expect(inPounds(ofYear(16_546, { country: "scotland" }, "2025-26").incomeTax)).toBe(765.13);
  });
});

describe("National Insurance of a year", () => {
  test.each<Case>([
    [12_570, 0, "nothing above the primary threshold"],
    [12_571, 0.08, "£1 × 8 %"],
    [50_270, 3_016, "37,700 × 8 %"],
    [50_271, 3_016.02, "3,016 + £1 × 2 %"],
  ])("£%d pays £%d: %s", (pay, expected) => {
    expect(inPounds(ofYear(pay).nationalInsurance)).toBe(expected);
  });
});

describe("student loans of a year, in whole pounds", () => {
  test.each<[pay: number, loans: Loan[], student: number, postgraduate: number, working: string]>([
    [26_911, ["plan 1"], 0, 0, "11 × 9 % = 0.99"],
    [26_912, ["plan 1"], 1, 0, "12 × 9 % = 1.08"],
    [29_396, ["plan 2"], 0, 0, "11 × 9 % = 0.99"],
    [29_397, ["plan 2"], 1, 0, "12 × 9 % = 1.08"],
    [33_806, ["plan 4"], 0, 0, "11 × 9 % = 0.99"],
    [33_807, ["plan 4"], 1, 0, "12 × 9 % = 1.08"],
    [25_011, ["plan 5"], 0, 0, "11 × 9 % = 0.99"],
    [25_012, ["plan 5"], 1, 0, "12 × 9 % = 1.08"],
    [21_016, ["postgraduate"], 0, 0, "16 × 6 % = 0.96"],
    [21_017, ["postgraduate"], 0, 1, "17 × 6 % = 1.02"],
    [38_000, ["plan 1", "plan 2"], 999, 0, "one deduction from the lower threshold: 11,100 × 9 %"],
    [38_000, ["plan 5", "plan 2"], 1_170, 0, "plan 5 has the lowest threshold: 13,000 × 9 %"],
    [38_000, ["plan 4", "plan 1"], 999, 0, "plan 1 is below plan 4: 11,100 × 9 %"],
    [38_000, ["plan 1", "plan 5"], 1_170, 0, "plan 5 is below plan 1: 13,000 × 9 %"],
    [38_000, ["plan 2", "plan 4"], 775, 0, "plan 2 is below plan 4: 8,615 × 9 % = 775.35"],
    [38_000, ["plan 4", "plan 5"], 1_170, 0, "plan 5 is below plan 4: 13,000 × 9 %"],
    [38_000, ["plan 1", "postgraduate"], 999, 1_020, "11,100 × 9 %; 17,000 × 6 % on top"],
    [38_000, ["plan 4", "postgraduate"], 378, 1_020, "4,205 × 9 % = 378.45; 17,000 × 6 % on top"],
    [38_000, ["plan 5", "postgraduate"], 1_170, 1_020, "13,000 × 9 %; 17,000 × 6 % on top"],
    [38_000, ["plan 2", "postgraduate"], 775, 1_020, "8,615 × 9 % = 775.35; 17,000 × 6 % on top"],
  ])("£%d with %j pays £%d and £%d: %s", (pay, loans, student, postgraduate) => {
    const year = ofYear(pay, { loans });
    expect([year.studentLoan, year.postgraduateLoan].map(inPounds)).toEqual([student, postgraduate]);
  });

  test("plan 5 alone pays nothing in 2025-26: it is repaid from April 2026 on", () => {
    expect(ofYear(40_000, { loans: ["plan 5"] }, "2025-26").studentLoan).toBe(0);
  });

  test("plans 2 and 5 pay £1,037 of £40,000 in 2025-26: plan 2 alone counts, 11,530 × 9 % = 1,037.70", () => {
    expect(inPounds(ofYear(40_000, { loans: ["plan 5", "plan 2"] }, "2025-26").studentLoan)).toBe(1_037);
  });
});

describe("pension, on all pensionable pay", () => {
  test.each<[pay: number, choice: PensionChoice, expected: number, working: string]>([
    [18_400, "in", 1_012, "18,400 × 5.5 %"],
    [18_401, "in", 1_067.26, "18,401 × 5.8 % = 1,067.258"],
    [29_000, "in", 1_682, "29,000 × 5.8 %"],
    [29_001, "in", 1_885.07, "29,001 × 6.5 % = 1,885.065, half a penny up"],
    [47_300, "in", 3_074.5, "47,300 × 6.5 %"],
    [47_301, "in", 3_216.47, "47,301 × 6.8 % = 3,216.468"],
    [59_800, "in", 4_066.4, "59,800 × 6.8 %"],
    [59_801, "in", 5_083.09, "59,801 × 8.5 % = 5,083.085, half a penny up"],
    [84_000, "in", 7_140, "84,000 × 8.5 %"],
    [84_001, "in", 8_316.1, "84,001 × 9.9 % = 8,316.099"],
    [119_100, "in", 11_790.9, "119,100 × 9.9 %"],
    [119_101, "in", 12_505.61, "119,101 × 10.5 % = 12,505.605, half a penny up"],
    [140_400, "in", 14_742, "140,400 × 10.5 %"],
    [140_401, "in", 16_005.71, "140,401 × 11.4 % = 16,005.714"],
    [210_700, "in", 24_019.8, "210,700 × 11.4 %"],
    [210_701, "in", 26_337.63, "210,701 × 12.5 % = 26,337.625, half a penny up"],
    [40_000, "half", 1_300, "half of 6.5 %: 40,000 × 3.25 %"],
    [30_000, "in", 1_950, "three days of five at £50,000 are banded as £30,000: 6.5 %, not 6.8 %"],
    [40_000, "out", 0, "who is not in the scheme pays nothing"],
  ])("£%d, %s: £%d: %s", (pay, pension, expected) => {
    expect(inPounds(ofYear(pay, { pension }).pension)).toBe(expected);
  });

  test("comes off before tax, not before National Insurance or a loan: £40,000 in it, plan 1", () => {
    const year = ofYear(40_000, { pension: "in", loans: ["plan 1"] });
    // 40,000 × 6.5 %; (37,400 − 12,579) × 20 %; 27,430 × 8 %; 13,100 × 9 %.
    expect(year).toEqual({
      gross: 4_000_000,
      pension: 260_000,
      incomeTax: 496_420,
      nationalInsurance: 219_440,
      studentLoan: 117_900,
      postgraduateLoan: 0,
      net: 2_906_240,
    });
  });

  test("keeps the personal allowance whole: £107,000 in it are £96,407 for the taper", () => {
    // 107,000 × 9.9 % = 10,593; (96,407 − 12,579) = 83,828; 7,540 + 46,128 × 40 %.
    expect(inPounds(ofYear(107_000, { pension: "in" }).incomeTax)).toBe(25_991.2);
  });
});

describe("cliff edges", () => {
  const net = (pay: number, special: Partial<Taxpayer>) => inPounds(ofYear(pay, special).net);

  test("crossing £59,800 in the pension costs £609.43: 1,016.69 more pension, 406.67 less tax, and £1 × 58 % more pay", () => {
    const lost = net(59_800, { pension: "in" }) - net(59_801, { pension: "in" });
    expect(lost).toBeCloseTo(609.43, 5);
  });

  test("£100,000 to £125,140 keep 38 %: 60 % tax, as each £2 takes £1 of the allowance, and 2 % National Insurance", () => {
    const kept = net(125_000, {}) - net(101_000, {});
    expect(kept / 24_000).toBeCloseTo(0.38, 5);
  });
});

describe("other tax codes", () => {
  test.each<[written: string, expected: number, working: string]>([
    ["0T", 6_000, "nothing free: 30,000 × 20 %"],
    ["BR", 6_000, "all at the basic rate of 20 %"],
    ["D0", 12_000, "all at 40 %"],
    ["D1", 13_500, "all at 45 %"],
    ["SBR", 6_000, "all at Scotland’s basic rate of 20 %"],
    ["SD0", 6_300, "all at Scotland’s intermediate rate of 21 %"],
    ["SD3", 14_400, "all at Scotland’s top rate of 48 %"],
    ["NT", 0, "no tax"],
    ["K100", 6_201.8, "1,009 added: 31,009 × 20 %"],
    ["1382M", 3_234.2, "13,829 free: 16,171 × 20 %"],
    ["C1131N", 3_736.2, "11,319 free: 18,681 × 20 %"],
  ])("%s takes £%d of £30,000: %s", (written, expected) => {
    expect(inPounds(ofYear(30_000, { taxCode: code(written) }).incomeTax)).toBe(expected);
  });

  test("a K code never takes more than half of the pay: K3000 and £10,000", () => {
    expect(inPounds(ofYear(10_000, { taxCode: code("K3000") }).incomeTax)).toBe(5_000);
  });
});
