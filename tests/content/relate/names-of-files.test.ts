import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, RIVERTON, withFile } from "../content-set";

const ROLE = "riverton/roles/social-worker.mdx";
const SENIOR = "riverton/roles/senior-social-worker.mdx";
const TEAM = "riverton/teams/family-team.mdx";

describe("a reference by a name that another file has", () => {
  const named = withFile(
    "riverton/grades/g9.mdx",
    (RIVERTON["riverton/grades/grade-7.mdx"] ?? "").replaceAll("Grade 7", "Grade 9"),
  );

  test.each(["Grade 9", "GRADE 9", "grade-9"])("`grade: %s` is told the name of that file", (written) => {
    const issues = issuesIn(changed(ROLE, "grade: grade-7", `grade: ${written}`, named));
    expect(issues.find(({ file }) => file === ROLE)).toMatchObject({
      fix: "Did you mean `g9`?",
      remedy: { kind: "replace", text: written, by: "g9" },
    });
  });

  test.each([
    ["grade: grade-7", "grade: Grade 9", "`grade-9`, which is not a grade yet", "`grade-7`, `grade-8`"],
    [
      "nextStep: senior-social-worker",
      "nextStep: Advanced Practitioner",
      "not a role yet",
      "`social-worker`",
    ],
    ["[careers-page]", "[Annual Report]", "List it as `annual-report` under `sources`", "`careers-page`"],
  ])("and without such a file no name is suggested that is not there: %s", (from, to, says, allowed) => {
    const issue = onlyIssueIn(changed(ROLE, from, to));
    expect(issue.remedy).toBeUndefined();
    expect([issue.fix, issue.allowed]).toEqual([
      expect.stringContaining(says),
      expect.stringContaining(allowed),
    ]);
  });

  test("is allowed where the file has an error, which is to be mended first", () => {
    const broken = [ROLE, SENIOR].reduce(
      (set, file) => changed(file, "family: social work", "family: social work\nwrong: 3", set),
      changed(TEAM, "[social-worker]", "[team-clerk]"),
    );
    expect(issuesIn(broken).find(({ rule }) => rule === "unknown-reference")?.allowed).toBe(
      "`social-worker`, `senior-social-worker`; each of these files has an error: mend those first",
    );
  });

  test("of a source is said to be nowhere only where the council's own file can be read", () => {
    const listed = changed(ROLE, "sources: [careers-page]", "sources: careers-page");
    const broken = changed("riverton/council.mdx", "order: 1", "order: first", listed);
    const fixes = [listed, broken].map((set) => issuesIn(set).find(({ file }) => file === ROLE)?.fix);
    expect(fixes).toEqual(Array(2).fill("Write `sources: [careers-page]`."));
  });
});
