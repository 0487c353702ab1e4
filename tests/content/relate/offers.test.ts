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
    ["within: tie-in", "within: tie-on", "rules.0.repay.within", "unknown-figure", "Did you mean `tie-in`?"],
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
    [
      "grades: [grade-7]",
      "grades: [grade-9]",
      "rules.0.who.grades",
      "unknown-reference",
      "Write one of these, or add a file for `grade-9`.",
    ],
    [
      "[family-team]",
      "[night-shift]",
      "rules.0.who.teams",
      "unknown-reference",
      "If it was removed, take it out here; if it was renamed, write its new name here and add `aliases: [night-shift]` to the new file; if it is new, add a file for it.",
    ],
    [
      "[family-team]",
      "[early-help]",
      "rules.0.who.teams",
      "unknown-reference",
      "Write `services: [early-help]` for everyone in it, or name its teams.",
    ],
    [
      "grades: [grade-7]",
      "roles: [case-worker]",
      "rules.0.who.roles",
      "unknown-reference",
      "Write `social-worker`, where the old page leads: it was renamed, or removed. If it was removed, you may take it out here.",
    ],
    ["value: 40", "value: 30", "rules.0.when", "shares-below-whole", undefined],
    ["value: 12, unit: months", "value: 0, unit: months", "rules.0.when", "unfitting-figure", undefined],
    ["value: 40", "value: 50", "rules.0.when", "shares-above-whole", undefined],
  ])("%j for %j is named with its fix", (from, to, field, rule, fix) => {
    const [issue] = issuesIn(slip(from, to));
    expect(issue).toMatchObject({ rule, file: FILE, field, severity: "error" });
    expect(issue?.fix).toBe(fix);
  });

  test("only teams are listed for a team that is not one", () => {
    expect(onlyIssueIn(slip("[family-team]", "[night-shift]")).allowed).toBe("`family-team`");
  });

  test("a benefit is not given instead of itself", () => {
    const itself = changed(FILE, "order: 2", "order: 2\nnotWith: [welcome-payment]", set);
    expect(onlyIssueIn(itself)).toMatchObject({ field: "notWith", fix: "Take it out here." });
  });

  describe("a lowest or highest grade", () => {
    const named = slip("grades: [grade-7]", "gradeAtLeast: grade-7");
    const grade = "riverton/grades/grade-8.mdx";

    test("is no mistake where the grades have an order", () => expect(issuesIn(named)).toEqual([]));

    test("must be a grade of the council", () => {
      const issue = onlyIssueIn(slip("grades: [grade-7]", "gradeAtMost: grade-9"));
      expect(issue).toMatchObject({ rule: "unknown-reference", field: "rules.0.who.gradeAtMost" });
    });

    test("is refused where a grade of the council has no published pay", () => {
      const text = named[grade]?.replace(/(minimum|maximum): [\d.]+/g, "$1: not stated") ?? "";
      const unpublished = withFile(grade, text, named);
      expect(onlyIssueIn(unpublished)).toMatchObject({
        rule: "grades-without-order",
        field: "rules.0.who.gradeAtLeast",
        problem:
          "`gradeAtLeast: grade-7`: their published pay does not say whether Grade 8 is below or above Grade 7.",
        allowed: "grades that all have published pay, no one's within another's",
        fix: "Name each grade that is meant: `grades: […]`.",
      });
    });

    test("must not be above the highest", () => {
      const set = slip("grades: [grade-7]", "gradeAtLeast: grade-8\n      gradeAtMost: grade-7");
      expect(onlyIssueIn(set)).toMatchObject({
        rule: "grades-reversed",
        fix: "Write `gradeAtLeast: grade-7` and `gradeAtMost: grade-8`.",
      });
    });
  });

  test("a figure in the wrong unit is told with the unit that is needed", () => {
    const issue = onlyIssueIn(slip("amount: amount", "amount: tie-in"));
    expect(issue.problem).toBe("`tie-in` is in months, and a number of pounds or pence is needed here.");
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
