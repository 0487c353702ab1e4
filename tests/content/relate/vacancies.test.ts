import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn } from "../content-set";
import { advertising, advertisingTwo, VACANCY } from "../vacancy-set";

describe("a vacancy", () => {
  test("with all that one may have is right", () => {
    expect(issuesIn(advertising())).toEqual([]);
  });

  test.each([
    ["role: social-worker", "role: social-workr", "unknown-reference", "role"],
    ["[family-team]", "[famly-team]", "unknown-reference", "teams.0"],
    ["2026-12-01 12:00", "2026-12-01", "bad-format", "closes"],
    ["2026-12-01 12:00", "2026-02-30 12:00", "bad-format", "closes"],
    ["2026-12-01 12:00", "2026-11-02 09:00", "contradiction", "closes"],
    ["2026-12-01 12:00", "2027-03-28 01:30", "impossible-date", "closes"],
    ["2026-12-01 12:00", "2072-12-01 12:00", "unlikely-day", "closes"],
    ["that of the role", "{from: 43000, to: 41000}", "minimum-above-maximum", "pay.from"],
    ["https://jobs", "http://jobs", "bad-format", "apply"],
    ["reference: RV-7\n", "", "missing-field", "reference"],
  ])("with %s written as %s has the mistake %s", (from, to, rule, field) => {
    expect(onlyIssueIn(advertising(from, to))).toMatchObject({ rule, field });
  });

  test("is applied for on a site that council.mdx names: a slip leads nowhere", () => {
    expect(onlyIssueIn(advertising("jobs.example.org", "jobs.exmaple.org"))).toMatchObject({
      rule: "apply-elsewhere",
      problem: "`apply` leads to jobs.exmaple.org, and `council.mdx` does not say that people apply there.",
      allowed: "`jobs.example.org`",
    });
  });

  test.each([
    ["place: {street: 1 River Street, town: Riverton, postcode: RV1 1AA}", "place: not stated", "place", 9],
    ["pay: that of the role", "pay: not stated", "pay", 14],
    ["hours: part time\nweeklyHours: 18.5", "hours: not stated", "hours", 12],
    ["\n\nYou would have eight children to look out for.\n", "\n", "text", 21],
  ])("that leaves out what job boards want is warned of: %s written as %s", (from, to, field, line) => {
    expect(onlyIssueIn(advertising(from, to))).toMatchObject({
      rule: "job-board-gap",
      severity: "warning",
      field,
      line,
    });
  });

  test("for a role without pay is warned of too, since it has the pay of the role", () => {
    const paidNothing = changed(
      "riverton/roles/social-worker.mdx",
      "grade: grade-7",
      "grade: not stated",
      advertising(),
    );
    const gaps = issuesIn(paidNothing).filter(({ rule }) => rule === "job-board-gap");
    expect(gaps.map(({ file, field }) => [file, field])).toEqual([[VACANCY, "pay"]]);
  });

  test("has a reference of its own", () => {
    expect(onlyIssueIn(advertisingTwo("name: Social", "name: Second Social"))).toMatchObject({
      rule: "same-reference",
      file: "riverton/vacancies/second.mdx",
      line: 6,
    });
  });
});
