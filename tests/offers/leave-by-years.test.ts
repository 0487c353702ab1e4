import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { ANNUAL, EXTRA, inYears, leaveUnder } from "./leave-written";
import { day, formulaOf, hours, occasionOf } from "./offer-fixture";

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
      leaveUnder([yearly(first, ", atMost: two")], {}, 4).entries.map(formulaOf);
    expect(formulas("in the first year")).toEqual([
      "1 × 1 day",
      "2 × 1 day",
      "3 × 1 day, at most 2 days",
      "4 × 1 day, at most 2 days",
    ]);
    expect(formulas("after the first year")).toEqual(["1 × 1 day", "2 × 1 day", "3 × 1 day, at most 2 days"]);
    expect(
      leaveUnder([yearly("in the first year")])
        .entries.slice(0, 1)
        .map(formulaOf),
    ).toEqual(["1 × 1 day"]);
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
    const rising = ["0 to 27 days (certain)", "27 to 32 days (certain)"];
    expect(lines("starting date", "2026-09-01")).toEqual([one, two]);
    // On 1 April 2027 half a year was served; on 1 April 2028, in the second year, one year.
    expect(lines("{begins: 1 April}", "2026-09-01")).toEqual(rising);
    expect(lines("{begins: 1 September}", "2026-09-01")).toEqual([one, two]);
    // On 31 August 2027 the year was not over yet; the second year ends with the day from which it counts.
    expect(lines("{begins: 31 August}", "2026-09-01")).toEqual(rising);
  });

  test("a leave year that begins within a year brings more from its first day, and is said with the day", () => {
    const rule = `${steps()}, leaveYear: {begins: 1 April}`.replace("proRata: no", "proRata: yes");
    const linesFor = (told: Partial<Circumstances>) =>
      leaveUnder([rule], told, 3).entries.map((entry) => occasionOf(entry));
    expect(linesFor({})).toEqual([
      "in year 2: from 1 April 2028 27 days",
      "in year 3: 27 days, from 1 April 2029 32 days",
    ]);
    expect(linesFor({ hours: hours(18) })[1]).toBe(
      "in year 3: 27 days × 50% of full-time hours, from 1 April 2029 32 days × 50% of full-time hours",
    );
    // Whoever leaves on 31 March has no day of the leave year that follows.
    const until = (on: string) => linesFor({ leaving: { on: day(on), noticeGiven: "unanswered" } }).at(-1);
    expect(until("2029-03-31")).toBe("in year 3");
    expect(until("2029-04-01")).toBe("in year 3: 27 days, from 1 April 2029 32 days");
  });

  test("a leave year may bring less, or what is not published", () => {
    const inYearFour = (last: string) =>
      inYears(`${steps(`afterLastStep: ${last}`)}, leaveYear: {begins: 1 April}`, {}, 4).at(-1);
    expect(inYearFour("nothing")).toBe("0 to 32 days (certain)");
    expect(inYearFour("not stated")).toBe("not stated days (not stated)");
    const ended = leaveUnder([`${steps("afterLastStep: nothing")}, leaveYear: {begins: 1 April}`], {}, 4);
    expect(ended.entries.slice(-1).map((entry) => occasionOf(entry))).toEqual([
      "in year 4: 32 days, from 1 April 2030 none",
    ]);
  });

  test("a day more each year comes with the leave year that follows the year, on 1 April at the latest", () => {
    const yearly = `${EXTRA}, leaveYear: {begins: 1 April}, amount: {eachYear: one, first: after the first year, atMost: two}`;
    expect(leaveUnder([yearly], {}, 4).entries.map((entry) => occasionOf(entry))).toEqual([
      "in year 2: from 1 April 2028 1 × 1 day",
      "in year 3: 1 × 1 day, from 1 April 2029 2 × 1 day",
      "in year 4",
    ]);
    expect(inYears(yearly, { start: day("2026-04-01") }, 3)).toEqual([
      "0 to 1 days (certain)",
      "1 to 2 days (certain)",
      "2 days (certain)",
    ]);
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
