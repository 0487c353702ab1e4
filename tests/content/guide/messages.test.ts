import { expect, test } from "vitest";
import { ISSUE_RULE_GROUPS, type IssueRule, isIssueRule } from "@/lib/content/issue-rules";
import { checkedSet } from "../checked-set";
import { MISTAKES } from "../mistakes/by-rule";

const BEGINNING = `# What the check says

Every rule of \`npm run check\` by its name, which stands in brackets behind a mistake's place: a message in its exact
words, from a mistake in an invented council, then what it means and what to do. [README.md](README.md) shows by task
what to write.

Made by \`npx vitest run tests/content/guide -u\` from the rules and the mistakes that the tests make.`;

/** What the check says of a folder that breaks a rule, as an editor reads it. */
function message(rule: IssueRule): string {
  const issue = checkedSet(MISTAKES[rule]).find((one) => one.rule === rule);
  if (issue === undefined) throw new Error(`The example of ${rule} does not break it.`);
  const lines = [
    issue.problem,
    issue.allowed && `Allowed: ${issue.allowed}`,
    issue.fix && `Fix: ${issue.fix}`,
  ];
  return lines.flatMap((line) => (line === undefined ? [] : `> ${line}`)).join("\n>\n");
}

test("the guide has every message in its exact words, with what it means and what to do", async () => {
  const parts = ISSUE_RULE_GROUPS.flatMap(({ title, rules }) => [
    `## ${title}`,
    ...Object.entries(rules).map(([rule, { severity, meaning, remedy }]) => {
      if (!isIssueRule(rule)) throw new Error(`${rule} is not a rule.`);
      const heading = severity === "warning" ? `### ${rule} (a warning)` : `### ${rule}`;
      return [heading, message(rule), meaning, `**What to do:** ${remedy}`].join("\n\n");
    }),
  ]);
  await expect(`${[BEGINNING, ...parts].join("\n\n")}\n`).toMatchFileSnapshot("../../../content/MESSAGES.md");
});
