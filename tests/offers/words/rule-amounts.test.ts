import { describe, expect, test } from "vitest";
import { first } from "./rule-words";

describe("an amount in words", () => {
  test.each([
    ["money", "£1,000 when you start."],
    ["up-to", "Up to £500 when you start."],
    ["unknown", "An amount that Ashbourne has not published when you start."],
    ["not stated", "An amount that Ashbourne has not published when you start."],
    ["{percent: percent, of: starting salary}", "12.5% of your starting salary when you start."],
    [
      "{percent: percent, of: current salary, atLeast: money, atMost: other}",
      "12.5% of your salary (at least £1,000 and at most £2,000) when you start.",
    ],
    [
      "{percent: open-share, of: starting salary, atMost: unknown}",
      "A percentage of your starting salary that Ashbourne has not said (at most an amount that Ashbourne has not said) when you start.",
    ],
    [
      "{by: team, amounts: {front-door: {percent: percent, of: current salary, atMost: money}}, otherwise: nothing}",
      "When you start: 12.5% of your salary, at most £1,000 for the Front Door Team; nothing for others.",
    ],
    ["{monthsOfSalary: months, of: current salary}", "18 months of your salary when you start."],
    [
      "{by: role, amounts: {social-worker: money, team-manager: other}, otherwise: nothing}",
      "When you start: £1,000 for social workers; £2,000 for team managers; nothing for others.",
    ],
    [
      "{by: grade, amounts: {grade-8: money}, otherwise: not stated}",
      "When you start: £1,000 for Grade 8; an amount that is not stated for others.",
    ],
    [
      "{by: team, amounts: {front-door: money}, otherwise: nothing}",
      "When you start: £1,000 for the Front Door Team; nothing for others.",
    ],
    [
      "{byYearsQualified: [{years: 1, amount: money}, {years: 5, amount: other}], fewer: nothing}",
      "When you start: £1,000 from 1 year after qualifying and £2,000 from 5 years after qualifying; with fewer years nothing.",
    ],
    [
      "{byYearsQualified: [{years: 1, amount: money}], fewer: not stated}",
      "When you start: £1,000 from 1 year after qualifying; with fewer years an amount that is not stated.",
    ],
    [
      "{byYearsQualified: [{years: 0, amount: money}, {years: 2, amount: other}], fewer: nothing}",
      "When you start: £1,000 from qualifying on and £2,000 from 2 years after qualifying.",
    ],
  ])("%s", (amount, said) => {
    expect(first(`amount: ${amount}, when: starting`)).toBe(said);
  });

  const steps = (between: string, after: string, second = 4) =>
    first(
      `when: each completed year, amount: {byService: [{afterYears: 1, amount: money}, {afterYears: ${second}, amount: other}], betweenSteps: ${between}, afterLastStep: ${after}}`,
    ).replace("On completing each year of service: ", "");

  test.each([
    [
      "the step before goes on",
      "the last step repeats",
      "£1,000 from 1 year of service on and £2,000 from 4 years of service on.",
    ],
    [
      "nothing",
      "nothing",
      "£1,000 after 1 year, £2,000 after 4 years, nothing in the years between, and nothing after that.",
    ],
    [
      "not stated",
      "not stated",
      "£1,000 after 1 year, £2,000 after 4 years, in the years between an amount that is not stated, and after that an amount that is not stated.",
    ],
    [
      "the step before goes on",
      "nothing",
      "£1,000 after 1 year, £2,000 after 4 years, the years between like the year before them, and nothing after that.",
    ],
    [
      "nothing",
      "the last step repeats",
      "£1,000 after 1 year, £2,000 after 4 years, nothing in the years between, and the same each year after that.",
    ],
  ])("steps, between them %s, after them %s", (between, after, said) => {
    expect(steps(between, after)).toBe(said);
  });

  test("steps without a gap say nothing of one", () => {
    expect(steps("nothing", "the last step repeats", 2)).toBe(
      "£1,000 after 1 year, £2,000 after 2 years, and the same each year after that.",
    );
  });
});

