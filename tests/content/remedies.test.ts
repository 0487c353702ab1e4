import { describe, expect, test } from "vitest";
import type { Issue } from "@/lib/content/issue";
import { type ContentSet, issuesIn, onlyIssueIn, RIVERTON, withFile } from "./content-set";
import { errorsUnmarked, MARKED_FILE } from "./marked-set";
import { ADDRESS_MISTAKES } from "./mistakes/addresses";
import { ALL_MISTAKES } from "./mistakes/all";
import { MISTAKES } from "./mistakes/by-rule";
import { type Mistake, remedied, setWith } from "./mistakes/mistake";
import { TEXT_MISTAKES } from "./mistakes/text";

const words = ({ problem, allowed = "", fix = "" }: Issue) => [problem, allowed, fix].join("\n");

/** The issue of a mistake. Throws, with all that the check said instead, when it is not there. */
function issueOf({ file, expect: wanted }: Mistake, issues: readonly Issue[]): Issue {
  const issue = issues.find(
    (one) => one.file === file && one.rule === wanted.rule && one.line === wanted.line,
  );
  if (issue !== undefined) return issue;
  const list = issues.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}: ${words(one)}`);
  throw new Error(`No ${wanted.rule} on line ${wanted.line} of ${file}, but:\n${list.join("\n")}`);
}

/** No message suggests what is written already. */
function expectNews(issues: readonly Issue[]): void {
  const idle = issues.filter(({ remedy }) => remedy?.kind === "replace" && remedy.by === remedy.text);
  expect(idle.map(words)).toEqual([]);
}

/** Fails where the content says of a mistake again what was said of it, after its remedy was carried out. */
function expectSettled(issue: Issue, after: ContentSet): void {
  const again = issuesIn(after).filter(
    ({ file, line, rule, problem }) =>
      file === issue.file && line === issue.line && rule === issue.rule && problem === issue.problem,
  );
  expect(again.map(words), `after: ${words(issue)}`).toEqual([]);
}

const textMistakes = new Set(TEXT_MISTAKES);
/** Those of a page, which the preview shows with what is said of it. */
const pageMistakes = new Set(
  [...TEXT_MISTAKES, ...ADDRESS_MISTAKES].filter(({ file }) => file === MARKED_FILE),
);

describe("a mistake of an editor is told, marked in the preview or only listed there, and gone with its remedy", () => {
  test.each(ALL_MISTAKES)("$name", (mistake) => {
    const set = setWith(mistake);
    const isInText = textMistakes.has(mistake);
    if (isInText) onlyIssueIn(set);
    const issues = issuesIn(set);
    expectNews(issues);
    const issue = issueOf(mistake, issues);
    // The file was parsed for its issues, and need not be again for its page.
    if (pageMistakes.has(mistake)) {
      const page = { ...RIVERTON, [MARKED_FILE]: mistake.before };
      expect(errorsUnmarked(page, issues), "not shown in the preview").toEqual([]);
    }
    const { column, says } = mistake.expect;
    if (column !== undefined) expect(issue.column).toBe(column);
    expect(words(issue)).toContain(says);
    const told = /lakeside/i.test(mistake.before) ? (issue.fix ?? "") : words(issue);
    expect(told, "another council's page").not.toMatch(/lakeside/i);
    const typed = mistake.after === null ? undefined : withFile(mistake.file, mistake.after, set);
    const carriedOut = remedied(set, issue);
    const after = carriedOut ?? typed;
    if (after === undefined) throw new Error("There is neither a remedy for a program nor a mended file.");
    if (carriedOut !== undefined && typed !== undefined) expect(carriedOut).toEqual(typed);
    expectSettled(issue, after);
    const remaining = issuesIn(after).filter(
      ({ severity, rule }) => severity === "error" && rule === mistake.expect.rule,
    );
    expect(remaining.map(words)).toEqual([]);
    if (isInText) expect(issuesIn(setWith({ ...mistake, before: mistake.after ?? "" }))).toEqual([]);
  });
});

describe("a remedy for a program", () => {
  const withRemedies = Object.entries(MISTAKES).flatMap(([rule, set]) =>
    issuesIn(set).flatMap((issue) => (issue.remedy === undefined ? [] : [{ rule, set, issue }])),
  );

  test.each(withRemedies)("of $rule is news, and leaves nothing of it", ({ set, issue }) => {
    expectNews([issue]);
    const after = remedied(set, issue);
    expect(after).toBeDefined();
    if (after !== undefined) expectSettled(issue, after);
  });
});
