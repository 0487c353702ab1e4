import { describe, expect, test } from "vitest";
import { type ContentSet, changed, issuesIn, onlyIssueIn } from "../content-set";
import { remedied } from "../mistakes/mistake";
import { fixOf, RULE_FILE, withRule } from "../rule-set";

const COUNCIL = "riverton/council.mdx";
const ROLE = "riverton/roles/social-worker.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const GRADE = "riverton/grades/grade-7.mdx";
const TERM = "riverton/glossary/plo.mdx";

/** The benefit with one rule, in which a text stands in place of another. */
const rule = (from: string, to: string, fields: Readonly<Record<string, string>> = {}): ContentSet =>
  changed(RULE_FILE, from, to, withRule(fields));

describe("a field written under another name is named, and not reported as missing too", () => {
  test.each([
    ["gives", "pays", rule("gives: payment", "pays: payment")],
    ["gives", "type", rule("gives: payment", "type: payment")],
    ["gives", "give", rule("gives: payment", "give: payment")],
    ["amount", "figure", rule("amount: amount", "figure: amount")],
    ["when", "paidOn", rule("when: starting", "paidOn: starting")],
    ["unit", "kind", changed(RULE_FILE, "unit: pounds", "kind: pounds")],
    [
      "afterYears",
      "after",
      rule("amount: amount", "amount: {byService: [{after: 0, amount: amount}], afterLastStep: nothing}", {
        when: "each completed year",
      }),
    ],
    ["name", "title", changed(ROLE, "name: Social", "title: Social")],
    ["summary", "description", changed(ROLE, "summary:", "description:")],
    ["term", "name", changed(TERM, "term:", "name:")],
    ["from", "effective", changed(GRADE, "from: not", "effective: not")],
    ["minimum", "min", changed(GRADE, "minimum:", "min:")],
    ["link", "url", changed(COUNCIL, "link:", "url:")],
    ["read", "date", changed(COUNCIL, "read:", "date:")],
    ["title", "name", changed(COUNCIL, "    title:", "    name:")],
  ])("`%s`, written `%s`", (meant, written, set) => {
    const issue = onlyIssueIn(set);
    expect(issue).toMatchObject({
      rule: "unknown-field",
      problem: `\`${written}\` is not a field here.`,
      fix: `Did you mean \`${meant}\`?`,
    });
    const after = remedied(set, issue);
    expect(after && issuesIn(after)).toEqual([]);
  });

  test("what a rule gives, under a field that other rules have", () => {
    expect(onlyIssueIn(rule("gives: payment", "pay: payment"))).toMatchObject({
      rule: "missing-field",
      problem: "`gives` is missing, and its value is written under `pay`.",
      fix: "Did you mean `gives`?",
    });
  });

  test("a value that does not fit is no sign of what was meant", () => {
    expect(onlyIssueIn(rule("gives: payment", "gets: 1500")).fix).toBe("Add a line `gives: …`.");
    expect(onlyIssueIn(rule("gives: payment", "gives: payment\n    pays: payment")).fix).toBeUndefined();
  });
});

describe("a field in the wrong place is sent to the right one", () => {
  test.each([
    [
      "a field of the benefit",
      "notWith",
      "[welcome-offer]",
      "It belongs to the whole file: write it beside `rules`, at the beginning of a line.",
    ],
    ["a condition", "serviceAtLeast", "amount", "It belongs in `who`: `who: {serviceAtLeast: …}`."],
    ["a field of a figure", "unit", "pounds", "It belongs in `figures`."],
    [
      "a field of several",
      "within",
      "amount",
      "It belongs in `when`, `paid` or `repay`: `when: {within: …}`.",
    ],
    [
      "a field of another kind of rule",
      "towards",
      "a car",
      "Other entries of `rules` may have it, and one of this kind has not: take it out, and say it in the text.",
    ],
  ])("%s, in a rule", (_what, name, value, fix) => {
    expect(fixOf({ [name]: value })).toBe(fix);
  });

  test("a field of a rule, beside the rules", () => {
    const set = changed(RULE_FILE, "figures:", "proRata: yes\nfigures:");
    expect(onlyIssueIn(set).fix).toBe("It belongs one level down, in an entry of `rules`.");
  });

  test("a field of pay from a day, beside the list of them", () => {
    const set = changed(GRADE, "values:", "basis: spot\nvalues:");
    expect(onlyIssueIn(set).fix).toBe("It belongs one level down, in an entry of `values`.");
  });

  test.each([
    [TEAM, "grade: grade-7", "It belongs in a role or a grade, and this is a team."],
    [ROLE, "service: early-help", "It belongs in a team, and this is a role."],
    [ROLE, "colour: red", "It belongs in the council's own file, and this is a role."],
    [TEAM, "basis: spot", "It belongs in `values` of a grade, and this is a team."],
    [
      ROLE,
      "salary: 40000",
      "Pay stands in the grade's file: write `grade: name-of-the-grade` here, and the figures there.",
    ],
  ])("in %s, `%s`", (file, line, fix) => {
    expect(onlyIssueIn(changed(file, "summary:", `${line}\nsummary:`)).fix).toBe(fix);
  });
});
