import { describe, expect, test } from "vitest";
import { chartScale } from "@/components/offer/chart-scale";
import { OfferChart } from "@/components/offer/offer-chart";
import { formatPounds } from "@/lib/money/format";
import type { Pence } from "@/lib/money/pence";
import type { Timeline } from "@/lib/offers/entries/timeline-types";
import { possibleWords, totalsWords } from "@/lib/offers/words/totals-words";
import { offerOf, person, SHAPES, salary, worked } from "../offers/offer-fixture";
import { elements, markupOf, wordsOf } from "./markup";

const timelineOf = (shape: string, years = 5) => worked(offerOf(shape), person(), years);
const drawn = (timeline: Timeline) => markupOf(<OfferChart timeline={timeline} id="chart" />);
const paying = SHAPES.filter((shape) => chartScale(timelineOf(shape)).bars.length > 0);

/** Years with these amounts of pounds, as a chart needs them. */
function money(...years: readonly (readonly [certain: number, possible: number])[]): Timeline {
  const base = timelineOf("stepped-years", years.length);
  const pence = (amount: number) => (amount * 100) as Pence;
  return {
    ...base,
    undated: { certain: pence(0), possible: pence(0), isOpen: false },
    years: base.years.map((year, index) => {
      const [certain = 0, possible = 0] = years[index] ?? [];
      return { ...year, certain: pence(certain), possible: pence(possible), isOpen: false };
    }),
  };
}

describe("the chart of an offer", () => {
  test.each(paying)("says in words what it draws, every figure of it: %s", (shape) => {
    const timeline = timelineOf(shape);
    const description = wordsOf(elements(drawn(timeline), "desc").join(" "));
    for (const year of timeline.years) {
      const { number, certain, possible } = year;
      const [, ofYear = ""] = description.match(new RegExp(`Year ${number}: (.*?)\\.(?: |$)`)) ?? [];
      if (certain > 0) expect(ofYear).toContain(formatPounds(certain));
      if (possible > 0) expect(ofYear).toContain(`${possibleWords(year)} possible`);
      if (certain + possible === 0) expect(ofYear).toMatch(/^(nothing|amount not known)$/);
    }
    for (const amount of [timeline.undated.certain, timeline.undated.possible]) {
      if (amount > 0) expect(description).toMatch(/No date given: .+/);
    }
  });

  test("never shows what is certain and what is possible as one amount", () => {
    const words = wordsOf(drawn(money([1_234, 567], [3_000, 0])));
    expect(words).toContain("£1,234, and up to £567 possible");
    expect(words).not.toContain("£1,801");
  });

  test("tells possible from certain by pattern and outline, and only where something is possible", () => {
    expect(drawn(money([1_000, 500]))).toMatch(/<pattern[^>]*id="chart-hatching"/);
    expect(drawn(money([1_000, 500]))).toContain('fill="url(#chart-hatching)"');
    expect(drawn(money([1_000, 0]))).not.toContain("<pattern");
  });

  test("has lengths in per cent that stand to each other as the amounts do, none beyond the scale", () => {
    const { bars, marks } = chartScale(money([1_000, 0], [2_000, 1_000], [0, 3_000]));
    expect(bars.map(({ certainPercent }) => certainPercent)).toEqual([33.3, 66.7, 0]);
    expect(bars.map(({ possiblePercent }) => possiblePercent)).toEqual([0, 33.3, 100]);
    expect(marks.map(({ amount }) => formatPounds(amount))).toEqual(["£0", "£1,000", "£2,000", "£3,000"]);
  });

  test.each([1, 99, 100, 1_234, 9_999, 40_001, 1_000_000])(
    "fits £%i between £0 and the last of at most five marks",
    (amount) => {
      const { bars, marks } = chartScale(money([amount, 0]));
      expect(marks.length).toBeLessThanOrEqual(5);
      expect(marks.at(-1)?.amount).toBeGreaterThanOrEqual(amount * 100);
      expect(bars[0]?.certainPercent).toBeGreaterThan(0);
      expect(bars[0]?.certainPercent).toBeLessThanOrEqual(100);
    },
  );

  test("is left out where there is no money to draw", () => {
    expect(drawn(money([0, 0]))).toBe("");
    expect(
      drawn(worked(offerOf("leave-by-grade-and-service"), person({ startingSalary: salary(1) }), 3)),
    ).toBe("");
  });
});

describe("money of a year in words", () => {
  const words = (certain: number, possible: number, isOpen = false) =>
    totalsWords({ certain: certain as Pence, possible: possible as Pence, isOpen });

  test("says what is certain, what is possible, or both, each by itself", () => {
    expect(words(200_000, 0)).toBe("£2,000");
    expect(words(0, 50_000)).toBe("up to £500 possible");
    expect(words(200_000, 50_000)).toBe("£2,000, and up to £500 possible");
    expect(words(0, 0)).toBe("nothing");
  });

  test("says that it may be more where something is not published", () => {
    expect(words(200_000, 0, true)).toBe("at least £2,000");
    expect(words(0, 50_000, true)).toBe("£500 or more possible");
    expect(words(200_000, 50_000, true)).toBe("at least £2,000, and £500 or more possible");
    expect(words(0, 0, true)).toBe("amount not known");
  });
});
