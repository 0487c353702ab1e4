import { describe, expect, test } from "vitest";
import { ISSUE_RULE_GROUPS, ISSUE_RULES } from "@/lib/content/issue-rules";
import { checkedSet } from "./checked-set";
import { MISTAKES } from "./mistakes/by-rule";

describe("the rules of the check", () => {
  test.each(Object.entries(MISTAKES))("%s is reported for a folder that breaks it", (rule, set) => {
    expect(checkedSet(set).map((issue) => issue.rule)).toContain(rule);
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
