import { describe, expect, test } from "vitest";
import { issuesIn, onlyIssueIn } from "../content/content-set";
import { fixOf, withRule } from "../content/rule-set";

/** What the check says is wrong with the one mistake in a rule. */
function problemOf(fields: Readonly<Record<string, string>>): string {
  return onlyIssueIn(withRule(fields)).problem;
}

describe("two ways to write a field do not mix", () => {
  const FRIEND = "question: How many?, key: friends";

  test("what comes whenever something happens, and what comes when it has happened", () => {
    expect(problemOf({ when: `{whenever: a friend starts, event: a friend starts, ${FRIEND}}` })).toBe(
      "`when` must not hold both `event` and `whenever`: they cannot stand together.",
    );
  });

  test("one time to pay back within, and several", () => {
    const repay =
      "{within: amount, of: starting, how: all of it, steps: [{within: amount, percent: amount}]}";
    expect(problemOf({ repay })).toBe(
      "`repay` must not hold both `within` and `steps`: they cannot stand together.",
    );
  });

  test("so long after something that happens, once or each time, is one way", () => {
    const once = "{event: a friend starts, after: amount, question: When?, key: friend}";
    const eachTime = `{whenever: a friend starts, after: amount, ${FRIEND}}`;
    for (const when of [once, eachTime]) expect(problemOf({ when })).toContain("`amount` is in pounds");
  });

  test("a misspelt field is a field that there is not", () => {
    const when = "{months: [April], each: the whole amount, shortFirstYaer: in full}";
    expect(fixOf({ when })).toBe("Did you mean `shortFirstYear`?");
  });
});

describe("what belongs to the rule does not stand inside its `when`", () => {
  test.each([
    ["until: 2028-03-31", "`until: {day: 2028-03-31, afterwards: nothing}`"],
    ["until: {day: 2028-03-31, afterwards: nothing}", "`until: {day: 2028-03-31, afterwards: nothing}`"],
    ["from: 2028-04-01", "`from: 2026-04-01`"],
    ["stopsAfter: amount", "`stopsAfter: three-years`"],
    ["paid: {inMonth: May}", "`paid: {inMonth: April}`"],
  ])("%s", (written, instead) => {
    const problem = problemOf({ when: `{monthly: the whole amount, ${written}}` });
    expect(problem).toContain(
      `must not hold \`${written.split(":")[0]}\`, which stands beside it in the rule`,
    );
    expect(problem).toContain(instead);
  });
});

describe("a number that is not published is `not stated`, wherever a rule names a figure", () => {
  test.each([
    [{ repay: "{within: not stated, of: not stated, how: all of it}" }],
    [{ stopsAfter: "not stated" }],
    [{ inAllAtMost: "not stated" }],
    [{ when: "{after: not stated}" }],
    [{ who: "{weeklyHoursAtLeast: not stated}" }],
    [{ who: "{startedUntil: not stated}" }],
    [{ until: "{day: not stated, afterwards: nothing}" }],
    [{ when: "{inPostOn: not stated, paidIn: not stated, shortFirstYear: not stated}" }],
    [{ when: "{months: [June, December], each: not stated, shortFirstYear: not stated}" }],
  ])("%j", (fields) => expect(issuesIn(withRule(fields))).toEqual([]));

  test("where `not stated` may stand, a capital letter is the only mistake", () => {
    expect(fixOf({ promise: "{reviewedEvery: Not stated, notice: not stated}" })).toBe(
      "Did you mean `not stated`?",
    );
    expect(fixOf({ amount: "Not Stated" })).toBe("Did you mean `not stated`?");
  });
});

describe("a day where there is none, and a month", () => {
  test.each(["2028-03-31", "31 March 2028"])(
    "a rule stops after a time, and ends on a day: %s",
    (written) => {
      expect(problemOf({ stopsAfter: written })).toBe(
        `\`stopsAfter: ${written}\` must be a length of service; a rule that ends on a day has \`until: {day: 2028-03-31, afterwards: nothing}\` instead, or \`afterwards: not stated\`.`,
      );
    },
  );

  test("a census of one year", () => {
    const when = "{inPostOn: 31 March 2027, paidIn: May, shortFirstYear: in full}";
    expect(problemOf({ when })).toBe(
      "`inPostOn: 31 March 2027` must be without a year, since it comes every year; for one year only, write `when: {on: 2027-03-31}`, with `paid: {inMonth: May}` beside it if the money comes later.",
    );
  });

  test("every April is no length of time", () => {
    expect(problemOf({ when: "{every: April}" })).toBe(
      "`every: April` must be a length of time; what comes every April is `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`.",
    );
  });
});

describe("a row of a table", () => {
  const amount = (row: string) => `{by: team, amounts: {family-team: ${row}}, otherwise: amount}`;

  test("that gives nothing is left out, or its people are", () => {
    expect(problemOf({ amount: amount("nothing") })).toBe(
      "`family-team: nothing` must not be nothing: leave the row out where `otherwise` is `nothing`; or leave these people out of the rule, with `who: {except: [{teams: […]}]}`, or `roles` or `grades` there.",
    );
  });

  test("may be not stated", () => {
    expect(issuesIn(withRule({ amount: amount("not stated") }))).toEqual([]);
  });
});
