import { describe, expect, test } from "vitest";
import { benefit, NO, warnings, YES } from "./warned";

describe("a question whose answer changes nothing is warned of", () => {
  test.each([
    [
      "an exception for the other answer",
      [`who: {answers: [${YES}], except: [{answers: [${NO}]}]}`],
      "rules.0.who.except.0",
    ],
    [
      "either answer will do",
      [`who: {anyOf: [{answers: [${YES}]}, {answers: [${NO}]}]}`],
      "rules.0.who.anyOf",
    ],
    [
      "two rules give the same for either",
      [`who: {answers: [${YES}]}`, `who: {answers: [${NO}]}`],
      "rules.1.who",
    ],
  ])("%s", (_, rules, field) =>
    expect(warnings(benefit(rules))).toEqual([`question-without-effect at ${field}`]),
  );

  test.each([
    ["more for those who drive", [`who: {answers: [${YES}]}, amount: two`, `who: {answers: [${NO}]}`]],
    [
      "more for those who drive, later",
      [`who: {answers: [${YES}]}`, `who: {answers: [${NO}]}, when: {after: year}`],
    ],
    [
      "either answer, for different grades",
      [`who: {anyOf: [{answers: [${YES}], grades: [grade-8]}, {answers: [${NO}]}]}`],
    ],
    [
      "an exception for another question",
      [`who: {answers: [${YES}], except: [{answers: [{key: move, question: Will you move?, answer: yes}]}]}`],
    ],
  ])("not %s", (_, rules) => expect(warnings(benefit(rules))).toEqual([]));
});
