import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, RIVERTON, withFile, without } from "../content-set";

const moved = (from: string, to: string) => withFile(to, RIVERTON[from] ?? "", without(from));

describe("a file among those of another type is one mistake", () => {
  test.each([
    ["roles/social-worker.mdx", "teams/social-worker.mdx", "a role", "a team"],
    ["roles/senior-social-worker.mdx", "glossary/senior-social-worker.mdx", "a role", "a glossary term"],
    ["teams/family-team.mdx", "services/family-team.mdx", "a team", "a service"],
    ["teams/family-team.mdx", "roles/family-team.mdx", "a team", "a role"],
    ["grades/grade-7.mdx", "roles/grade-7.mdx", "a grade", "a role"],
    ["benefits/welcome-payment.mdx", "grades/welcome-payment.mdx", "a benefit", "a grade"],
    ["glossary/plo.mdx", "roles/plo.mdx", "a glossary term", "a role"],
  ])("%s in %s, and what refers to it is none", (from, to, is, belongs) => {
    expect(onlyIssueIn(moved(`riverton/${from}`, `riverton/${to}`))).toMatchObject({
      rule: "wrong-folder",
      file: `riverton/${to}`,
      problem: `This looks like ${is}, and it stands where ${belongs} belongs.`,
      fix: `Move it to \`riverton/${from}\`.`,
    });
  });

  test("a service among the teams may be a team that is not finished", () => {
    const set = moved("riverton/services/early-help.mdx", "riverton/teams/early-help.mdx");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "wrong-folder",
      problem: "This looks like a service, and it stands where a team belongs.",
      fix: "Move it to `riverton/services/early-help.mdx`; or, if it is a team, write `service` and `place` too.",
    });
  });

  test("a file with a field too many, or some missing, is of its own type", () => {
    const file = "riverton/roles/social-worker.mdx";
    const more = changed(file, "family:", "service: early-help\nfamily:");
    expect(onlyIssueIn(more).rule).toBe("unknown-field");
    const fewer = changed(file, "grade: grade-7\nregistration: not stated\n", "", more);
    expect(issuesIn(fewer).map(({ rule }) => rule)).not.toContain("wrong-folder");
  });
});
