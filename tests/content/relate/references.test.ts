import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, placeOfText, RIVERTON, without } from "../content-set";

const ROLE = "riverton/roles/social-worker.mdx";
const SENIOR = "riverton/roles/senior-social-worker.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const SERVICE = "riverton/services/early-help.mdx";
const OFFER = "riverton/benefits/welcome-offer.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const COUNCIL = "riverton/council.mdx";

describe("a reference to nothing", () => {
  test.each([
    ["a grade", ROLE, "grade: grade-7", "grade: grade-77", "grade", "grade: grade-77", "grade-7"],
    [
      "the next step",
      ROLE,
      "nextStep: senior-social-worker",
      "nextStep: senior-social-workr",
      "nextStep",
      "nextStep: senior-social-workr",
      "senior-social-worker",
    ],
    [
      "a team's service",
      TEAM,
      "service: early-help",
      "service: early-halp",
      "service",
      "service: early-halp",
      "early-help",
    ],
    [
      "a team's role",
      TEAM,
      "[social-worker]",
      "[social-wroker]",
      "roles.0",
      "roles: social-wroker",
      "social-worker",
    ],
    [
      "a service's role",
      SERVICE,
      "role: senior-social-worker",
      "role: seniorsocial-worker",
      "roles.0.role",
      "role: seniorsocial-worker",
      "senior-social-worker",
    ],
    [
      "a benefit's role",
      OFFER,
      "[social-worker]",
      "[social-workers]",
      "who.roles.0",
      "roles: social-workers",
      "social-worker",
    ],
    [
      "a benefit's scheme",
      PAYMENT,
      "scheme: welcome-offer",
      "scheme: welcome-ofer",
      "scheme",
      "scheme: welcome-ofer",
      "welcome-offer",
    ],
  ])("%s is named with the nearest match", (_, file, from, to, field, written, near) => {
    const set = changed(file, from, to);
    const issue = onlyIssueIn(set);
    expect(issue).toMatchObject({ rule: "unknown-reference", file, field, fix: `Did you mean \`${near}\`?` });
    expect(issue.problem).toMatch(
      new RegExp(`^\`${written}\` in riverton is not a (grade|role|service|benefit)\\.$`),
    );
    expect(issue.line).toBe(placeOfText(set, file, to.replace(/^\w+: |[[\]]/g, "")).line);
  });

  test("a name like no other is answered with all there are", () => {
    const issue = onlyIssueIn(changed(ROLE, "grade: grade-7", "grade: chief"));
    expect(issue).toMatchObject({
      allowed: "`grade-7`, `grade-8`",
      fix: "Write one of these, or add a file for `chief`.",
    });
  });

  test("a document that was taken away is not its neighbour misspelt", () => {
    expect(onlyIssueIn(changed(ROLE, "grade: grade-7", "grade: grade-9")).fix).toBe(
      "Write one of these, or add a file for `grade-9`.",
    );
    expect(onlyIssueIn(changed(TEAM, "[social-worker]", "[lead-social-worker]")).fix).toBe(
      "If it was removed, take it out here; if it was renamed, write its new name here and add `aliases: [lead-social-worker]` to the new file; if it is new, add a file for it.",
    );
  });

  test("a document that was renamed is named by its new name", () => {
    const old = changed(TEAM, "[social-worker]", "[case-worker]");
    expect(onlyIssueIn(old).fix).toBe(
      "Write `social-worker`, where the old page leads: it was renamed, or removed. If it was removed, you may take it out here.",
    );
  });

  test("a team without its service is one mistake, in the team", () => {
    const orphaned = without(
      SERVICE,
      changed(TEAM, "[Early Help](/riverton/services/early-help#who-we-help)", "Early Help"),
    );
    expect(onlyIssueIn(orphaned)).toMatchObject({ rule: "unknown-reference", file: TEAM, field: "service" });
  });

  test("a role listed twice in one place is named at the second", () => {
    const issue = onlyIssueIn(changed(TEAM, "[social-worker]", "[social-worker, social-worker]"));
    expect(issue).toMatchObject({ rule: "duplicate-reference", field: "roles.1" });
  });

  test("a role listed once alone and once with a note is listed twice", () => {
    const issue = onlyIssueIn(
      changed(TEAM, "[social-worker]", "[social-worker, {role: social-worker, note: at night}]"),
    );
    expect(issue).toMatchObject({ rule: "duplicate-reference", field: "roles.1.role" });
  });

  test("a role that no service or team names is no mistake", () => {
    expect(issuesIn(changed(TEAM, "roles: [social-worker]\n", ""))).toEqual([]);
  });

  test("documents of another council cannot be referred to", () => {
    const other = Object.fromEntries(
      Object.entries(RIVERTON).map(([path, text]) => [
        path.replace("riverton", "lakeside"),
        text.replaceAll("riverton", "lakeside").replaceAll("Riverton", "Lakeside"),
      ]),
    );
    const set = changed(ROLE, "grade: grade-7", "grade: grade-9", { ...RIVERTON, ...other });
    expect(onlyIssueIn(set).problem).toBe("`grade: grade-9` in riverton is not a grade.");
  });
});

