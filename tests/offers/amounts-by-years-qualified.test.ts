import { describe, expect, test } from "vitest";
import { comesTo } from "./amount-written";

describe("amounts by years since qualifying", () => {
  const steps = (fewer: string) =>
    `{byYearsQualified: [{years: 2, amount: small}, {years: 4, amount: large}], fewer: ${fewer}}`;

  test.each([
    [1, "nothing: 1 year qualified is less than 2 years (2 years since qualifying)"],
    [2, "£1,000 = £1,000 at amount.byYearsQualified.0.amount"],
    [3, "£1,000 = £1,000 at amount.byYearsQualified.0.amount"],
    [4, "£3,000 = £3,000 at amount.byYearsQualified.1.amount"],
    [5, "£3,000 = £3,000 at amount.byYearsQualified.1.amount"],
  ])("somebody %s years qualified: %s", (yearsQualified, line) => {
    expect(comesTo(steps("nothing"), { yearsQualified })).toEqual([line]);
  });

  test("years in the job count, complete ones", () => {
    const told = { yearsQualified: 1 };
    const on = (date: string) => comesTo(steps("nothing"), told, `{on: ${date}}`)[0];
    expect(on("2026-09-01")).toBe(
      "nothing: 1 year qualified is less than 2 years (2 years since qualifying)",
    );
    expect(on("2027-08-31")).toBe("£1,000 = £1,000 at amount.byYearsQualified.0.amount");
  });

  test("between two years in the job it may be a year more, and the higher amount", () => {
    const on = (fewer: string, yearsQualified: number, date = "2027-02-28") =>
      comesTo(steps(fewer), { yearsQualified }, `{on: ${date}}`)[0];
    const may = (least: number) =>
      `by then it may be ${least} or ${least + 1} whole years since you qualified`;
    expect(on("nothing", 0)).toBe(
      "nothing: 0 years qualified is less than 2 years (2 years since qualifying)",
    );
    expect(on("nothing", 1)).toBe(`£1,000 = £1,000 (${may(1)}) at amount.byYearsQualified.0.amount`);
    expect(on("not stated", 1)).toBe(
      `£1,000 = up to £1,000 or more (${may(1)}) at amount.byYearsQualified.0.amount`,
    );
    expect(on("nothing", 2)).toBe("£1,000 = £1,000 at amount.byYearsQualified.0.amount");
    expect(on("nothing", 3)).toBe(
      `£3,000 = £1,000 to £3,000 (${may(3)}) at amount.byYearsQualified.1.amount`,
    );
    expect(on("nothing", 3, "2027-08-31")).toBe("£3,000 = £3,000 at amount.byYearsQualified.1.amount");
  });

  test("fewer may be not stated, and years that are not told are asked", () => {
    expect(comesTo(steps("not stated"), { yearsQualified: 0 })).toEqual([
      "amount not stated = not stated at amount",
    ]);
    expect(comesTo(steps("nothing"))).toEqual([
      "£3,000 = up to £3,000 (yearsQualified) at amount.byYearsQualified.1.amount",
    ]);
  });
});
