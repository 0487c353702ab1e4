import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { day, doubtsOf, occasionOf, offerWritten, payments, person, worked } from "../offer-fixture";

/** Rewards for long service that counts service with other councils, for people who have not told of any. */

const figures = `
figures:
  lower: {label: After five years, value: 250, unit: pounds, effective: not stated, source: advert}
  higher: {label: After ten years, value: 500, unit: pounds, effective: not stated, source: advert}
  extra: {label: Long service leave, value: 5, unit: days, effective: not stated, source: advert}
  five: {label: Service needed, value: 5, unit: years, effective: not stated, source: advert}
  twenty-five: {label: Service needed, value: 25, unit: years, effective: not stated, source: advert}
`;
const CONTINUOUS = "serviceFrom: continuous local government service";
const under = (rule: string, told: Partial<Circumstances> = {}, years = 3) =>
  worked(offerWritten(`${figures}rules: [{${rule}}]`).offer, person(told), years);
const lines = (...rule: Parameters<typeof under>) => {
  const result = under(...rule);
  const given = result.entries.map((entry, index) =>
    [payments(result)[index], ...doubtsOf(entry)].join("; "),
  );
  return [...given, ...result.nothing.map(({ reason }) => `nothing: ${reason}`)];
};
const payment = (more: string) => `gives: payment, proRata: no, repay: none, ${more}`;
const NOT_SAID = "not stated: Ashbourne has not said whether service with other councils counts";

describe("£250 after 5 and £500 after 10 years of continuous local government service", () => {
  const steps = (more: string) =>
    payment(
      `amount: {byService: [{afterYears: 5, amount: lower}, {afterYears: 10, amount: higher}], ${more}}, when: each completed year`,
    );
  const milestones = steps("betweenSteps: nothing, afterLastStep: nothing");
  const onwards = steps("betweenSteps: the step before goes on, afterLastStep: the last step repeats");

  test("either may come in any year of the job, for somebody who has not told of service elsewhere", () => {
    const may = "continuousServiceFrom; the amount hangs on the years of service by then";
    expect(lines(`${milestones}, ${CONTINUOUS}`)).toEqual([
      `2026-09-01 to 2027-08-31: unanswered (possible); ${may}`,
      `2027-09-01 to 2028-08-31: unanswered (possible); ${may}`,
      `2028-09-01 to 2029-08-31: unanswered (possible); ${may}`,
    ]);
    expect(under(`${milestones}, ${CONTINUOUS}`).openQuestions).toEqual(["continuousServiceFrom"]);
  });

  test("comes on its day for somebody who has told, and not at all without service elsewhere", () => {
    const since = (date: string) =>
      lines(`${milestones}, ${CONTINUOUS}`, { continuousServiceFrom: day(date) });
    expect(since("2022-03-01")).toEqual(["2027-02-28: £250 (certain)"]);
    expect(since("2018-03-01")).toEqual(["2028-02-29: £500 (certain)"]);
    expect(lines(`${milestones}, ${CONTINUOUS}`, { continuousServiceFrom: "none" })).toEqual([
      "nothing: it starts after 5 years of service, and you will have served 1 complete year by then",
    ]);
  });

  test("where it is paid every year from then on, it may be the higher in each, or nothing until five years are served here", () => {
    const result = under(`${onwards}, ${CONTINUOUS}`, {}, 6);
    expect(payments(result)[0]).toBe("2026-09-01 to 2027-08-31: up to £500 (possible)");
    expect(result.entries.map((entry) => ("amount" in entry ? entry.amount.least : "none"))).toEqual([
      0, 0, 0, 0, 25_000, 25_000,
    ]);
    expect(result.totals).toMatchObject({ certain: 0, possible: 300_000 });
  });

  test("of which the council has not said that service elsewhere counts, either may be, and it is asked", () => {
    // Seven years with that service, one without: £250 or nothing.
    const result = under(
      `${onwards}, serviceFrom: not stated`,
      { continuousServiceFrom: day("2020-03-01") },
      1,
    );
    expect(payments(result)).toEqual(["2027-02-28: £250 (possible)"]);
    expect(result.notStated.map(({ key }) => key)).toEqual(["benefit.rules.0.serviceFrom"]);
    const milestone = under(
      `${milestones}, serviceFrom: not stated`,
      { continuousServiceFrom: day("2022-03-01") },
      1,
    );
    expect(payments(milestone)).toEqual(["2027-02-28: £250 (possible)"]);
  });

  test("that were reached before the job began come neither way", () => {
    const told = { continuousServiceFrom: day("2020-03-01") };
    expect(lines(`${milestones}, serviceFrom: not stated`, told, 1)).toEqual([
      "nothing: it starts after 5 years of service, and you will have served 0 complete years by then",
    ]);
  });

  test("paid on starting, what is not told is in doubt there too", () => {
    const starting = onwards.replace("each completed year", "starting");
    expect(lines(`${starting}, ${CONTINUOUS}`)).toEqual([
      "2026-09-01: up to £500 (possible); continuousServiceFrom",
    ]);
    expect(lines(`${starting}, serviceFrom: probation passed`)).toEqual([
      "2026-09-01: unanswered (possible); probationEnds; the amount hangs on the years of service by then",
    ]);
  });

  test("of amounts that are not published none is, however long the service", () => {
    const unpublished = payment(
      "amount: {byService: [{afterYears: 1, amount: unknown}, {afterYears: 10, amount: unknown-too}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}, when: each completed year",
    );
    const unknown = (name: string) =>
      `  ${name}: {label: Not published, value: not stated, unit: pounds, effective: not stated, source: advert}\n`;
    const written = `${figures}${unknown("unknown")}${unknown("unknown-too")}rules: [{${unpublished}, ${CONTINUOUS}}]`;
    expect(payments(worked(offerWritten(written).offer, person(), 1))).toEqual([
      "2026-09-01 to 2027-08-31: not stated (not stated)",
    ]);
  });
});

