import { describe, expect, test } from "vitest";
import { content, EACH_APRIL, later, STILL } from "./moving-pay";

/** Points of a grade that passing the assessed and supported year moves somebody up to. */

describe("passing the assessed year moves up to the third of five points", () => {
  const progression = (step: string) =>
    content(EACH_APRIL.replace("decidedBy", `assessedYearPassed: ${step}, decidedBy`));
  const third = progression("{toPoint: 30}");
  const newlyQualified = "salary=minimum&start=2026-12&assessed-year=2027-11-30";

  test("on the day after: the first increment after six months, then the third point, then the fourth", () => {
    expect(later(newlyQualified, third)).toBe(
      `£38,626 from 1 June 2027, then £39,513 from 1 December 2027, then £40,476 from 1 April 2028, then £41,511 from 1 April 2029, then ${STILL}`,
    );
  });

  test("on the first of the month after 20 September 2027, 1 October, where the council says so", () => {
    const first = progression("{toPoint: 30, from: the first of the next month}");
    expect(later("salary=minimum&start=2026-09&assessed-year=2027-09-20", first)).toMatch(
      /then £39,513 from 1 October 2027, /,
    );
  });

  test("by two points from where somebody is", () => {
    expect(later(newlyQualified, progression("{points: 2}"))).toMatch(
      /^£38,626 from 1 June 2027, then £40,476 from 1 December 2027, then £41,511 from 1 April 2028, /,
    );
  });

  test("who is above that point, has passed it before or never takes it moves up as others do", () => {
    const usual = later("salary=minimum&start=2026-12");
    expect(later("salary=minimum&start=2026-12&assessed-year=passed", third)).toBe(usual);
    expect(later("salary=minimum&start=2026-12&assessed-year=not+taken", third)).toBe(usual);
    expect(later("salary=40476&start=2026-12&assessed-year=2027-11-30", third)).toBe(
      later("salary=40476&start=2026-12"),
    );
  });

  test("who has not said whether they pass it is told so, and so is whoever the council has not told how far", () => {
    expect(later("salary=minimum&start=2026-12", third)).toBe(
      "held still: passing the assessed and supported year moves people up, and you have not said whether you pass it",
    );
    expect(later(newlyQualified, progression("not stated"))).toBe(
      "£38,626 from 1 June 2027, then held still: passing the assessed and supported year moves people up, and Riverton has not said how far",
    );
    expect(later("salary=maximum&start=2026-12", third)).toBe(STILL);
  });
});
