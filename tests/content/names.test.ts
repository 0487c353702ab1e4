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

  test.each(["senior social worker", "Senior  Social-Worker", "Sénior Social Worker’"])(
    "%s is the name of a senior social worker",
    (name) => {
      const text = (RIVERTON[SENIOR] ?? "").replace("name: Senior Social Worker", `name: ${name}`);
      expect(rulesIn(withFile("riverton/roles/manager.mdx", text))).toEqual(["same-name"]);
    },
  );

  test("a team may have the name of a service, and a role of another council that of a role", () => {
    expect(
      rulesIn(changed("riverton/teams/family-team.mdx", "name: Family Team", "name: Early Help")),
    ).toEqual([]);
  });

  test.each([
    ["riverton/roles/social-worker.mdx.bak", "left-over"],
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