describe("£250 after 25 years of continuous local government service", () => {
  const after = payment(`amount: lower, when: {after: twenty-five}, ${CONTINUOUS}`);
  const every = payment(`amount: lower, when: {every: five}, ${CONTINUOUS}`);

  test("may come on any day, for somebody who has not told of service elsewhere", () => {
    expect(lines(after)).toEqual(["after 25 years of service: £250 (possible); continuousServiceFrom"]);
    expect(under(after).openQuestions).toEqual(["continuousServiceFrom"]);
  });

  test("came before the years shown, for somebody who has been in the job for longer", () => {
    expect(lines(after, { start: day("2001-08-01") })).toEqual([
      "nothing: it fell due on completing 25 years of service, before the years shown",
    ]);
    expect(lines(after, { start: day("2001-09-02") })).toEqual([
      "after 25 years of service: £250 (possible); continuousServiceFrom",
    ]);
  });

  test("every five years, too", () => {
    expect(lines(every)).toEqual([
      "each time you complete 5 years of service: £250 (possible); continuousServiceFrom",
    ]);
  });

  test("each half-year comes once in each half-year of the job", () => {
    const half = every.replace("{every: five}", "{every: half}");
    const written = `${figures}  half: {label: Half a year, value: 6, unit: months, effective: not stated, source: advert}\nrules: [{${half}}]`;
    const shown = (start: string) =>
      payments(worked(offerWritten(written).offer, person({ start: day(start) }), 1));
    expect(shown("2026-09-01")).toEqual([
      "2026-09-01 to 2027-02-28: £250 (possible)",
      "2027-03-01 to 2027-08-31: £250 (possible)",
    ]);
    expect(shown("2026-06-01")).toEqual([
      "2026-09-01 to 2026-11-30: £250 (possible)",
      "2026-12-01 to 2027-05-31: £250 (possible)",
      "2027-06-01 to 2027-11-30: £250 (possible)",
    ]);
  });
});

