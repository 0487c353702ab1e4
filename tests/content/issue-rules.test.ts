import { describe, expect, test } from "vitest";
import { ISSUE_RULE_GROUPS, ISSUE_RULES } from "@/lib/content/issue-rules";
import { checkedSet } from "./checked-set";
import { type ContentSet, changed } from "./content-set";
import { MISTAKES } from "./mistakes/by-rule";

/** What a file uses is only known for certain once no file of the council has an error. */
const WAITING: ReadonlySet<string> = new Set([
  "unused-grade",
  "unused-source",
  "unused-term",
  "unused-figure",
]);

/** The set with an error in the words of a file: in its text, or in a field where pages show no text of it. */
function withAnError(file: string, set: ContentSet): ContentSet {
  return file.includes("/grades/")
    ? changed(file, "summary: ", "summary: We pay £30,000. ", set)
    : changed(file, "\n---\n", "\n---\n\nWe pay £30,000.\n", set);
}

describe("the rules of the check", () => {
  test.each(Object.entries(MISTAKES))("%s is reported for a folder that breaks it", (rule, set) => {
    const issue = checkedSet(set).find((one) => one.rule === rule);
    expect(issue).toBeDefined();
    if (issue?.severity !== "warning" || WAITING.has(rule)) return;
    const besideAnError = checkedSet(withAnError(issue.file, set));
    expect(besideAnError).toContainEqual(
      expect.objectContaining({ rule: "money-in-text", file: issue.file }),
    );
    expect(besideAnError, "waits for an error in the words of its file").toContainEqual(
      expect.objectContaining({ rule, file: issue.file }),
    );
  });

  test("each belongs to one group of the guide", () => {
    const grouped = ISSUE_RULE_GROUPS.flatMap(({ rules }) => Object.keys(rules));
    expect(grouped).toEqual(Object.keys(ISSUE_RULES));
  });

  test.each(Object.entries(ISSUE_RULES))("%s is explained in whole sentences", (_, { meaning, remedy }) => {
    expect(meaning).toMatch(/^[A-Z][^\n]+\.$/);
    expect(remedy).toMatch(/^[A-Z][^\n]+\.$/);
  });
});
