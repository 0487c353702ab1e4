import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { answerOf, figures } from "./answered";
import { day, paymentWritten } from "./offer-fixture";

/** What comes again from a service of which nobody has told the start comes as often as it may: the most is what any answer gives at most. */

const FIGURES = figures({ money: "1000 pounds", half: "6 months", two: "2 years", three: "3 years" });
const START = day("2027-01-01");
const QUALIFY = (before: string) =>
  `{event: you qualify, question: On which day?, key: qualified, beforeTheJob: ${before}}`;

function totalsOf(
  fields: Readonly<Record<string, string>>,
  years: number,
  told: Partial<Circumstances> = {},
) {
  const rule = paymentWritten(fields);
  const { certain, possible, isOpen } = answerOf(`${FIGURES}rules: [{${rule}}]`, {
    years,
    told: { start: START, ...told },
  }).totals;
  expect(isOpen).toBe(false);
  return [certain / 100_000, (certain + possible) / 100_000];
}

describe("the most where nobody has told when service begins", () => {
  test.each([
    // The words of when, how many years are in view, and how often it comes at most.
    ["each completed year", 10, 10],
    ["each anniversary", 5, 4],
    ["{every: half}", 3, 6],
    ["{every: two}", 5, 2],
  ])("%s, in %i years: %i times", (when, years, times) => {
    for (const serviceFrom of ["assessed year passed", "probation passed", QUALIFY("does not count")])
      expect(totalsOf({ when, serviceFrom }, years)).toEqual([0, times]);
  });

  test.each([
    ["each completed year", 10, 10],
    ["{every: two}", 5, 3],
  ])("%s, where service before the job counts, in %i years: %i times", (when, years, times) => {
    expect(totalsOf({ when, serviceFrom: QUALIFY("counts") }, years)).toEqual([0, times]);
    if (times === 3)
      expect(totalsOf({ when, serviceFrom: "continuous local government service" }, years)).toEqual([0, 3]);
  });

  test("it stops after so much service, in whichever years that is", () => {
    const fields = { when: "each completed year", serviceFrom: "assessed year passed", stopsAfter: "three" };
    expect(totalsOf(fields, 10)).toEqual([0, 3]);
    expect(totalsOf(fields, 10, { assessedYear: day("2033-06-30") })).toEqual([3, 3]);
  });

  test("no answer gives more", () => {
    for (const when of ["each completed year", "each anniversary", "{every: half}", "{every: two}"]) {
      const fields = { when, serviceFrom: QUALIFY("counts") };
      const [, most = 0] = totalsOf(fields, 5);
      for (const on of ["2020-03-31", "2025-01-01", "2027-01-01", "2027-06-30", "2031-12-31"]) {
        const [, told = 0] = totalsOf(fields, 5, { events: { qualified: day(on) } });
        expect(told).toBeLessThanOrEqual(most);
      }
    }
  });
});