describe("sources", () => {
  test("a source that council.mdx does not list is named with the nearest", () => {
    expect(onlyIssueIn(changed(ROLE, "sources: [careers-page]", "sources: [career-page]"))).toMatchObject({
      rule: "unknown-source",
      file: ROLE,
      field: "sources.0",
      fix: "Did you mean `careers-page`?",
    });
  });

  test("the source of a figure and of a salary are checked too", () => {
    const figure = changed(PAYMENT, "source: careers-page", "source: advert");
    expect(onlyIssueIn(figure)).toMatchObject({ rule: "unknown-source", field: "figures.amount.source" });
    const salary = changed("riverton/grades/grade-7.mdx", "source: careers-page", "source: advert");
    expect(onlyIssueIn(salary)).toMatchObject({ rule: "unknown-source", field: "values.0.source" });
  });

  test("a source that nothing cites is a warning", () => {
    const more =
      "sources:\n  old-advert:\n    title: Advert\n    publisher: Riverton Council\n    link: not stated\n    read: 2026-01-01\n";
    expect(onlyIssueIn(changed(COUNCIL, "sources:\n", more))).toMatchObject({
      rule: "unused-source",
      severity: "warning",
      field: "sources.old-advert",
    });
  });
});

describe("chains", () => {
  test("a next step that goes round in a circle is one mistake", () => {
    const issue = onlyIssueIn(changed(SENIOR, "nextStep: not stated", "nextStep: social-worker"));
    expect(issue).toMatchObject({ rule: "circular-steps", field: "nextStep" });
    expect(issue.problem).toContain("`senior-social-worker` → `social-worker` → `senior-social-worker`");
  });

  test("a role that is its own next step is a circle", () => {
    const issue = onlyIssueIn(changed(SENIOR, "nextStep: not stated", "nextStep: senior-social-worker"));
    expect(issue).toMatchObject({ rule: "circular-steps", file: SENIOR });
  });

  test("a role cannot be paid as itself", () => {
    const issue = onlyIssueIn(changed(SENIOR, "family:", "paidAs: senior-social-worker\nfamily:"));
    expect(issue).toMatchObject({ rule: "circular-steps", field: "paidAs" });
  });

  test("a role paid as another cannot have a different grade", () => {
    const issue = onlyIssueIn(changed(SENIOR, "family:", "paidAs: social-worker\nfamily:"));
    expect(issue).toMatchObject({ rule: "paid-as-another", file: SENIOR, field: "grade" });
  });

  test("a benefit can only be an item of a scheme", () => {
    const text = (RIVERTON[PAYMENT] ?? "")
      .replace("name: Welcome payment", "name: Second payment")
      .replace("scheme: welcome-offer", "scheme: welcome-payment");
    const issue = onlyIssueIn({
      ...RIVERTON,
      "riverton/benefits/second.mdx": text.replaceAll("welcome-payment.amount", "second.amount"),
    });
    expect(issue).toMatchObject({ rule: "scheme-in-scheme", field: "scheme", allowed: "`welcome-offer`" });
  });

  test("the starting salary that opens a benefit is one of its own figures", () => {
    expect(
      onlyIssueIn(changed(OFFER, "startingSalaryAtLeast: starting-salary", "startingSalaryAtLeast: salary")),
    ).toMatchObject({
      rule: "unknown-figure",
      field: "who.startingSalaryAtLeast",
      fix: "Did you mean `starting-salary`?",
    });
    expect(onlyIssueIn(changed(OFFER, "unit: pounds", "unit: days"))).toMatchObject({ rule: "wrong-type" });
  });
});
