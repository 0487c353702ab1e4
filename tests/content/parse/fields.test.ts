import { describe, expect, test } from "vitest";
import { type ContentSet, changed, issuesIn, onlyIssueIn, placeOfText } from "../content-set";

const ROLE = "riverton/roles/social-worker.mdx";
const GRADE = "riverton/grades/grade-8.mdx";
const COUNCIL = "riverton/council.mdx";
const SERVICE = "riverton/services/early-help.mdx";
const BENEFIT = "riverton/benefits/welcome-payment.mdx";

interface Case {
  readonly set: ContentSet;
  readonly file: string;
  readonly rule: string;
  readonly field: string;
  /** What the issue points at. */
  readonly at: string;
  readonly problem: string;
  readonly fix?: string;
}

const cases: Record<string, Case> = {
  "a missing field": {
    set: changed(ROLE, "summary: You work with families.\n", ""),
    file: ROLE,
    rule: "missing-field",
    field: "summary",
    at: "---",
    problem: "`summary` is missing.",
    fix: "Add a line `summary: …`.",
  },
  "a missing field of a group": {
    set: changed(GRADE, "    basis: unconsolidated maximum\n", ""),
    file: GRADE,
    rule: "missing-field",
    field: "values.0.basis",
    at: "from: 2025-04-01",
    problem: "`basis` is missing.",
  },
  "a misspelt field": {
    set: changed(ROLE, "summary:", "sumary:"),
    file: ROLE,
    rule: "unknown-field",
    field: "sumary",
    at: "sumary:",
    problem: "`sumary` is not a field here.",
    fix: "Did you mean `summary`?",
  },
  "a misspelt field inside a group": {
    set: changed(GRADE, "maximum: 45000", "maximun: 45000"),
    file: GRADE,
    rule: "unknown-field",
    field: "values.0.maximun",
    at: "maximun",
    problem: "`maximun` is not a field here.",
    fix: "Did you mean `maximum`?",
  },
  "a field of another type of file": {
    set: changed(ROLE, "plural:", "service: early-help\nplural:"),
    file: ROLE,
    rule: "unknown-field",
    field: "service",
    at: "service: early-help",
    problem: "`service` is not a field here.",
  },
  "money with a pound sign and a comma where a number belongs": {
    set: changed(GRADE, "maximum: 45000", 'maximum: "45,000"'),
    file: GRADE,
    rule: "wrong-type",
    field: "values.0.maximum",
    at: '"45,000"',
    problem: "`maximum: 45,000` is not a number.",
    fix: "Did you mean `45000`?",
  },
  "a number where a name belongs": {
    set: changed(ROLE, "name: Social Worker", "name: 7"),
    file: ROLE,
    rule: "wrong-type",
    field: "name",
    at: "7",
    problem: "`name: 7` is not text.",
    fix: 'Put it in quotes: `"7"`.',
  },
  "one value where a list belongs": {
    set: changed(ROLE, "aliases: [case-worker]", "aliases: case-worker"),
    file: ROLE,
    rule: "wrong-type",
    field: "aliases",
    at: "case-worker",
    problem: "`aliases: case-worker` is not a list.",
  },
  "no for false": {
    set: changed(COUNCIL, "publishedByCouncil: false", "publishedByCouncil: no"),
    file: COUNCIL,
    rule: "wrong-type",
    field: "publishedByCouncil",
    at: "no\n",
    problem: "`publishedByCouncil: no` is not one of the values this field may have.",
    fix: "Did you mean `false`?",
  },
  "a value that is not on the list": {
    set: changed(ROLE, "family: social work", "family: socail work"),
    file: ROLE,
    rule: "unknown-value",
    field: "family",
    at: "socail work",
    problem: "`family: socail work` is not one of the values this field may have.",
    fix: "Did you mean `social work`?",
  },
  "a value that is not on the list, beside not stated": {
    set: changed(GRADE, "basis: unconsolidated maximum", "basis: unconsolidated maximun"),
    file: GRADE,
    rule: "unknown-value",
    field: "values.0.basis",
    at: "unconsolidated maximun",
    problem: "`basis: unconsolidated maximun` is not one of the values this field may have.",
    fix: "Did you mean `unconsolidated maximum`?",
  },
  "not stated misspelt": {
    set: changed(ROLE, "registration: not stated", "registration: not stated\nacronym:"),
    file: ROLE,
    rule: "empty-field",
    field: "acronym",
    at: "acronym:",
    problem: "`acronym` is empty.",
  },
  "a day that the calendar does not have": {
    set: changed(ROLE, "reviewed: 2026-11-01", "reviewed: 2026-02-30"),
    file: ROLE,
    rule: "impossible-date",
    field: "reviewed",
    at: "2026-02-30",
    problem: "`reviewed: 2026-02-30`: February 2026 has 28 days, and not 30.",
  },
  "a day written as people write it": {
    set: changed(ROLE, "reviewed: 2026-11-01", "reviewed: 1 November 2026"),
    file: ROLE,
    rule: "wrong-type",
    field: "reviewed",
    at: "1 November",
    problem: "`reviewed: 1 November 2026` is not a day.",
  },
  "a minimum above the maximum": {
    set: changed(GRADE, "minimum: 41000", "minimum: 51000"),
    file: GRADE,
    rule: "minimum-above-maximum",
    field: "values.0.minimum",
    at: "51000",
    problem: "`minimum: 51000`: the minimum is above the maximum.",
  },
  "ages the wrong way round": {
    set: changed(SERVICE, "from: 0\n  to: 18", "from: 18\n  to: 0"),
    file: SERVICE,
    rule: "ages-reversed",
    field: "ages.from",
    at: "18\n",
    problem: "`from: 18`: the ages are the wrong way round: from must not be above to.",
  },
  "an empty list of sources": {
    set: changed(ROLE, "sources: [careers-page]", "sources: []"),
    file: ROLE,
    rule: "empty-field",
    field: "sources",
    at: "[]",
    problem: "`sources: []` must name at least one source listed in council.mdx.",
  },
  "a colour that YAML takes for a comment": {
    set: changed(COUNCIL, 'colour: "#1d5c4d"', "colour: #1d5c4d"),
    file: COUNCIL,
    rule: "empty-field",
    field: "colour",
    at: "colour:",
    problem: "`colour` is empty.",
    fix: 'What follows # is a comment. Put the value in quotes: `colour: "#…"`.',
  },
  "a colour that is none": {
    set: changed(COUNCIL, '"#1d5c4d"', "dark green"),
    file: COUNCIL,
    rule: "bad-format",
    field: "colour",
    at: "dark green",
    problem: "`colour: dark green` must be a colour written as # and six letters or digits, like #1d5c4d.",
  },
  "a colour that no text can be read on": {
    set: changed(COUNCIL, "#1d5c4d", "#ffff66"),
    file: COUNCIL,
    rule: "unusable-colour",
    field: "colour",
    at: '"#ffff66"',
    problem:
      "`colour: #ffff66` cannot be used: it is so pale that white text on it, and text in it on white, could not be read.",
  },
  "a benefit without saying who gets it": {
    set: changed(BENEFIT, "scheme: welcome-offer\n", ""),
    file: BENEFIT,
    rule: "who-or-scheme",
    field: "who",
    at: "---",
    problem: "The file must have either who or scheme, and not both.",
  },
  "a number below the least allowed": {
    set: changed(GRADE, "minimum: 41000", "minimum: -1"),
    file: GRADE,
    rule: "out-of-range",
    field: "values.0.minimum",
    at: "-1\n    maximum",
    problem: "`minimum: -1` is below the least allowed, which is just above 0.",
  },
  "a fraction of a penny": {
    set: changed(GRADE, "46500.5", "46500.555"),
    file: GRADE,
    rule: "out-of-range",
    field: "values.1.maximum",
    at: "46500.555",
    problem: "`maximum: 46500.555` must have at most two decimals.",
  },
  "a name for a figure that cannot be cited": {
    set: changed(BENEFIT, "  amount:", "  The Amount:"),
    file: BENEFIT,
    rule: "bad-format",
    field: "figures.The Amount",
    at: "The Amount",
    problem: "`The Amount` must be lower-case words joined by hyphens, like social-worker.",
  },
};

describe("the fields of a document", () => {
  test.each(Object.entries(cases))("%s is named, with its place and what is allowed", (_, wanted) => {
    const issue = onlyIssueIn(wanted.set);
    const { rule, file, field, problem } = wanted;
    expect(issue).toMatchObject({ rule, file, field, problem, severity: "error" });
    const place = placeOfText(wanted.set, file, wanted.at);
    expect({ line: issue.line, column: issue.column }).toEqual(place);
    if (wanted.fix !== undefined) expect(issue.fix).toBe(wanted.fix);
  });

  test("several mistakes in one file are all named in one run", () => {
    const once = changed(ROLE, "family: social work", "family: sport");
    const twice = changed(ROLE, "reviewed: 2026-11-01", "reviewed: 2026-13-01", once);
    const thrice = changed(ROLE, "plural: Social Workers\n", "", twice);
    expect(issuesIn(thrice).map(({ field }) => field)).toEqual(["plural", "family", "reviewed"]);
  });

  test("a broken document does not make the references to it mistakes", () => {
    const set = changed("riverton/grades/grade-7.mdx", "name: Grade 7\n", "");
    expect(onlyIssueIn(set).rule).toBe("missing-field");
  });
});
