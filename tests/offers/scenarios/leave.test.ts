import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { OfferRole } from "@/lib/offers/rules/offer";
import { day, hours, offerOf, person, role, worked } from "../offer-fixture";

describe("leave by grade and service", () => {
  const offer = () => offerOf("leave-by-grade-and-service");
  const leave = (who: Partial<Circumstances>, years: number, of: OfferRole = role("social-worker")) =>
    worked(offer(), person({ continuousServiceFrom: "none", ...who }), years, of).years.map(
      (year) => year.leave,
    );

  test("27 days on grade 8, 3 at Christmas, and a day more each year from the second", () => {
    expect(leave({}, 3).map(([days]) => days?.total)).toEqual([
      { least: 30, most: 30 },
      { least: 31, most: 31 },
      { least: 32, most: 32 },
    ]);
  });

  test("after five years 32 days; with everything at most 36", () => {
    const [sixth] = leave({}, 7)[6] ?? [];
    expect(sixth).toMatchObject({
      entitlement: { least: 32, most: 32 },
      total: { least: 36, most: 36 },
      atMost: 36,
    });
  });

  test("five years with another council count, and only from the next leave year", () => {
    const inYearTwo = (from: string) => leave({ continuousServiceFrom: day(from) }, 2)[1]?.[0]?.entitlement;
    expect(inYearTwo("2022-04-01")).toEqual({ least: 32, most: 32 });
    // Complete in April 2027, after that leave year had begun: it counts from April 2028, in the second year.
    expect(inYearTwo("2022-05-01")).toEqual({ least: 27, most: 32 });
    expect(inYearTwo("2023-04-02")).toEqual({ least: 27, most: 27 });
  });

  test("without an answer about earlier service it is 27 at least and 32 at most", () => {
    expect(leave({ continuousServiceFrom: "unanswered" }, 1)[0]?.[0]?.entitlement).toEqual({
      least: 27,
      most: 32,
    });
  });

  test("grade 9 has 33 days; a grade without a figure is not stated", () => {
    expect(leave({}, 1, role("team-manager", { grade: "grade-9" }))[0]?.[0]?.entitlement).toEqual({
      least: 33,
      most: 33,
    });
    expect(leave({}, 1, role("team-manager", { grade: "grade-7" }))[0]?.[0]?.entitlement).toBe("not stated");
  });

  test("half time has half of the days that are in proportion, and all of those that are not", () => {
    const [days] = leave({ hours: hours(18) }, 1)[0] ?? [];
    expect(days).toMatchObject({ entitlement: { least: 13.5, most: 13.5 }, extra: { least: 3, most: 3 } });
  });

  test("hours stay hours, beside the days", () => {
    expect(leave({}, 1)[0]?.[1]).toMatchObject({ unit: "hours", extra: { least: 7.5, most: 7.5 } });
  });

  test("where the council has not said whether extra days are in proportion, they are a range", () => {
    const [days] = leave({ hours: hours(18) }, 2)[1] ?? [];
    expect(days?.extra).toEqual({ least: 3.5, most: 4 });
  });

  test("each year's entry cites its row of the table", () => {
    const [first] = worked(offer(), person({ continuousServiceFrom: "none" }), 1).entries;
    expect(first?.rule.path).toBe("rules.0.amount.amounts.grade-8.byService.0.amount");
  });
});
