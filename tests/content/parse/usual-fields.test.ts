import { describe, expect, test } from "vitest";
import { onlyIssueIn } from "../content-set";
import { fixOf, withRule } from "../rule-set";

describe("what stands where a word is needed is told what the word must be", () => {
  test("a list for a figure", () => {
    expect(onlyIssueIn(withRule({ when: "{after: [one, two]}" })).problem).toMatch(
      /^`after: \[one, two\]` must be the name of a figure that holds a length of time/,
    );
  });

  test("a group of fields that is none of those that may stand there, as it was written", () => {
    const { problem } = onlyIssueIn(withRule({ amount: "{figure: amount}" }));
    expect(problem).toMatch(/^`amount: \{figure: amount\}` must be the name of a figure/);
  });

  test("no message speaks of objects", () => {
    for (const field of ["amount", "when", "repay", "promise", "paid", "serviceFrom"]) {
      const { problem } = onlyIssueIn(withRule({ [field]: "{nonsense: 1}" }));
      expect(problem).not.toMatch(/object/i);
      expect(problem).toMatch(/group of fields|\{.*\}/);
    }
  });
});

describe("fields go by other names elsewhere", () => {
  test.each([
    ["gradeFrom", "gradeAtLeast"],
    ["lowestGrade", "gradeAtLeast"],
    ["gradesBelow", "gradeAtMost"],
  ])("%s", (written, meant) =>
    expect(fixOf({ who: `{${written}: grade-7}` })).toBe(`Did you mean \`${meant}\`?`),
  );

  test("a step in months is one mistake", () => {
    const amount = "{byService: [{afterMonths: 6, amount: amount}], afterLastStep: nothing}";
    expect(onlyIssueIn(withRule({ amount, when: "each completed year" })).fix).toMatch(
      /^Steps of service are whole years\./,
    );
  });

  test("only the fields of an event are listed for one", () => {
    const when = "{event: it is done, question: When is it done?, key: done, later: amount}";
    expect(onlyIssueIn(withRule({ when })).allowed).toBe(
      "`event`, `question`, `key`, `after`, `within`, `again`",
    );
  });
});
