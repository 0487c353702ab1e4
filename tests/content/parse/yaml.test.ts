import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, placeOfText, withFile } from "../content-set";

const FILE = "riverton/roles/social-worker.mdx";

describe("the front matter as YAML", () => {
  test("a file without fields is named as such", () => {
    expect(onlyIssueIn(withFile(FILE, "You work with families.\n"))).toMatchObject({
      rule: "missing-front-matter",
      line: 1,
      fix: "Copy the fields from another file of this folder and change what they say.",
    });
  });

  test("an empty line before the first --- is the mistake, not the fields", () => {
    const issue = onlyIssueIn(changed(FILE, "---\n", "\n---\n"));
    expect(issue).toMatchObject({ rule: "missing-front-matter", allowed: "--- on the very first line" });
  });

  test("fields that are never closed are named as such", () => {
    const issue = onlyIssueIn(changed(FILE, "\n---\n", "\n"));
    expect(issue).toMatchObject({
      rule: "missing-front-matter",
      fix: "Write a line of --- after the last field.",
    });
  });

  test("nothing between the two lines of --- is one mistake", () => {
    expect(onlyIssueIn(withFile(FILE, "---\n---\nText.\n"))).toMatchObject({ rule: "broken-yaml" });
  });

  test("text instead of fields is one mistake", () => {
    expect(onlyIssueIn(withFile(FILE, "---\nYou work with families.\n---\n"))).toMatchObject({
      rule: "broken-yaml",
    });
  });

  test("a line that fell out of the text above it is to be indented", () => {
    const set = changed(FILE, "summary: You work with families.", "summary: >-\n  You work\nwith families.");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "broken-yaml",
      ...placeOfText(set, FILE, "with families."),
      fix: "Write two spaces before it, as many as before the other lines of that text.",
    });
  });

  test("what is wrong in the fields beside a broken one is told with it, or said to be looked at afterwards", () => {
    const broken = changed(FILE, "name: Social Worker", "name: Social: Worker");
    const rules = (from: string, to: string) =>
      issuesIn(changed(FILE, from, to, broken)).map(({ rule }) => rule);
    expect(rules("grade: grade-7", "grade: Grade 7")).toEqual(["broken-yaml", "bad-format"]);
    expect(rules("family: social work", "familly: social work")).toEqual(["broken-yaml", "unknown-field"]);
    expect(rules("You work with families", "You recieve families")).toEqual(["broken-yaml"]);
    expect(issuesIn(changed(FILE, "summary: You", "summary: *You*", broken))).toMatchObject([
      {
        rule: "broken-yaml",
        fix: expect.stringContaining("The other fields of the file are looked at when this is mended."),
      },
    ]);
  });

  test("a sign with a meaning of its own is named where it stands", () => {
    const set = changed(FILE, "summary: You work", "summary: *You* work");
    expect(onlyIssueIn(set)).toMatchObject(placeOfText(set, FILE, "*You*"));
  });

  test("a colon in a value is explained", () => {
    const set = changed(FILE, "summary: You work with families.", "summary: Your work: families.");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "broken-yaml",
      line: placeOfText(set, FILE, "summary:").line,
      fix: 'Put the whole value in quotes: `name: "text: more text"`.',
    });
  });

  test("a quotation mark that is never closed is explained", () => {
    const set = changed(FILE, "summary: You", 'summary: "You');
    expect(onlyIssueIn(set)).toMatchObject({ rule: "broken-yaml", fix: "Close it at the end of the value." });
  });

  test("a tab at the beginning of a line is named, every time", () => {
    const set = changed("riverton/services/early-help.mdx", "  from: 0\n  to: 18", "\tfrom: 0\n\tto: 18");
    const first = placeOfText(set, "riverton/services/early-help.mdx", "\tfrom");
    expect(issuesIn(set).map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
      { rule: "yaml-tab", ...first },
      { rule: "yaml-tab", line: first.line + 1, column: 1 },
    ]);
  });

  test("a field written twice is named at the second place", () => {
    const set = changed(FILE, "plural:", "name: Worker\nplural:");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "duplicate-field",
      field: "name",
      ...placeOfText(set, FILE, "name: Worker"),
    });
  });

  test("a list that is not indented like the rest is named at its line", () => {
    const set = changed(FILE, "aliases: [case-worker]", "aliases:\n  - one\n - two");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "broken-yaml",
      line: placeOfText(set, FILE, " - two").line,
    });
  });

  test("a value that is named to be repeated is refused, as one mistake", () => {
    const set = changed(
      FILE,
      "name: Social Worker\nplural: Social Workers",
      "name: &both Social Worker\nplural: *both",
    );
    expect(onlyIssueIn(set)).toMatchObject({ rule: "shared-value", line: 2 });
  });

  test("repeated values that grow without limit are refused unread, in one line", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]",
      "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]",
      "d: [*c, *c, *c]",
      "plural:",
    ].join("\n");
    const { rule, line, problem } = onlyIssueIn(changed(FILE, "plural:", bomb));
    expect([rule, line]).toEqual(["shared-value", 3]);
    expect(problem).toContain("`&a` and 2 others name values that are repeated at 21 places");
  });

  test("a value that begins with an asterisk is explained", () => {
    const set = changed(FILE, "summary: You", "summary: *You");
    expect(onlyIssueIn(set).fix).toContain("in quotes");
  });

  test("fields merged in from elsewhere are refused", () => {
    const set = changed(FILE, "plural:", "<<: { family: management }\nplural:");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "unknown-field",
      field: "<<",
      fix: "Write the fields out here.",
    });
  });

  test("a comment in the front matter is no mistake", () => {
    expect(issuesIn(changed(FILE, "plural:", "# the council writes both\nplural:"))).toEqual([]);
  });

  test("lines after a mistake keep their numbers in a file with Windows line ends", () => {
    const set = changed(FILE, "grade: grade-7", "grade: grade-77");
    const windows = { ...set, [FILE]: `\uFEFF${(set[FILE] ?? "").replaceAll("\n", "\r\n")}` };
    expect(onlyIssueIn(windows)).toEqual(onlyIssueIn(set));
  });
});
