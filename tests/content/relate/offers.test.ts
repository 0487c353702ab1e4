import { describe, expect, test } from "vitest";
import { type ContentSet, changed, issuesIn, onlyIssueIn, RIVERTON, withFile } from "../content-set";

const FILE = "riverton/benefits/welcome-payment.mdx";
const OTHER = "riverton/benefits/relocation.mdx";

const rules = `rules:
  - gives: payment
    amount: amount
    who:
      grades: [grade-7]
      teams: [family-team]
      answers:
        - {key: moving, question: Will you move house?, answer: no}
    when:
      instalments:
        - {when: starting, share: first-part}
        - {when: {after: tie-in}, share: second-part}
    proRata: no
    repay: {within: tie-in, of: starting, how: all of it}
`;
const figures = `figures:
  first-part: {label: First part, value: 60, unit: percent, effective: not stated, source: careers-page}
  second-part: {label: Second part, value: 40, unit: percent, effective: not stated, source: careers-page}
  tie-in: {label: Tie-in, value: 12, unit: months, effective: not stated, source: careers-page}
`;
const set = changed(FILE, "figures:\n", `${rules}${figures}`);
const slip = (from: string, to: string): ContentSet => changed(FILE, from, to, set);

const relocation = `---
name: Relocation
kind: payment
order: 3
summary: Money for moving house.
who:
  roles: everyone
  answers:
    - {key: moving, question: Will you move house?, answer: yes}
reviewed: 2026-11-01
sources: [careers-page]
---
`;

describe("rules that do not fit together", () => {
  test("the rules of these tests do", () => {
    expect(issuesIn(set)).toEqual([]);
    expect(issuesIn(withFile(OTHER, relocation, set))).toEqual([]);
  });

  test.each([
    ["amount: amount", "amount: amont", "rules.0.amount", "unknown-figure", "Did you mean `amount`?"],
    ["amount: amount", "amount: tie-in", "rules.0.amount", "unfitting-figure", undefined],
    ["{after: tie-in}", "{after: amount}", "rules.0.when", "unfitting-figure", undefined],
    ["within: tie-in", "within: tie-on", "rules.0.repay", "unknown-figure", "Did you mean `tie-in`?"],
    [
      "grades: [grade-7]",
      "grades: [grade-77]",
      "rules.0.who.grades",
      "unknown-reference",
      "Did you mean `grade-7`?",
    ],
    [
      "[family-team]",
      "[famly-team]",
      "rules.0.who.teams",
      "unknown-reference",
      "Did you mean `family-team`?",
    ],
    ["grades: [grade-7]", "grades: [grade-9]", "rules.0.who.grades", "unknown-reference", undefined],
    [
      "grades: [grade-7]",
      "roles: [case-worker]",
      "rules.0.who.roles",
      "unknown-reference",
      "Write `social-worker`: the page was renamed.",
    ],
    ["value: 40", "value: 30", "rules.0.when", "shares-below-whole", undefined],
    ["value: 12, unit: months", "value: 0, unit: months", "rules.0.when", "unfitting-figure", undefined],
    ["value: 40", "value: 50", "rules.0.when", "shares-above-whole", undefined],
  ])("%j for %j is named with its fix", (from, to, field, rule, fix) => {
    const [issue] = issuesIn(slip(from, to));
    expect(issue).toMatchObject({ rule, file: FILE, field, severity: "error" });
    expect(issue?.fix).toBe(fix);
  });

  test("a figure in the wrong unit is told with the unit that is needed", () => {
    const issue = onlyIssueIn(slip("amount: amount", "amount: tie-in"));
    expect(issue.problem).toBe("`tie-in` is in months, and a number of pounds is needed here.");
    expect(issue.line).toBeGreaterThan(1);
  });

  test("a figure of the scheme may be named as it is", () => {
    expect(issuesIn(slip("amount: amount", "amount: starting-salary"))).toEqual([]);
  });

  test("the same key asks the same question everywhere", () => {
    const other = relocation.replace("Will you move house?", "Do you own a house?");
    const issues = issuesIn(withFile(OTHER, other, set));
    expect(issues.map(({ rule, field }) => [rule, field])).toEqual([["two-questions", "who"]]);
  });

  test("a benefit that is not there cannot stand in for another, and two cannot both give way", () => {
    const unknown = relocation.replace("order: 3", "order: 3\nnotWith: [welcome-paymnt]");
    expect(onlyIssueIn(withFile(OTHER, unknown, set))).toMatchObject({
      rule: "unknown-reference",
      file: OTHER,
      field: "notWith",
      fix: "Did you mean `welcome-payment`?",
    });
    const both = changed(FILE, "order: 2", "order: 2\nnotWith: [relocation]", set);
    const circle = relocation.replace("order: 3", "order: 3\nnotWith: [welcome-payment]");
    expect(onlyIssueIn(withFile(OTHER, circle, both)).rule).toBe("circular-benefits");
  });

  test("a figure of a broken scheme is not a second mistake", () => {
    const named = slip("amount: amount", "amount: starting-salary");
    const broken = changed("riverton/benefits/welcome-offer.mdx", "kind: scheme", "kind: schem", named);
    expect(issuesIn(broken).map(({ rule }) => rule)).toEqual(["unknown-value"]);
  });

  test("a council without a rule is no mistake", () => expect(issuesIn(RIVERTON)).toEqual([]));
});
