import { describe, expect, test } from "vitest";
import { changed, issuesIn, RIVERTON, withFile } from "./content-set";

const copies = [
  ["riverton/roles/senior-social-worker.mdx", "riverton/roles/manager.mdx"],
  ["riverton/teams/family-team.mdx", "riverton/teams/second.mdx"],
  ["riverton/services/early-help.mdx", "riverton/services/second.mdx"],
  ["riverton/grades/grade-8.mdx", "riverton/grades/grade-9.mdx"],
] as const;

const SENIOR = "riverton/roles/senior-social-worker.mdx";

const rulesIn = (set: typeof RIVERTON) => issuesIn(set).map(({ rule }) => rule);

describe("names that two things share", () => {
  test.each(copies)("%s copied unchanged to %s is a warning", (from, to) => {
    const text = (RIVERTON[from] ?? "").replace("acronym: FT\n", "");
    expect(rulesIn(withFile(to, text))).toContain("same-name");
  });

  test.each([
    ["senior social worker", ["unclear-name", "same-name"]],
    ["Senior  Social-Worker", ["same-name"]],
    ["Sénior Social Worker’", ["same-name"]],
  ])("%s is the name of a senior social worker", (name, rules) => {
    const text = (RIVERTON[SENIOR] ?? "").replace("name: Senior Social Worker", `name: ${name}`);
    expect(rulesIn(withFile("riverton/roles/manager.mdx", text))).toEqual(rules);
  });

  test("a team may have the name of a service, and a role of another council that of a role", () => {
    expect(
      rulesIn(changed("riverton/teams/family-team.mdx", "name: Family Team", "name: Early Help")),
    ).toEqual([]);
  });

  test.each([
    ["name: Family Team", "name: Social Worker", "a role is named like a team"],
    ["name: Family Team", "name: The Social-Worker", "the same with an article"],
  ])("%s, changed to %s: %s", (from, to) => {
    expect(rulesIn(changed("riverton/teams/family-team.mdx", from, to))).toEqual([
      "same-name",
      "unclear-name",
    ]);
  });

  test.each([
    ["riverton/grades/grade-9.mdx", "riverton/grades/grade-7.mdx", "name: Grade 7", "name: Grade 9"],
    [
      "riverton/grades/grade-9.mdx",
      "riverton/grades/grade-7.mdx",
      "Grade 7\ngrade: Grade 7",
      "Grade 07\ngrade: G7",
    ],
    [
      "riverton/teams/night-team.mdx",
      "riverton/teams/family-team.mdx",
      "name: Family Team",
      "name: Night Team",
    ],
    ["riverton/roles/lead.mdx", SENIOR, "name: Senior Social Worker", "name: Lead"],
    [
      "riverton/roles/senior-social-worker-v2.mdx",
      SENIOR,
      "Worker\nplural: Senior Social Workers",
      "Lead\nplural: Leads",
    ],
  ])(
    "%s, copied from %s, shares a label, an acronym, a plural or its file's name with it",
    (to, from, name, changedTo) => {
      const text = (RIVERTON[from] ?? "").replace(name, changedTo);
      expect(text).not.toBe(RIVERTON[from]);
      expect(rulesIn(withFile(to, text))).toEqual(["same-name"]);
    },
  );

  test.each([
    ["riverton/roles/social-worker.mdx.bak", "left-over"],
    ["riverton/roles/social-worker-DESKTOP-AB12CD.mdx", "left-over"],
    ["riverton/roles/Kopie von social-worker.mdx", "left-over"],
    ["riverton/roles/~$social-worker.mdx", "left-over"],
    ["riverton/roles/social-worker.mdx~", "left-over"],
    ["riverton/roles/social-worker copy.mdx", "left-over"],
    ["riverton/roles/social-worker (1).mdx", "left-over"],
    ["riverton/roles/social-worker - Copy.mdx", "left-over"],
    ["riverton/roles/Copy of social-worker.mdx", "left-over"],
    ["riverton/roles/.#social-worker.mdx", "left-over"],
    ["riverton/roles/#social-worker.mdx#", "left-over"],
    ["riverton/roles/social-worker.mdx.orig", "left-over"],
    ["riverton/roles/.social-worker.mdx.swp", "left-over"],
    ["riverton/roles/social-worker.sync-conflict-20261101-1200.mdx", "left-over"],
    ["riverton/roles/social-worker (Anna's conflicted copy 2026-11-01).mdx", "left-over"],
    ["__MACOSX/riverton/roles/social-worker.mdx", "left-over"],
    ["riverton/roles/social-worker.md", "wrong-extension"],
    ["riverton/roles/social-worker.MDX", "wrong-extension"],
    ["riverton/roles/social-worker.mdx.txt", "wrong-extension"],
    ["riverton/roles/social-worker.mdx.", "wrong-extension"],
    ["riverton/roles/Social-Worker.mdx", "bad-name"],
    ["riverton/roles/social_worker.mdx", "bad-name"],
    ["riverton/roles/so\u200Bcial-worker.mdx", "bad-name"],
  ])("%s is never renamed over the page that there is", (file, rule) => {
    const [issue, ...more] = issuesIn(withFile(file, RIVERTON[SENIOR] ?? ""));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ rule, file, remedy: { kind: "delete" } });
  });

  test.each([
    ["con.mdx", "Windows"],
    ["aux.mdx", "Windows"],
    [`${"a".repeat(240)}.mdx`, "240 letters"],
  ])("%s is refused", (name, says) => {
    const issues = issuesIn(withFile(`riverton/roles/${name}`, RIVERTON[SENIOR] ?? ""));
    expect(issues.map(({ rule }) => rule)).toEqual(["bad-name"]);
    expect(issues[0]?.problem).toContain(says);
  });
});
