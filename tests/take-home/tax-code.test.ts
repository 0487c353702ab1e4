import { describe, expect, test } from "vitest";
import { pounds } from "@/lib/money/pence";
import { meantTaxCode, readTaxCode, TAX_COUNTRIES, usualCode } from "@/lib/take-home";
import { taxYear } from "./tax-years";

describe("a tax code", () => {
  test.each([
    ["1257L", "1257L", undefined, true],
    [" s1257 l ", "S1257L", "scotland", true],
    ["C1257L", "C1257L", "england and wales", true],
    ["1257L M1", "1257LM1", undefined, false],
    ["1257l w1/m1", "1257LW1/M1", undefined, false],
    ["BRX", "BRX", undefined, false],
    ["0T", "0T", undefined, true],
    ["K475", "K475", undefined, true],
    ["SD3", "SD3", "scotland", true],
  ])("%s is read as %s", (typed, written, country, isCumulative) => {
    expect(readTaxCode(typed)).toMatchObject({ written, country, isCumulative });
  });

  test.each([
    "",
    "1257",
    "L1257",
    "12570L",
    "0L",
    "K0",
    "D2",
    "CD3",
    "SD4",
    "X1257L",
    "1257L M2",
    "usual",
    "S",
    "-5L",
  ])("“%s” is none, and is not guessed", (typed) => {
    expect(readTaxCode(typed)).toBeUndefined();
  });

  test.each([
    ["1257L Wk1/Mth1", "1257LM1"],
    ["1257L WK1", "1257LM1"],
    ["1257L Month 1", "1257LM1"],
    ["1257L (M1)", "1257LM1"],
    ["1257L M1/W1", "1257LM1"],
    ["1257L-X", "1257LM1"],
    ["1257 mth 1", "1257LM1"],
    ["br noncum", "BRM1"],
    ["K475 Non-Cumulative", "K475M1"],
    ["OT M1", "0TM1"],
    ["S1257L week 1", "S1257LM1"],
  ])("“%s”, as payslips have it, is %s: each month is taxed by itself", (typed, written) => {
    expect(meantTaxCode(typed, "england and wales")).toMatchObject({ written, isCumulative: false });
  });

  test.each(["M1", "X", "Wk1/Mth1", "1257L Month 2", "1257L W53", "1257L cumulative", "W1 1257L"])(
    "nobody can know which one is meant by “%s”",
    (typed) => {
      expect(meantTaxCode(typed, "england and wales")).toBeUndefined();
    },
  );

  test.each([
    [36_000, "1257L"],
    [100_000, "1257L"],
    // £12,565 is left: the code drops its last digit.
    [100_010, "1256L"],
    [110_000, "757L"],
    [110_010, "756L"],
    [125_130, "0T"],
    [130_000, "0T"],
  ])("of an income of £%d is usually %s", (income, written) => {
    const [english, scottish] = TAX_COUNTRIES.map((country) =>
      usualCode(taxYear("2026-27"), pounds(income), country),
    );
    expect(english?.written).toBe(written);
    expect(scottish).toMatchObject({ written: `S${written}`, country: "scotland" });
  });
});
