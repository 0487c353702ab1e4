import { describe, expect, test } from "vitest";
import { issuesIn, onlyIssueIn, placeOfText, RIVERTON, saying, withFile } from "../content-set";

const FILE = "riverton/services/early-help.mdx";

/** Each mistake: what is written, the rule, where in it the issue points, the fix. */
const mistakes: Record<string, [written: string, rule: string, at: string, fix: string]> = {
  "a less-than sign before a number": ["Ages <5 only.", "less-than", "<5", "Write `&lt;` for the sign"],
  "an arrow": ["Step one <- step two.", "less-than", "<-", "Write `&lt;`"],
  "a curly bracket": ["Ask for {name} at the desk.", "braces", "{name}", "Use round brackets ( ) instead."],
  "an open curly bracket": [
    "Ask for {name at the desk.",
    "braces",
    "{name",
    "Use round brackets ( ) instead.",
  ],
  "a comment that is never closed": ["Text {/* a note.", "braces", "{/* a note", "Close it with `*/}`."],
  "a calculation": ["We have {1 + 1} teams.", "braces", "{1 + 1}", "Use round brackets"],
  "an import": ['import Chart from "./chart"', "import-export", "import Chart", "Take the line out"],
  "a sentence that begins with import": [
    "import duties do not apply.",
    "import-export",
    "import duties",
    "begin it with another word",
  ],
  "an export": ["export const pay = 1", "import-export", "export const", "Take the line out"],
  "an unknown component": ["<Chart />", "unknown-component", "<Chart />", "Take it out"],
  "a misspelt component": [
    'Up to <Figrue of="grade-7.maximum" />.',
    "unknown-component",
    "<Figrue",
    "Did you mean `Figure`?",
  ],
  "an unclosed component": [
    'Up to <Figure of="grade-7.maximum">.',
    "unclosed-tag",
    "<Figure of=",
    "Close it in itself",
  ],
  "an unclosed unknown tag": ["A <Note> for you.", "unclosed-tag", "<Note>", "Take it out"],
  "a closing tag alone": ["Text</Figure> goes on.", "unclosed-tag", "</Figure>", "Close it in itself"],
  "a component with text inside": [
    '<Term of="plo">the outline</Term>',
    "component-content",
    "<Term",
    "Close it in itself",
  ],
  "a component inside another": [
    '<Term of="plo"><Figure of="grade-7.maximum" /></Term>',
    "nested-component",
    "<Term",
    "one after the other",
  ],
  "an attribute missing": ["The <Term />.", "component-attribute", "<Term />", 'Write `<Term of="plo" />`.'],
  "an attribute misspelt": [
    'The <Term off="plo" />.',
    "component-attribute",
    "<Term off",
    "Did you mean `of`?",
  ],
  "an attribute too many": [
    'The <Term of="plo" short="yes" />.',
    "component-attribute",
    "<Term of",
    "Write only `of`.",
  ],
  "an attribute that is program code": [
    "The <Term of={plo} />.",
    "component-attribute",
    "<Term of",
    "Write `<Term",
  ],
  "an attribute without quotes": [
    "The <Term of=plo />.",
    "unclosed-tag",
    "<Term of",
    'Write it like `<Term of="plo" />`.',
  ],
  "an HTML element": ["Some <b>bold</b> words.", "html-in-text", "<b>", "Write `**bold**`."],
  "a line break in HTML": ["One line<br>another line.", "html-in-text", "<br>", "Leave an empty line"],
  "a line break closed in itself": [
    "One line<br />another line.",
    "html-in-text",
    "<br />",
    "Leave an empty line",
  ],
  "an HTML block": ["<div>\n  Text.\n</div>", "html-in-text", "<div>", "Take the tag out"],
  "an HTML comment": ["Text <!-- a note --> text.", "html-in-text", "<!--", "Write `{/*` for `<!--`"],
  "an address in angle brackets": [
    "See <https://www.example.org>.",
    "link-in-brackets",
    "<https",
    "](https://www.example.org)`",
  ],
  "a mail address in angle brackets": [
    "Write to <jobs@example.org>.",
    "link-in-brackets",
    "<jobs",
    "](mailto:jobs@example.org)`",
  ],
  "a title": ["# Early Help\n\nWe help.", "heading-level", "# Early", "Write ## instead of #."],
  "a skipped level of headings": ["#### Too deep\n\nWe help.", "heading-level", "#### Too", "Write ###."],
  "a picture without words": [
    "![](/images/town-hall.jpg)",
    "image-without-text",
    "![](",
    "what the picture shows",
  ],
  "a picture with blank words": [
    "![ ](/images/town-hall.jpg)",
    "image-without-text",
    "![ ](",
    "what the picture shows",
  ],
  "a footnote": ["Text.[^1]", "unsupported-markdown", "[^1]", "Put what the footnote says in the sentence"],
  "a box to tick": ["- [ ] a task", "unsupported-markdown", "- [ ]", "Take the square brackets out."],
};

