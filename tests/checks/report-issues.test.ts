import { describe, expect, test } from "vitest";
import { annotations, reportIssues } from "@/lib/checks/report-issues";
import type { Issue } from "@/lib/content/issue";

const issues: Issue[] = [
  {
    rule: "unknown-reference",
    severity: "error",
    file: "riverton/roles/social-worker.mdx",
    line: 6,
    column: 8,
    field: "grade",
    problem: "`grade: grade-77` in riverton is not a grade.",
    allowed: "`grade-7`",
    fix: "Did you mean `grade-7`?",
  },
  {
    rule: "reading-age",
    severity: "warning",
    file: "riverton/roles/social-worker.mdx",
    line: 12,
    column: 1,
    field: "text",
    problem: "100% too hard,\nby far.",
  },
];

describe("the report", () => {
  test("groups by file and says where, what, what is allowed and how to mend it, with a count at the end", () => {
    expect(reportIssues(issues, 9, "content")).toBe(`content/riverton/roles/social-worker.mdx
  content/riverton/roles/social-worker.mdx:6:8  grade  (unknown-reference)
    \`grade: grade-77\` in riverton is not a grade.
    Allowed: \`grade-7\`
    Fix: Did you mean \`grade-7\`?
  content/riverton/roles/social-worker.mdx:12:1  warning text  (reading-age)
    100% too hard,
by far.

9 files checked: 1 error, 1 warning.`);
  });

  test.each([
    ["rules.1.when.instalments.0.share", "second rule › when › first instalment › share"],
    ["values.0.maximum", "first value › maximum"],
    ["aliases.2", "third alias"],
    ["who.contract.11", "who › 12th of contract"],
  ])("counts from the first: %s", (field, words) => {
    const [issue] = issues;
    const text = issue && reportIssues([{ ...issue, field }], 1, "content");
    expect(text).toContain(`:6:8  ${words}  (unknown-reference)`);
  });

  test("without an issue there is only the count", () => {
    expect(reportIssues([], 1, "content")).toBe("1 file checked: 0 errors, 0 warnings.");
  });

  test("annotations keep to one line each, with what would end them escaped", () => {
    expect(annotations(issues, "content").split("\n")).toEqual([
      "::error file=content/riverton/roles/social-worker.mdx,line=6,col=8,title=unknown-reference::`grade: grade-77` in riverton is not a grade. Did you mean `grade-7`?",
      "::warning file=content/riverton/roles/social-worker.mdx,line=12,col=1,title=reading-age::100%25 too hard,%0Aby far.",
    ]);
  });
});
