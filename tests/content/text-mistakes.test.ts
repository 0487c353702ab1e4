import { describe, expect, test } from "vitest";
import { issuesIn, onlyIssueIn } from "./content-set";
import { setWith } from "./mistakes/mistake";
import { TEXT_MISTAKES } from "./mistakes/text";

describe("a mistake in the text of a file is one issue, and its remedy leaves none", () => {
  test.each(TEXT_MISTAKES)("$name", (mistake) => {
    const { rule, line, column, says } = mistake.expect;
    const issue = onlyIssueIn(setWith(mistake));
    expect(issue).toMatchObject({ rule, line, column });
    expect([issue.problem, issue.allowed, issue.fix].join("\n")).toContain(says);
    expect(issuesIn(setWith({ ...mistake, before: mistake.after ?? "" }))).toEqual([]);
  });
});