describe("the text of a document", () => {
  test.each(Object.entries(mistakes))("%s is explained at its place", (name, [written, rule, at, fix]) => {
    const text = name === "a footnote" ? `${written}\n\n[^1]: More.` : written;
    const set = saying(text);
    const issue = issuesIn(set)[0];
    if (name !== "a footnote") expect(onlyIssueIn(set)).toEqual(issue);
    expect(issue).toMatchObject({ rule, file: FILE, field: "text", severity: "error" });
    const start = (set[FILE] ?? "").lastIndexOf(text);
    const offset = (set[FILE] ?? "").indexOf(at, start);
    const before = (set[FILE] ?? "").slice(0, offset).split("\n");
    expect([issue?.line, issue?.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    expect(issue?.fix).toContain(fix);
  });

  test("every broken place of a text is named in one run", () => {
    const set = saying(
      'Fewer than <5.\n\nAsk for {name}.\n\n<Chart />\n\n<div>x</div>\n\nUp to <Figure of="grade-7.maximum">.',
    );
    expect(issuesIn(set).map(({ rule }) => rule)).toEqual([
      "less-than",
      "braces",
      "unknown-component",
      "html-in-text",
      "unclosed-tag",
    ]);
  });

  test("a text that is all wrong ends, and is reported", () => {
    expect(issuesIn(saying("<5 ".repeat(200))).length).toBeGreaterThan(10);
  });

  test("comments are allowed, and are not shown", () => {
    const set = saying(
      "{/* to be settled with the council: is it < 5 or {5}? */}\n\nText {/* aside */} goes on.",
    );
    expect(issuesIn(set)).toEqual([]);
  });

  test.each([
    "Fewer than 5 &lt; 6, and *emphasis*, **bold**, `code`, ~~gone~~.",
    "- a list\n- of things\n\n1. one\n2. two\n\n> quoted\n\n---",
    "| Role | Ages |\n|:---|---:|\n| Worker | 5 |",
    "![The town hall](/images/town-hall.jpg)",
    "### Below the heading above\n\nWe help.",
    "Exporting and importing are words too.",
    "5 > 4, 4 < 5, and a → b.",
  ])("Markdown is allowed: %s", (markdown) => {
    expect(issuesIn(saying(markdown))).toEqual([]);
  });

  test("a mistake in the front matter does not hide those in the text", () => {
    const broken = saying(
      "Ask for {name}.",
      FILE,
      withFile(FILE, (RIVERTON[FILE] ?? "").replace("order: 1", "order: first")),
    );
    expect(issuesIn(broken).map(({ rule }) => rule)).toEqual(["wrong-type", "braces"]);
  });

  test("the place is right below a wide character", () => {
    const set = saying("👩‍👧 family, and {name}.");
    expect(onlyIssueIn(set)).toMatchObject(placeOfText(set, FILE, "{name}"));
  });
});

describe("a text of more lines than anybody reads", () => {
  test.each([
    ["short lines of one paragraph", "Pay\n"],
    ["numbers with a text below each", "2. Pay\n\nx\n\n"],
    ["quotations whose lines run on", "> a\nb\n"],
    ["lists of two kinds", "- a\n1. b\n"],
  ])("is refused before it is parsed: %s", (_, lines) => {
    expect(onlyIssueIn(saying(lines.repeat(3_000))).rule).toBe("too-large");
  });
});
