import { describe, expect, test } from "vitest";
import { issuesIn } from "../content-set";
import { withRule } from "../rule-set";

/** Questions of an offer as editors write them, and what the check says of each. */

const asking = (question: string) =>
  withRule({ who: `{answers: [{key: car, question: ${question}, answer: yes}]}` });
const saidOf = (question: string) =>
  issuesIn(asking(question)).map(({ rule, problem, fix }) => ({ rule, problem, fix }));

describe("a question in a rule", () => {
  test("that a comma cuts stands in quotes", () => {
    expect(saidOf("Do you drive, and no more than that?")).toContainEqual({
      rule: "unknown-field",
      problem: "`and no more than that?` is not a field here.",
      fix: expect.stringContaining("Put the whole sentence in quotes"),
    });
    expect(saidOf('"Do you drive, and no more than that?"')).toEqual([]);
  });

  test("that is a paragraph says how long it may be", () => {
    expect(saidOf(`Do you ${"drive and ".repeat(14)}drive?`)).toEqual([
      expect.objectContaining({
        rule: "out-of-range",
        problem: expect.stringContaining("must be one short question, not a paragraph: 120 letters at most."),
      }),
    ]);
  });

  test("that holds an amount asks without it", () => {
    expect(saidOf("Is your rent below £600 a month?")).toEqual([
      expect.objectContaining({
        rule: "money-in-text",
        fix: expect.stringContaining("Ask without the amount."),
      }),
    ]);
  });
});
