import { describe, expect, test } from "vitest";
import { benefit, NO, warnings, YES } from "./warned";

describe("a rule that nobody can meet is warned of", () => {
  const NOBODY = ["nobody-included at rules.0.who"];

  test.each([
    ["service of a year and below a year", "who: {serviceAtLeast: year, serviceBelow: year}"],
    ["five years in months and below them in years", "who: {serviceAtLeast: five, serviceBelow: later}"],
    ["a salary from £2,000 and below £1,000", "who: {startingSalaryAtLeast: two, startingSalaryBelow: one}"],
    ["a role on another grade", "who: {roles: [social-worker], grades: [grade-9]}"],
    ["a role below the lowest grade", "who: {roles: [social-worker], gradeAtLeast: grade-9}"],
    ["a role that does not work in the team", "who: {roles: [team-manager], teams: [front-door]}"],
    ["a team of another service", "who: {teams: [front-door], services: [care-planning]}"],
    ["both answers to one question", `who: {answers: [${YES}, ${NO}]}`],
    [
      "only people whom the exception leaves out",
      "who: {teams: [front-door], except: [{teams: [front-door, court-team]}]}",
    ],
    [
      "every set of several",
      "who: {contract: [permanent], anyOf: [{contract: [agency]}, {contract: [casual]}]}",
    ],
  ])("%s", (_, rule) => expect(warnings(benefit([rule]))).toEqual(NOBODY));

  test("a role that the benefit is not for", () => {
    const written = benefit(["who: {roles: [team-manager]}"], "who: {roles: [social-worker]}\n");
    expect(warnings(written)).toEqual(NOBODY);
  });

  test("a benefit that nobody can meet is named once, not for each of its rules", () => {
    const written = benefit(
      ["", "when: {after: year}"],
      "who: {roles: [social-worker], grades: [grade-9]}\n",
    );
    expect(warnings(written)).toEqual(["nobody-included at who"]);
  });

  test.each([
    [
      "service of a year and below two",
      "when: each anniversary, who: {serviceAtLeast: year, serviceBelow: later}",
    ],
    [
      "two lengths that are judged on different days",
      "who: {serviceAtLeast: later, judged: starting, anyOf: [{serviceBelow: year}, {serviceBelow: half}]}",
    ],
    ["a grade that no role here has: people may be on it", "who: {grades: [grade-7]}"],
    ["a team for which no role is named", "who: {roles: [team-manager], teams: [leaving-care-team]}"],
    ["a service that has the team", "who: {teams: [front-door], services: [assessment]}"],
    [
      "one of several sets",
      "who: {contract: [permanent], anyOf: [{contract: [agency]}, {contract: [permanent]}]}",
    ],
    [
      "an exception for some of them",
      "who: {teams: [front-door, court-team], except: [{teams: [front-door]}]}",
    ],
    ["a number that is not published", "who: {serviceAtLeast: not stated, serviceBelow: year}"],
    [
      "two answers to two questions",
      `who: {answers: [${YES}, {key: move, question: Will you move?, answer: no}]}`,
    ],
  ])("%s is no reason", (_, rule) => expect(warnings(benefit([rule]))).toEqual([]));

  test("a rule for people of whom it is not stated whether the benefit is for them is no reason", () => {
    const written = benefit(
      ["who: {roles: [team-manager]}"],
      "who: {roles: [social-worker], notStatedFor: [{roles: [team-manager]}]}\n",
    );
    expect(warnings(written)).toEqual([]);
  });
});
