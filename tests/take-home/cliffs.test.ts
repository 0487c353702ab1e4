import { describe, expect, test } from "vitest";
import { pounds } from "@/lib/money/pence";
import type { Taxpayer } from "@/lib/take-home";
import { cliffsAt, edgesAhead } from "@/lib/take-home/cliffs";
import { code, NOBODY_SPECIAL } from "./people";
import { taxYear } from "./tax-years";

/** Where more pay leaves less, or hardly more, in 2026-27. */

const YEAR = taxYear("2026-27");
const crossed = (pay: number, special: Partial<Taxpayer> = {}) =>
  cliffsAt(pounds(pay), { ...NOBODY_SPECIAL, ...special }, YEAR);
const ahead = (pay: number, special: Partial<Taxpayer> = {}) =>
  edgesAhead(pounds(pay), { ...NOBODY_SPECIAL, ...special }, YEAR);
const TAPER = { kind: "taper", from: 100_000_00, to: 125_140_00, more: 100_00 };

describe("a cliff edge that a salary has crossed", () => {
  test("of the pension: £59,801 leaves £609.43 less than £59,800, on which it is none", () => {
    expect(crossed(59_801, { pension: "in" })).toEqual([
      { kind: "pension band", edge: 59_800_00, lost: 609_43 },
    ]);
    expect(crossed(59_800, { pension: "in" })).toEqual([]);
    expect(crossed(59_801)).toEqual([]);
  });

  test("is made up for by enough more pay", () => {
    expect(crossed(61_500, { pension: "in" })).toEqual([]);
  });

  test("of the allowance: of £100 more than £110,000 one keeps £38, as 60 % and 2 % go", () => {
    expect(crossed(110_000)).toEqual([{ ...TAPER, keeps: 38_00, bandWithin: undefined }]);
  });

  test.each([
    [100_000, 0],
    [100_001, 1],
    [125_139, 1],
    [125_140, 0],
  ])("£%i is within the taper %i times", (pay, times) => {
    expect(crossed(pay)).toHaveLength(times);
  });

  test("is none for somebody with a code of their own, whose allowance it says already", () => {
    expect(crossed(110_000, { taxCode: code("500L") })).toEqual([]);
  });

  test("counts the income after the pension", () => {
    // 9.9 % of £110,000 are £10,890: below £100,000.
    expect(crossed(110_000, { pension: "in" }).map(({ kind }) => kind)).not.toContain("taper");
  });
});

describe("what lies a little above a salary", () => {
  test.each([
    // A twentieth of £56,953 is £2,847.65, and of £56,952 £2,847.60.
    [56_953, [{ kind: "pension band", edge: 59_800_00, away: 2_847_00, lost: 609_43 }]],
    [56_952, []],
    [59_800, [{ kind: "pension band", edge: 59_800_00, away: 0, lost: 609_43 }]],
  ])("of £%i in the pension", (pay, edges) => {
    expect(ahead(pay, { pension: "in" })).toEqual(edges);
  });

  test("nothing of the pension for somebody outside it", () => {
    expect(ahead(58_000)).toEqual([]);
  });

  test("the taper, with what is kept of more pay within it", () => {
    expect(ahead(98_000)).toEqual([{ ...TAPER, away: 2_000_00, keeps: 38_00, bandWithin: undefined }]);
    expect(ahead(98_000, { taxCode: code("500L") })).toEqual([]);
  });

  test("the thresholds of both loans, each with its own rate", () => {
    const [above, more] = [YEAR.loans["plan 2"]?.above ?? 0, YEAR.loans.postgraduate?.above ?? 0];
    const near = (amount: number) => amount / 100 - 500;
    expect(ahead(near(above), { loans: ["plan 2"] })).toEqual([
      { kind: "loan", loan: "undergraduate", edge: above, away: 500_00, rate: 900 },
    ]);
    expect(ahead(near(more), { loans: ["postgraduate"] })).toEqual([
      { kind: "loan", loan: "postgraduate", edge: more, away: 500_00, rate: 600 },
    ]);
    expect(ahead(near(above))).toEqual([]);
    expect(ahead(above / 100 + 1, { loans: ["plan 2"] })).toEqual([]);
  });
});