describe("£250 after five years, of which nobody has said whether service elsewhere counts", () => {
  const five = payment("amount: lower, when: {after: five}, serviceFrom: not stated");
  const since = (date: string, years = 3) => lines(five, { continuousServiceFrom: day(date) }, years);

  test("may come when five years with that service are complete", () => {
    expect(since("2023-05-01")).toEqual([`2028-04-30: £250 (possible); ${NOT_SAID}`]);
  });

  test("that were complete before the job began may come after five years in it", () => {
    expect(since("2020-05-01", 5)).toEqual([`2031-08-31: £250 (possible); ${NOT_SAID}`]);
  });

  test("is asked of the person who has not told, and of the council", () => {
    expect(lines(five)).toEqual([
      `after 5 years of service: £250 (possible); continuousServiceFrom; ${NOT_SAID}`,
    ]);
    expect(under(five).notStated.map(({ key }) => key)).toEqual(["benefit.rules.0.serviceFrom"]);
    expect(lines(five, { continuousServiceFrom: "none" })).toEqual([
      "nothing: it falls due on 31 August 2031, after the years shown",
    ]);
  });
});

describe("£250 a year that stops after five years of continuous service", () => {
  const stops = payment(`amount: lower, when: {on: 2027-03-01}, stopsAfter: five, ${CONTINUOUS}`);

  test("may have stopped already, for somebody who has not told of service elsewhere", () => {
    expect(lines(stops)).toEqual(["2027-03-01: £250 (possible); continuousServiceFrom"]);
    expect(lines(stops, { continuousServiceFrom: "none" })).toEqual(["2027-03-01: £250 (certain)"]);
    expect(lines(stops, { start: day("2021-03-01") })).toEqual([
      "nothing: it stops after 5 years of service",
    ]);
  });
});

describe("5 days of leave from ten years of continuous service", () => {
  const leave = (gives: string) =>
    `gives: ${gives}, amount: {byService: [{afterYears: 10, amount: extra}], afterLastStep: the last step repeats}, proRata: no`;
  const inYearOne = (rule: string, told: Partial<Circumstances> = {}) =>
    under(rule, told, 1).entries.map((entry) =>
      "year" in entry ? `${entry.least} to ${entry.most} days (${entry.status}): ${doubtsOf(entry)}` : "",
    );

  test.each(["annual leave", "extra leave"])("of %s may be had by somebody who has not told", (gives) => {
    const rule = `${leave(gives)}, ${CONTINUOUS}`;
    expect(inYearOne(rule)).toEqual(["0 to 5 days (possible): continuousServiceFrom"]);
    expect(under(rule, {}, 1).openQuestions).toEqual(["continuousServiceFrom"]);
    expect(inYearOne(rule, { continuousServiceFrom: day("2016-09-01") })).toEqual([
      "5 to 5 days (certain): ",
    ]);
    expect(inYearOne(rule, { continuousServiceFrom: "none" })).toEqual([]);
  });

  test("that changes with the leave year is not said to change on a day, where service may be longer", () => {
    const rule = `${leave("extra leave").replace("afterYears: 10", "afterYears: 1")}, leaveYear: {begins: 1 April}`;
    const inYearTwo = (told: Partial<Circumstances>) =>
      under(`${rule}, ${CONTINUOUS}`, told, 2)
        .entries.filter((entry) => "year" in entry && entry.year === 2)
        .map((entry) => occasionOf(entry));
    expect(inYearTwo({ continuousServiceFrom: "none" })).toEqual(["in year 2: from 1 April 2028 5 days"]);
    expect(inYearTwo({})).toEqual(["in year 2"]);
  });

  test("where nobody has said what counts, it hangs on the service that was told", () => {
    const rule = `${leave("extra leave")}, serviceFrom: not stated`;
    expect(inYearOne(rule, { continuousServiceFrom: day("2016-09-01") })).toEqual([
      `0 to 5 days (possible): ${NOT_SAID}`,
    ]);
    expect(inYearOne(rule, { continuousServiceFrom: day("2016-09-02") })).toEqual([]);
  });
});
