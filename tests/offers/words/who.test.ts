import { describe, expect, test } from "vitest";
import { offerWritten } from "../offer-fixture";

const figures = `
figures:
  money: {label: Money, value: 40833, unit: pounds, effective: not stated, source: advert}
  years: {label: Years, value: 3, unit: years, effective: not stated, source: advert}
  months: {label: Months, value: 12, unit: months, effective: not stated, source: advert}
  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}
  point: {label: Point, value: 30, unit: count, effective: not stated, source: advert}
`;

const unpublished = figures.replace(/value: \d+/g, "value: not stated");

const whoWords = (who: string, cited = figures) =>
  offerWritten(`${cited}\nwho: ${who}`).offer.benefits[0]?.whoWords;

describe("who a benefit is for, in words", () => {
  test.each([
    ["{roles: everyone}", "For everyone."],
    ["{roles: [social-worker]}", "For social workers."],
    [
      "{roles: [social-worker, team-manager, service-manager]}",
      "For social workers, team managers and service managers.",
    ],
    ["{roles: [advanced-practitioner]}", "For advanced practitioner."],
    ["{roles: everyone, grades: [grade-8, grade-9]}", "For people on Grade 8 or Grade 9."],
    ["{roles: everyone, gradeAtLeast: grade-8}", "For people on Grade 8 or above."],
    ["{roles: everyone, gradeAtMost: grade-8}", "For people on Grade 8 or below."],
    ["{roles: everyone, gradeAtLeast: grade-7, gradeAtMost: grade-9}", "For people on Grade 7 to Grade 9."],
    ["{roles: everyone, services: [assessment]}", "For people in the Assessment Service."],
    [
      "{roles: everyone, teams: [front-door, assessment, night-team]}",
      "For people in the Front Door Team, the Assessment Service or night team.",
    ],
    ["{roles: everyone, standing: new starter}", "For people new to the council."],
    ["{roles: everyone, standing: existing staff}", "For people already working for the council."],
    [
      "{roles: everyone, startedFrom: 2026-04-01, startedUntil: 2027-03-31}",
      "For people with a first day in the job from 1 April 2026 to 31 March 2027.",
    ],
    [
      "{roles: everyone, startedFrom: 2026-04-01}",
      "For people with a first day in the job on or after 1 April 2026.",
    ],
    [
      "{roles: [social-worker], startedUntil: 2025-03-31}",
      "For social workers with a first day in the job on or before 31 March 2025.",
    ],
    [
      "{roles: everyone, contract: [permanent, fixed term]}",
      "For people with permanent or fixed term contracts.",
    ],
    ["{roles: everyone, contractLastsAtLeast: months}", "For people with contracts of 12 months or more."],
    [
      "{roles: everyone, registeredWith: Social Work England}",
      "For people registered with Social Work England.",
    ],
    ["{roles: everyone, spinalColumnPointAtLeast: point}", "For people on scale point 30 or above."],
    ["{roles: everyone, spinalColumnPointAtMost: point}", "For people on scale point 30 or below."],
    [
      "{roles: everyone, startingSalaryAtLeast: money}",
      "For people with a starting salary of £40,833 or more.",
    ],
    [
      "{roles: everyone, startingSalaryAtLeast: money, startingSalaryReads: full-time pay}",
      "For people with a full-time starting salary of £40,833 or more.",
    ],
    [
      "{roles: everyone, startingSalaryBelow: money, startingSalaryReads: actual pay}",
      "For people with an actual starting salary below £40,833.",
    ],
    ["{roles: everyone, weeklyHoursAtLeast: hours}", "For people working 30 hours a week or more."],
    ["{roles: everyone, yearsQualifiedAtLeast: years}", "For people qualified for 3 years or more."],
    ["{roles: everyone, yearsQualifiedBelow: years}", "For people qualified for less than 3 years."],
    [
      "{roles: everyone, assessedYear: passed}",
      "For people who have passed the assessed and supported year.",
    ],
    ["{roles: everyone, assessedYear: in it}", "For people who are in their assessed and supported year."],
    [
      "{roles: everyone, assessedYear: not passed}",
      "For people who have not passed the assessed and supported year.",
    ],
    [
      "{roles: everyone, notBackWithin: months}",
      "For people not coming back within 12 months of leaving the council.",
    ],
    ["{roles: everyone, serviceAtLeast: years}", "For people with 3 years of service or more."],
    ["{roles: everyone, serviceBelow: years}", "For people with less than 3 years of service."],
    [
      "{roles: everyone, answers: [{key: car, question: Do you drive?, answer: no}]}",
      "For you if the answer to “Do you drive?” is no.",
    ],
    [
      "{roles: [social-worker], anyOf: [{teams: [front-door]}, {grades: [grade-9]}]}",
      "For social workers, if they are also people in the Front Door Team or people on Grade 9.",
    ],
    [
      "{roles: everyone, anyOf: [{teams: [front-door]}, {grades: [grade-9]}]}",
      "For people in the Front Door Team or people on Grade 9.",
    ],
    ["{roles: everyone, except: [{contract: [agency]}]}", "Not for people with agency contracts."],
    [
      "{roles: [social-worker], except: [{contract: [agency]}, {roles: [team-manager]}]}",
      "For social workers; not for people with agency contracts or team managers.",
    ],
    [
      "{roles: [social-worker], notStatedFor: [{roles: [newly-qualified-social-worker]}]}",
      "For social workers; Ashbourne has not said whether it is for newly qualified social workers.",
    ],
  ])("%s", (who, said) => {
    expect(whoWords(who)).toBe(said);
  });
});

describe("a condition of which the number is not published", () => {
  test.each([
    ["contractLastsAtLeast: months", "with contracts of at least a time that Ashbourne has not said."],
    ["spinalColumnPointAtLeast: point", "on a scale point that Ashbourne has not said, or above."],
    ["spinalColumnPointAtMost: point", "on a scale point that Ashbourne has not said, or below."],
    [
      "startingSalaryAtLeast: money",
      "with a starting salary of at least an amount that Ashbourne has not said.",
    ],
    ["startingSalaryBelow: money", "with a starting salary below an amount that Ashbourne has not said."],
    ["weeklyHoursAtLeast: hours", "working at least a number of hours a week that Ashbourne has not said."],
    ["yearsQualifiedAtLeast: years", "qualified for at least a time that Ashbourne has not said."],
    ["yearsQualifiedBelow: years", "qualified for less than a time that Ashbourne has not said."],
    [
      "notBackWithin: months",
      "not coming back within a time of leaving the council that Ashbourne has not said.",
    ],
    ["serviceAtLeast: years", "with at least a time of service that Ashbourne has not said."],
    ["serviceBelow: years", "with less than a time of service that Ashbourne has not said."],
  ])("%s", (field, said) => {
    expect(whoWords(`{roles: everyone, ${field}}`, unpublished)).toBe(`For people ${said}`);
  });
});
