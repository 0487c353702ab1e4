import { describe, expect, test } from "vitest";
import { ANNUAL, EXTRA, inYears, leaveUnder } from "./leave-written";
import { day } from "./offer-fixture";

describe("a day more each year", () => {
  const yearly = (first: string, more = "") => `${EXTRA}, amount: {eachYear: one, first: ${first}${more}}`;
  const NOT_SAID =
    "not stated: Ashbourne has not said whether the first extra leave comes in the first year or after it";

  test("the first in the first year, or after it", () => {
    expect(inYears(yearly("in the first year"), {}, 3)).toEqual([
      "1 days (certain)",
      "2 days (certain)",
      "3 days (certain)",
    ]);
    expect(inYears(yearly("after the first year"), {}, 3)).toEqual(["1 days (certain)", "2 days (certain)"]);
    expect(inYears(yearly("after the first year"))).toEqual([
      "nothing: the first comes after the first year",
    ]);
  });

  test("where nobody has said, one or the other", () => {
    expect(inYears(yearly("not stated"), {}, 2)).toEqual([
      `0 to 1 days (possible: ${NOT_SAID})`,
      `1 to 2 days (possible: ${NOT_SAID})`,
    ]);
  });

  test("up to the most, at which it no longer matters when the first came", () => {
    expect(inYears(yearly("not stated", ", atMost: two"), {}, 3)).toEqual([
      `0 to 1 days (possible: ${NOT_SAID})`,
      `1 to 2 days (possible: ${NOT_SAID})`,
      "2 days (certain)",
    ]);
  });

  test("a most that is not published leaves every year open", () => {
    expect(inYears(yearly("in the first year", ", atMost: unknown"), {}, 2)).toEqual([
      "1 days (possible: not stated: Ashbourne has not said how much it can come to)",
      "2 days (possible: not stated: Ashbourne has not said how much it can come to)",
    ]);
  });

  test("how many days each year is not published", () => {
    expect(inYears(`${EXTRA}, amount: {eachYear: unknown, first: in the first year}`)).toEqual([
      "not stated days (not stated)",
    ]);
  });

  test("in hours it stays hours", () => {
    expect(inYears(`${EXTRA}, amount: {eachYear: hours, first: in the first year}`, {}, 2)).toEqual([
      "7.5 hours (certain)",
      "15 hours (certain)",
    ]);
  });

  test("the formula shows the years, and the most only where it is reached", () => {
    const formulas = (first: string) =>
      leaveUnder([yearly(first, ", atMost: two")], {}, 4).entries.map(({ formula }) => formula);
    expect(formulas("in the first year")).toEqual([
      "1 × 1 day",
      "2 × 1 day",
      "3 × 1 day, at most 2 days",
      "4 × 1 day, at most 2 days",
    ]);
    expect(formulas("after the first year")).toEqual(["1 × 1 day", "2 × 1 day", "3 × 1 day, at most 2 days"]);
    expect(leaveUnder([yearly("in the first year")]).entries[0]?.formula).toBe("1 × 1 day");
  });

  test("each doubt has the key under which it is asked of the council once", () => {
    expect(leaveUnder([yearly("not stated", ", atMost: unknown")]).notStated.map(({ key }) => key)).toEqual([
      "benefit.rules.0.amount.first",
      "benefit.rules.0.amount.atMost",
    ]);
  });

  test("of service that nobody can date is not known", () => {
    expect(
      inYears(`${yearly("in the first year")}, serviceFrom: probation passed`, {
        probationEnds: "unanswered",
      }),
    ).toEqual(["not stated days (not stated: probationEnds)"]);
  });
});

describe("days by service", () => {
  const steps = (more = "afterLastStep: the last step repeats") =>
    `${ANNUAL}, amount: {byService: [{afterYears: 1, amount: days}, {afterYears: 2, amount: more-days}], ${more}}`;

  test("a step counts from the year that begins when its years are complete", () => {
    expect(inYears(steps(), {}, 3)).toEqual(["27 days (certain)", "32 days (certain)"]);
    // A day later, and the first year of service is complete a day after the second year of the timeline begins.
    expect(inYears(steps(), { start: day("2026-09-02") }, 3)).toEqual(["27 days (certain)"]);
  });

  test("before the first step there is none", () => {
    expect(inYears(steps())).toEqual(["nothing: it gives no leave for these years of service"]);
  });

  test("after the last step nothing, or nobody has said", () => {
    expect(inYears(steps("afterLastStep: nothing"), {}, 4)).toHaveLength(2);
    expect(inYears(steps("afterLastStep: not stated"), {}, 4)[2]).toBe("not stated days (not stated)");
  });

  test("years are counted when the leave year begins, where it has a day of its own", () => {
    const lines = (leaveYear: string, start: string) =>
      inYears(`${steps()}, leaveYear: ${leaveYear}`, { start: day(start) }, 3);
    const [one, two] = ["27 days (certain)", "32 days (certain)"];
    expect(lines("starting date", "2026-09-01")).toEqual([one, two]);
    // On 1 April 2027 half a year was served; on 1 April 2028 one year.
    expect(lines("{begins: 1 April}", "2026-09-01")).toEqual([one]);
    expect(lines("{begins: 1 September}", "2026-09-01")).toEqual([one, two]);
    expect(lines("{begins: 31 August}", "2026-09-01")).toEqual([one]);
  });

  test("each year cites the step that it follows", () => {
    const paths = leaveUnder([steps()], {}, 3).entries.map(({ rule }) => rule.path);
    expect(paths).toEqual(["rules.0.amount.byService.0.amount", "rules.0.amount.byService.1.amount"]);
  });

  test("service that nobody can date leaves the step open", () => {
    const probation = `${steps()}, serviceFrom: probation passed`;
    expect(inYears(probation, { probationEnds: "unanswered" })).toEqual([
      "not stated days (not stated: probationEnds)",
    ]);
  });

  test("service elsewhere that is not told may bring as much as forty years would", () => {
    const continuous = `${steps("afterLastStep: the last step repeats")}, serviceFrom: continuous local government service`;
    expect(inYears(continuous, {}, 2)).toEqual([
      "0 to 32 days (possible: continuousServiceFrom)",
      "27 to 32 days (possible: continuousServiceFrom)",
    ]);
    expect(inYears(continuous, { continuousServiceFrom: "none" }, 2)).toEqual(["27 days (certain)"]);
    const far = `${ANNUAL}, serviceFrom: continuous local government service, amount: {byService: [{afterYears: 0, amount: days}, {afterYears: LAST, amount: more-days}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}`;
    expect(inYears(far.replace("LAST", "40"))).toEqual(["27 to 32 days (possible: continuousServiceFrom)"]);
    expect(inYears(far.replace("LAST", "41"))).toEqual(["27 days (possible: continuousServiceFrom)"]);
  });

  test("leave that needs service may be none while that is not told, whatever else is open", () => {
    const needs = (more: string) =>
      `${ANNUAL}, amount: days, serviceFrom: continuous local government service, who: {serviceAtLeast: year${more}}`;
    expect(inYears(needs(""))).toEqual(["0 to 27 days (possible: continuousServiceFrom)"]);
    expect(inYears(needs(", contract: [permanent]"))).toEqual([
      expect.stringMatching(/^0 to 27 days \(possible: (contract|continuousServiceFrom); /),
    ]);
    expect(inYears(`${ANNUAL}, amount: days, who: {contract: [permanent]}`)).toEqual([
      "27 days (possible: contract)",
    ]);
  });
});
