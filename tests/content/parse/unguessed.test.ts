import { describe, expect, test } from "vitest";
import { issuesIn, onlyIssueIn } from "../content-set";
import { fixOf, RULE_FILE, withRule } from "../rule-set";

/** Advice for what a council's page says names no time, amount or term that was not written. */

describe("what can be written is said, and nothing is guessed", () => {
  test.each([
    ["annually", "each year"],
    ["yearly", "each year"],
    ["every year", "each year"],
    ["once a year", "each year"],
    ["per annum", "each year"],
    ["TBC", "not stated"],
    ["tbd", "not stated"],
    ["n/a", "not stated"],
    ["unknown", "not stated"],
    ["to be confirmed", "not stated"],
    ["immediately", "starting"],
    ["on commencement", "starting"],
    ["on your anniversary", "each anniversary"],
  ])("when: %s", (written, meant) => expect(fixOf({ when: written })).toBe(`Did you mean \`${meant}\`?`));

  test.each([
    ["in June", "Write `when: {months: [June], each: the whole amount, shortFirstYear: not stated}`."],
    ["31 December 2026", "Write `when: {on: 2026-12-31}`."],
    [
      "when you qualify",
      "Write `when: {event: you qualify, question: On which day would that be?, key: you-qualify}`.",
    ],
  ])("when: %s, as it was written", (written, fix) => expect(fixOf({ when: written })).toBe(fix));

  test("each quarter names the months only where the council does", () => {
    expect(fixOf({ when: "quarterly" })).toContain("Where they are not, write `when: each year`");
  });

  test.each([
    ["12 months", "value: 12, unit: months", "`when: {after: service-needed}`"],
    ["after six months", "value: 6, unit: months", "`when: {after: service-needed}`"],
    ["every 18 months", "value: 18, unit: months", "`when: {every: time-between}`"],
  ])("when: %s, with the length as a figure", (written, figure, rule) => {
    expect(fixOf({ when: written })).toContain(figure);
    expect(fixOf({ when: written })).toContain(rule);
  });

  test("the first anniversary is one time, and not each", () => {
    expect(fixOf({ when: "first anniversary" })).toContain("write `when: {after: figure}`");
  });

  test.each([
    ["every", "{every: not stated}"],
    ["after", "{after: TBC}"],
  ])("%s: not published", (_, when) => expect(fixOf({ when })).toMatch(/each year|`not stated`/));

  test.each([
    ["if you leave within 2 years", "{within: tie-in, of: not stated, how: not stated}"],
    ["in full within 24 months of starting", "{within: tie-in, of: starting, how: all of it}"],
    ["pro rata", "{within: not stated, of: not stated, how: not stated}"],
  ])("repay: %s", (repay, form) => expect(fixOf({ repay })).toContain(`\`repay: ${form}\``));

  test("an end without a day is not stated", () => {
    expect(fixOf({ until: "further notice" })).toContain(
      "`until: {day: not stated, afterwards: not stated}`",
    );
  });

  test.each(["March 2028", "end of March 2028", "until March 2028"])(
    "%s ends with the last day of the month",
    (until) => expect(fixOf({ until })).toContain("`until: {day: 2028-03-31, afterwards: not stated}`"),
  );

  test("the beginning of a month is not its end", () => {
    expect(fixOf({ until: "early March 2028" })).not.toContain("2028-03-31");
  });
});

describe("numbers as people type them", () => {
  test.each([
    ["£5k", "value: 5000, unit: pounds"],
    ["5,000 pounds", "value: 5000, unit: pounds"],
    ["up to 5%", "value: 5, unit: percent, qualifier: up to"],
  ])("amount: %s", (amount, figure) => expect(fixOf({ amount })).toContain(figure));

  test("a number that is not published is `not stated`, also with capital letters", () => {
    for (const amount of ["TBC", "n/a", "Not Stated", "to be agreed"])
      expect(fixOf({ amount })).toBe("Did you mean `not stated`?");
  });
});

test("paid time off may be on full pay or on half pay", () => {
  const set = withRule({});
  const rule = "gives: time off\n    amount: not stated\n    when: starting\n    pay: paid\n";
  const text = set[RULE_FILE]?.replace(/gives: payment[\s\S]*?(?=figures:)/, rule) ?? "";
  expect(onlyIssueIn({ ...set, [RULE_FILE]: text }).fix).toBe(
    "Write `pay: full pay` or `pay: half pay`, as the council says, or `pay: not stated`.",
  );
});

/** What a message tells to write, carried out: the field as it says, and the figure that it says beside it. */
function followed(field: string, fix: string) {
  const [, figure] = /as `([a-z-]+: \{label.*?\})`/.exec(fix) ?? [];
  const forms = [...fix.matchAll(/`(?:([a-zA-Z]+): )?([^`]+)`/g)];
  const form =
    forms.find(([, name]) => name === field) ??
    forms.find(([, name, text = ""]) => name === undefined && !/^figures|label:/.test(text));
  const value = form?.[2]?.replaceAll("…", "A") ?? "";
  const set = withRule({ [field]: value });
  const named = figure?.replaceAll("label: …", "label: Length").replace("source: …", "source: careers-page");
  const text = set[RULE_FILE]?.replace(
    "figures:\n",
    named === undefined ? "figures:\n" : `figures:\n  ${named}\n`,
  );
  return issuesIn({ ...set, [RULE_FILE]: text ?? "" });
}

describe("who follows a message has no further mistake", () => {
  test.each([
    ["when", "annually"],
    ["when", "monthly"],
    ["when", "TBC"],
    ["when", "12 months"],
    ["when", "every 18 months"],
    ["when", "immediately"],
    ["when", "in June"],
    ["when", "two payments"],
    ["when", "after probation"],
    ["when", "when you qualify"],
    ["when", "31 December 2026"],
    ["repay", "if you leave within 2 years"],
    ["repay", "pro rata"],
    ["until", "further notice"],
    ["until", "31 March 2028"],
    ["paid", "April"],
    ["paid", "within 3 months"],
    ["promise", "may be withdrawn"],
    ["amount", "TBC"],
    ["amount", "£5k"],
    ["stopsAfter", "3 years"],
  ])("%s: %s", (field, written) => expect(followed(field, fixOf({ [field]: written }) ?? "")).toEqual([]));
});
