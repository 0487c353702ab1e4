import { expect, test } from "vitest";
import { issuesIn, onlyIssueIn } from "../content-set";
import { advertising } from "../vacancy-set";

test("a vacancy is applied for on a site that council.mdx names: a slip leads nowhere", () => {
  expect(onlyIssueIn(advertising("jobs.example.org", "jobs.exmaple.org"))).toMatchObject({
    rule: "apply-elsewhere",
    problem: "`apply` leads to jobs.exmaple.org, and `council.mdx` does not say that people apply there.",
    allowed: "`jobs.example.org`",
  });
  const slip = onlyIssueIn(advertising("jobs.example.org/", "jobs.example.org:8443/"));
  expect(slip.fix).toContain("add `applyHosts: [jobs.example.org:8443]`");
  expect(issuesIn(advertising("jobs.example.org/", "jobs.example.org:443/"))).toEqual([]);
});
