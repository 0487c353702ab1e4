import { describe, expect, test } from "vitest";
import { figures, given } from "./answered";
import { day } from "./offer-fixture";

/** Service in public bodies that began before the job, wherever a rule counts it from a day that the person names. */

const FIGURES = figures({
  leave: "182 hours",
  more: "35 hours",
  five: "5 years",
  two: "2 years",
  award: "500 pounds",
  months: "6 months",
});
const FROM =
  "serviceFrom: {event: your public service began, question: When did your public service begin?, key: public-service, beforeTheJob: counts}";
const began = (date: string) => ({ events: { "public-service": day(date) } });
const leave = `${FIGURES}rules:
  - {gives: annual leave, amount: leave, proRata: no}
  - {gives: extra leave, amount: more, who: {serviceAtLeast: five}, proRata: no, ${FROM}}`;
const steps = `${FIGURES}rules: [{gives: annual leave, proRata: no, ${FROM}, amount: {byService: [{afterYears: 0, amount: leave}, {afterYears: 5, amount: more}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}}]`;

describe("182 hours of leave and 35 more after five years of public service", () => {
  const totals = (told: object, years = 2) =>
    given(leave, { told, years }).filter((line) => line.includes("35")).length;

  test("that began in 2022: five years are complete in the job, and the 35 hours come from the next leave year", () => {
    expect(given(leave, { told: began("2022-03-01"), years: 3 })).toEqual([
      "2026-09-01 to 2027-08-31: 182 hours (certain)",
      "2027-09-01 to 2028-08-31: 182 hours (certain)",
      "2027-09-01 to 2028-08-31: 35 hours (certain)",
      "2028-09-01 to 2029-08-31: 182 hours (certain)",
      "2028-09-01 to 2029-08-31: 35 hours (certain)",
    ]);
  });

  test("whose five years end with the day before a leave year count in that year, and a day later in the next", () => {
    expect(totals(began("2022-09-01"))).toBe(1);
    expect(totals(began("2022-09-02"))).toBe(0);
  });

  test("of which the person has not told may come from the first year on", () => {
    expect(given(leave, { years: 1 })).toEqual([
      "2026-09-01 to 2027-08-31: 182 hours (certain)",
      "2026-09-01 to 2027-08-31: 0 to 35 hours (possible)",
    ]);
  });

  test("as steps of one amount: from one step to the other while nobody has told", () => {
    expect(given(steps, { told: began("2021-09-01"), years: 1 })).toEqual([
      "2026-09-01 to 2027-08-31: 35 hours (certain)",
    ]);
    expect(given(steps, { years: 1 })).toEqual(["2026-09-01 to 2027-08-31: 35 to 182 hours (possible)"]);
  });
});

describe("35 hours more from the leave year, which begins on 1 April, in which five years of public service are complete", () => {
  const byLeaveYear = `${FIGURES}rules: [{gives: extra leave, amount: more, who: {serviceAtLeast: five}, proRata: no, leaveYear: {begins: 1 April}, ${FROM}}]`;
  const years = (date: string) =>
    given(byLeaveYear, { told: began(date), years: 3 }).map((line) => line.slice(0, 4));

  test("complete on 31 March they come from 1 April, within the first year of the job", () => {
    expect(given(byLeaveYear, { told: began("2022-04-01"), years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: 0 to 35 hours (certain)",
      "2027-09-01 to 2028-08-31: 35 hours (certain)",
    ]);
  });

  test("complete a day later they come a leave year later", () => {
    expect(years("2022-04-01")).toEqual(["2026", "2027", "2028"]);
    expect(years("2022-04-02")).toEqual(["2027", "2028"]);
  });
});

test.each([
  ["2026-05-01", "25 to 30 days"],
  ["2026-06-01", "25 to 30 days"],
  ["2026-07-01", "25 to 30 days"],
  ["2027-03-01", "25 to 30 days"],
  ["2027-04-01", "30 days"],
])(
  "five years of service complete on 31 May 2026 count from 1 April 2027, whoever starts on %s",
  (start, first) => {
    const days = figures({ leave: "25 days", more: "30 days" });
    const rule = `${days}rules: [{gives: annual leave, proRata: no, ${FROM}, leaveYear: {begins: 1 April}, amount: {byService: [{afterYears: 0, amount: leave}, {afterYears: 5, amount: more}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}}]`;
    const told = { start: day(start), ...began("2021-06-01") };
    expect(given(rule, { told, years: 1 })[0]).toMatch(new RegExp(`: ${first} `));
  },
);

describe("a payment that counts the same service", () => {
  const rule = (fields: string) =>
    `${FIGURES}rules: [{gives: payment, amount: award, proRata: no, repay: none, ${FROM}, ${fields}}]`;

  test("comes on the day that completes five years of it, and not where they were complete before the job", () => {
    expect(given(rule("when: {after: five}"), { told: began("2022-03-01") })).toEqual([
      "2027-02-28: £500 (certain)",
    ]);
    expect(given(rule("when: {after: five}"), { told: began("2010-03-01") })).toEqual([
      "nothing: you have completed 5 years of service before you start",
    ]);
  });

  test("needs five years of it, which are complete before the job", () => {
    const needs = "when: starting, who: {serviceAtLeast: five}";
    expect(given(rule(needs), { told: began("2021-09-02") })).toEqual(["2026-09-01: £500 (certain)"]);
    expect(given(rule(needs), { told: began("2021-09-03") })).toEqual([
      "nothing: there is less than 5 years of service by then",
    ]);
  });

  test("by the month begins with the job, and stops after two years of the service", () => {
    const monthly = "when: {monthly: a twelfth of the amount}, stopsAfter: two";
    expect(given(rule(monthly), { told: began("2025-03-01") })).toEqual([
      "2026-09-01 to 2027-02-28: £250 (certain)",
    ]);
  });
});

describe("where the rule says nothing of service before the job, or the council has not said whether it counts", () => {
  const rule = (before: string) =>
    `${FIGURES}rules: [{gives: payment, amount: award, when: {after: five}, proRata: no, repay: none, ${FROM.replace(", beforeTheJob: counts", before)}}]`;
  const told = began("2022-03-01");

  test("it counts from the first day in the job, and from the day that the person names if that is later", () => {
    expect(given(rule(""), { told, years: 5 })).toEqual(["2031-08-31: £500 (certain)"]);
    expect(given(rule(""), { told: began("2026-10-01"), years: 6 })).toEqual(["2031-09-30: £500 (certain)"]);
  });

  test("not stated, it is possible on the earlier day", () => {
    expect(given(rule(", beforeTheJob: not stated"), { told })).toEqual(["2027-02-28: £500 (possible)"]);
  });
});

describe("six months' leave of absence after five years of that service", () => {
  const sabbatical = `${FIGURES}rules: [{gives: time off, amount: months, pay: no pay, when: {after: five}, ${FROM}}]`;

  test("may be taken on completing them, or from the first day where they are complete before it", () => {
    expect(given(sabbatical, { told: began("2022-03-01") })).toEqual([
      "2027-02-28: 6 months off, without pay (certain)",
    ]);
    expect(given(sabbatical, { told: began("2010-03-01") })).toEqual([
      "2026-09-01: 6 months off, without pay (certain)",
    ]);
  });
});
