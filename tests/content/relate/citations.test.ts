import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, placeOfText, RIVERTON, saying, withFile } from "../content-set";

const SERVICE = "riverton/services/early-help.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const TERM = "riverton/glossary/plo.mdx";

describe("citations", () => {
  test("a figure that does not exist is named with the nearest", () => {
    const set = saying('Up to <Figure of="grade-7.maximun" />.');
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "unknown-figure",
      ...placeOfText(set, SERVICE, '<Figure of="grade-7.maximun"'),
      allowed: "`grade-7.minimum`, `grade-7.maximum`",
      fix: "Did you mean `grade-7.maximum`?",
    });
  });

  test("a figure cited in a field is checked at its place in the field", () => {
    const set = changed(PAYMENT, "welcome-payment.amount", "welcome-payment.amuont");
    expect(onlyIssueIn(set)).toMatchObject({
      rule: "unknown-figure",
      field: "summary",
      ...placeOfText(set, PAYMENT, "<Figure"),
    });
  });

  test.each([
    ['summary: Up to <Figrue of="grade-7.maximum" />.', "unknown-component", "Did you mean `Figure`?"],
    ["summary: Ages <5 only.", "less-than", "Write `less than`."],
    ["summary: Some <b>bold</b> words.", "unknown-component", undefined],
    ['summary: The <Term off="plo" />.', "component-attribute", undefined],
  ])("in a field, %s is refused", (summary, rule, fix) => {
    const [issue] = issuesIn(changed(SERVICE, "summary: We help families early.", summary));
    expect(issue).toMatchObject({ rule, field: "summary", ...(fix && { fix }) });
  });

  test("a term that does not exist is named with the nearest", () => {
    expect(onlyIssueIn(saying('The <Term of="pl" />.'))).toMatchObject({
      rule: "unknown-term",
      fix: "Did you mean `plo`?",
    });
  });

  test("a team with an acronym is a term, by its file's name or its acronym", () => {
    expect(issuesIn(saying('The <Term of="family-team" />, or <Term of="ft" />.'))).toEqual([]);
  });

  test("a role without an acronym is no term", () => {
    expect(onlyIssueIn(saying('The <Term of="social-worker" />.')).rule).toBe("unknown-term");
  });

  test("a citation of what has a mistake of its own is not a second mistake", () => {
    const set = changed(TERM, "summary:", "sumary:");
    expect(onlyIssueIn(set).rule).toBe("unknown-field");
  });

  test("a figure that is not stated reads oddly in a sentence: a warning", () => {
    expect(onlyIssueIn(saying('From <Figure of="grade-7.minimum" />.'))).toMatchObject({
      rule: "unpublished-figure",
      severity: "warning",
    });
  });

  test("a term of the glossary that nothing uses is a warning", () => {
    const text = (RIVERTON[TERM] ?? "")
      .replace("acronym: PLO\n", "")
      .replace("Public Law Outline", "Short break")
      .replace("The steps before and in court", "A rest for families");
    expect(onlyIssueIn(withFile("riverton/glossary/short-break.mdx", text))).toMatchObject({
      rule: "unused-term",
      severity: "warning",
      file: "riverton/glossary/short-break.mdx",
    });
  });
});

describe("names that clash", () => {
  const figures = `figures:
  visits:
    label: Visits
    value: 3
    unit: count
    effective: not stated
    source: careers-page
`;

  test("two files of one name cannot both have figures", () => {
    const text = (RIVERTON["riverton/teams/family-team.mdx"] ?? "").replace(
      "name: Family Team\nacronym: FT\n",
      "name: Visiting Team\n",
    );
    const set = withFile("riverton/teams/grade-7.mdx", text.replace("place:", `${figures}place:`));
    const issue = onlyIssueIn(set);
    expect(issue).toMatchObject({ rule: "duplicate-slug", file: "riverton/teams/grade-7.mdx" });
    expect(issue.problem).toContain("riverton/grades/grade-7.mdx");
  });

  test("two files of one name without figures are no mistake", () => {
    const text = (RIVERTON["riverton/teams/family-team.mdx"] ?? "").replace(
      "name: Family Team\nacronym: FT\n",
      "name: Visiting Team\n",
    );
    expect(issuesIn(withFile("riverton/teams/early-help.mdx", text))).toEqual([]);
  });

  test("two figures cannot have one place on the page of figures", () => {
    const one = changed(PAYMENT, "figures:\n  amount:", `${figures}  amount:`);
    const set = withFile(
      "riverton/benefits/welcome.mdx",
      (RIVERTON[PAYMENT] ?? "")
        .replace("name: Welcome payment", "name: Another payment")
        .replace("  amount:", "  payment-amount:")
        .replaceAll("welcome-payment.amount", "welcome.payment-amount"),
      one,
    );
    expect(onlyIssueIn(set)).toMatchObject({ rule: "duplicate-slug", field: "figures.payment-amount" });
  });

  test("two entries of the glossary cannot have one name", () => {
    const text = (RIVERTON["riverton/teams/family-team.mdx"] ?? "").replace(
      "name: Family Team\nacronym: FT",
      "name: Visiting Team\nacronym: PT",
    );
    expect(onlyIssueIn(withFile("riverton/teams/plo.mdx", text))).toMatchObject({
      rule: "duplicate-slug",
      field: "acronym",
    });
  });
});