describe("steps of service of what comes every two years", () => {
  const steps = (second: number, between: string, after: string) =>
    first(
      `when: {every: two-years}, amount: {byService: [{afterYears: 2, amount: money}, {afterYears: ${second}, amount: other}], betweenSteps: ${between}, afterLastStep: ${after}}`,
    ).replace("Each time you complete 2 years of service: ", "");

  test("nothing is said of years in which it does not come", () => {
    expect(steps(4, "nothing", "the last step repeats")).toBe(
      "£1,000 after 2 years, £2,000 after 4 years, and the same each time after that.",
    );
    expect(steps(5, "nothing", "nothing")).toBe(
      "£1,000 after 2 years, £2,000 after 5 years, nothing at the times between, and nothing after that.",
    );
  });

  test.each([
    [
      "nothing",
      "the last step repeats",
      "£1,000 after 2 years, £2,000 after 6 years, nothing at the times between, and the same each time after that.",
    ],
    [
      "the step before goes on",
      "nothing",
      "£1,000 after 2 years, £2,000 after 6 years, the times between like the time before them, and nothing after that.",
    ],
    [
      "not stated",
      "not stated",
      "£1,000 after 2 years, £2,000 after 6 years, at the times between an amount that is not stated, and after that an amount that is not stated.",
    ],
    [
      "the step before goes on",
      "the last step repeats",
      "£1,000 from 2 years of service on and £2,000 from 6 years of service on.",
    ],
  ])("between them %s, after them %s", (between, after, said) => {
    expect(steps(6, between, after)).toBe(said);
  });

  test("the limit of a step stands with its amount, not with its time", () => {
    expect(
      first(
        "when: each completed year, amount: {byService: [{afterYears: 3, amount: {percent: percent, of: current salary, atMost: money}}], afterLastStep: nothing}",
      ),
    ).toBe(
      "On completing each year of service: 12.5% of your salary (at most £1,000) after 3 years, and nothing after that.",
    );
  });
});

describe("a time in words", () => {
  test.each([
    ["first salary", "£1,000 with your first month’s salary."],
    ["probation passed", "£1,000 when you pass your probation."],
    ["{probationOf: months}", "£1,000 when you pass your probation of 18 months."],
    ["assessed year passed", "£1,000 when you pass your assessed and supported year in employment."],
    ["not stated", "£1,000 at a time that Ashbourne has not published."],
    ["{after: one-year}", "£1,000 on completing 1 year of service."],
    ["{on: 2026-12-01}", "£1,000 on 1 December 2026."],
    ["{every: months}", "£1,000 each time you complete 18 months of service."],
    ["{after: open-time}", "£1,000 on completing a time of service that Ashbourne has not said."],
    ["{every: open-time}", "£1,000 each time you complete a time of service that Ashbourne has not said."],
    ["{probationOf: open-time}", "£1,000 when you pass your probation."],
    [
      "{whenever: it rains, question: How often?, key: rain, atMostTimes: open-count}",
      "£1,000 each time it rains, at most a number of times that Ashbourne has not said.",
    ],
    [
      "{instalments: [{when: starting, share: percent}, {when: first salary, share: open-share}]}",
      "£1,000 in 2 parts: 12.5% when you start and a part (how large, Ashbourne has not said) with your first month’s salary.",
    ],
    ["each completed year", "£1,000 on completing each year of service."],
    ["each anniversary", "£1,000 on the day after completing each year of service."],
    ["{whenever: it rains, question: How often?, key: rain}", "£1,000 each time it rains."],
    [
      "{whenever: it rains, question: How often?, key: rain, atMostTimes: count}",
      "£1,000 each time it rains, at most 3 times.",
    ],
    ["{monthly: the whole amount}", "£1,000 each month."],
    ["{monthly: a twelfth of the amount}", "£1,000 each year, in monthly parts."],
    ["{months: [April], each: the whole amount, shortFirstYear: not stated}", "£1,000 each year, in April."],
    [
      "{months: [June, December], each: an equal share, shortFirstYear: in proportion}",
      "£1,000 each year, in equal parts in June and December. If you have not worked for all of the time that it pays for, you get the part for the months worked.",
    ],
    [
      "{months: [June, December], each: the whole amount, shortFirstYear: in full}",
      "£1,000 each time, in June and December of each year. You get all of it even if you have not worked for all of the time that it pays for.",
    ],
    [
      "{months: [June], each: an equal share, shortFirstYear: nothing}",
      "£1,000 each year, in June. You get it only if you have worked for all of the time that it pays for.",
    ],
    [
      "{inPostOn: 31 March, paidIn: May, shortFirstYear: not stated}",
      "£1,000 each year in May, if you are in post on 31 March.",
    ],
    [
      "{instalments: [{when: starting, share: rest}, {when: {after: one-year}, share: percent}]}",
      "£1,000 in 2 parts: 87.5% when you start and 12.5% on completing 1 year of service.",
    ],
  ])("%s", (when, said) => {
    expect(first(`amount: money, when: ${when}`)).toBe(said);
  });
});
