import { describe, expect, test } from "vitest";
import { NOT_STATED } from "@/lib/model/not-stated";
import { pence, pounds } from "@/lib/money/pence";
import { gradePayOn, gradePayOver, isAwaited, risen } from "@/lib/pay/grade-pay";
import { isLikelyPay, payAdvice } from "@/lib/pay/likely-pay";
import { awardsBeyond, awardWords, movingUpWords, pointsWords } from "@/lib/pay/moving-up";

/** What a grade pays from day to day, and how pay moves in words. */

const THREE_PERCENT = { from: "2027-04-01", rise: { kind: "percent", percent: 3 } } as const;
const MORE = { from: "2028-04-01", rise: { kind: "pounds", pounds: 1290 } } as const;
const AWAITED = { from: "2029-04-01", rise: { kind: "not agreed" } } as const;
const OFFERED = {
  from: "2029-04-01",
  rise: { kind: "offered", rise: { kind: "percent", percent: 3.2 } },
} as const;
const dated = (from: string, minimum: number | typeof NOT_STATED, maximum: number) => ({
  from,
  basis: "unconsolidated maximum" as const,
  minimum: minimum === NOT_STATED ? NOT_STATED : pounds(minimum),
  maximum: pounds(maximum),
  points: [{ point: 7, salary: pounds(maximum) }],
});

describe("a pay award", () => {
  test("is a percentage, rounded to the penny, or pounds; one that is awaited changes nothing", () => {
    expect(risen(pounds(36_000.5), THREE_PERCENT)).toBe(37_080_52);
    expect(risen(pounds(36_000), MORE)).toBe(37_290_00);
    expect([AWAITED, OFFERED].map((award) => risen(pounds(36_000), award))).toEqual([36_000_00, 36_000_00]);
  });

  test("is awaited where it is not agreed, or only offered", () => {
    expect([THREE_PERCENT, MORE, AWAITED, OFFERED].map(({ rise }) => isAwaited(rise))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test.each([
    [THREE_PERCENT, "Pay goes up by 3% from 1 April 2027."],
    [MORE, "Pay goes up by £1,290 a year from 1 April 2028."],
    [AWAITED, "The pay award from 1 April 2029 is not agreed yet."],
    [OFFERED, "A pay award of 3.2% from 1 April 2029 is offered, and not agreed yet."],
  ])("%j in words", (award, words) => expect(awardWords(award)).toBe(words));

  test("is beyond dated pay that is all of before it", () => {
    expect(awardsBeyond([THREE_PERCENT, MORE], [{ from: NOT_STATED }, { from: "2027-04-01" }])).toEqual([
      MORE,
    ]);
  });
});

describe("the pay of a grade from day to day", () => {
  const over = gradePayOver(
    [dated("2028-04-01", 31_000, 41_000), dated("2026-04-01", NOT_STATED, 40_000)],
    [MORE, THREE_PERCENT],
  );

  test("follows dated pay and the awards between; the award of a day with dated pay is in that pay", () => {
    expect(over.map(({ from, minimum, maximum }) => [from, minimum, maximum])).toEqual([
      ["2026-04-01", undefined, 40_000_00],
      ["2027-04-01", undefined, 41_200_00],
      ["2028-04-01", 31_000_00, 41_000_00],
    ]);
  });

  test("moves the points with it", () => {
    expect(over.map(({ points }) => points)).toEqual(
      [40_000_00, 41_200_00, 41_000_00].map((salary) => [{ point: 7, salary: pence(salary) }]),
    );
  });

  test("is that of the day, and before the first day that of the first", () => {
    const on = (day: string) => gradePayOn(over, day)?.maximum;
    expect(["2025-01-01", "2027-03-31", "2027-04-01"].map(on)).toEqual([40_000_00, 40_000_00, 41_200_00]);
    expect(gradePayOver([], [THREE_PERCENT])).toEqual([]);
  });
});

describe("moving up the points of a grade, in words", () => {
  const APRIL = { kind: "day of year", each: { day: 1, month: "april" } } as const;
  const rest = (more: object) =>
    movingUpWords({ when: APRIL, decidedBy: "rule", ...more })
      .slice(1)
      .join(" ");

  test.each([
    [
      { needs: { months: 6, fewer: "on completing them" } },
      "If you have been in the job for less than 6 months by then, you first move up when they are complete.",
    ],
    [
      { needs: { months: 1, fewer: "the next time" } },
      "If you have been in the job for less than 1 month by then, you first move up the next time.",
    ],
    [
      { needs: { months: 6, fewer: "not stated" } },
      "You must have been in the job for 6 months by then; when you move up if you have not is not published.",
    ],
    [
      { assessedYearPassed: { kind: "to point", point: 30, from: "the first of the next month" } },
      "On the first of the month after you pass your assessed and supported year in employment you move up to point 30, if you are below it.",
    ],
    [
      { assessedYearPassed: { kind: "points", count: 1 } },
      "On the day after you pass your assessed and supported year in employment you move up 1 point.",
    ],
    [
      { assessedYearPassed: { kind: "points", count: 2 } },
      "On the day after you pass your assessed and supported year in employment you move up 2 points.",
    ],
    [
      { assessedYearPassed: { kind: "not stated" } },
      "On the day after you pass your assessed and supported year in employment you move up; to which point is not published.",
    ],
    [
      { startsAbove: { upTo: "not stated", by: "not stated" } },
      "You may start above the lowest point, and what that hangs on is not published: on which point at most, is not published.",
    ],
    [
      { startsAbove: { upTo: 29, by: "decision" } },
      "You start on the lowest point or, if it is decided so, higher: on point 29 at most.",
    ],
  ])("%j", (more, words) => expect(rest(more)).toBe(words));

  test("says who decides, and when; nothing where nothing is published", () => {
    expect(movingUpWords({ when: { kind: "not stated" }, decidedBy: "not stated" })).toEqual([
      "You can move up one point, up to the top of the grade. Whether that comes by itself is not published.",
      "When that is, is not published.",
    ]);
    expect(movingUpWords({ when: { kind: "year of service" }, decidedBy: "decision" })).toEqual([
      "You can move up one point after each year in the job, up to the top of the grade. It needs a decision each time.",
    ]);
    expect(movingUpWords({ when: APRIL, decidedBy: "rule" })).toEqual([
      "You move up one point each 1 April, up to the top of the grade.",
    ]);
    expect(movingUpWords(undefined)).toEqual([]);
  });

  test("names the points with their pay", () => {
    const points = [28, 29, 30].map((point) => ({ point, salary: pounds(point * 1_000) }));
    expect(pointsWords(points)).toEqual([
      "The grade has 3 points: 28 (£28,000), 29 (£29,000) and 30 (£30,000).",
    ]);
    expect(pointsWords(undefined)).toEqual([]);
  });
});

describe("full-time pay of a year that may be one", () => {
  test.each([
    [11_999, false],
    [12_000, true],
    [300_000, true],
    [300_001, false],
  ])("£%i: %s", (amount, isLikely) => expect(isLikelyPay(amount)).toBe(isLikely));

  test("what it may be instead", () => {
    expect([99, 100, 300_000, 300_001].map((amount) => payAdvice(amount).split(/[.:]/)[0])).toEqual([
      "It looks like pay for an hour",
      "It looks like pay for a month, or a digit is missing",
      "It looks like pay for a month, or a digit is missing",
      "Check it against the source",
    ]);
  });
});
