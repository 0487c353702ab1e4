import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type ContentSet, changed, issuesIn } from "../content-set";
import { MISTAKES } from "../mistakes/by-rule";
import { withRule } from "../rule-set";

/** Mistakes of which the advice once hung on the wording of a message, beside one for each rule of the check. */
const ADVISED: Readonly<Record<string, ContentSet>> = {
  ...MISTAKES,
  "an amount for a figure": withRule({ amount: "£1,000" }),
  "a number for a figure": withRule({ amount: "1000" }),
  "a percentage for a figure": withRule({ amount: "10%" }),
  "a length of time for a figure": withRule({ stopsAfter: "3 years" }),
  "a day for a length of time": withRule({ stopsAfter: "2028-03-31" }),
  "a month for a length of time": withRule({ when: "{every: April}" }),
  "a phrase with a capital letter": withRule({ amount: "Not Stated" }),
  "a day as people write it": withRule({ when: "{on: 31 December 2026}" }),
  "a day of the year in figures": withRule({
    when: "{inPostOn: 31/03, paidIn: May, shortFirstYear: in full}",
  }),
  "a census of one year": withRule({
    when: "{inPostOn: 31 March 2027, paidIn: May, shortFirstYear: in full}",
  }),
  "a month in a phrase": withRule({
    when: "{inPostOn: 31 March, paidIn: end of May, shortFirstYear: in full}",
  }),
  "a grade by its title": withRule({ who: "{gradeAtLeast: Grade 7}" }),
  "a number for a grade": withRule({ who: "{grades: [9]}" }),
  "two ways at once": withRule({ when: "{after: amount, on: 2026-04-01}" }),
  "a field that stands beside": withRule({ when: "{after: amount, until: 2028-03-31}" }),
  "an unknown way": withRule({ amount: "{figure: amount}" }),
  "one instalment": withRule({ when: "{instalments: [{when: starting, share: an equal share}]}" }),
  "half a year of service": withRule({
    amount: "{byService: [{afterYears: 1.5, amount: amount}], afterLastStep: nothing}",
    when: "each completed year",
  }),
  "steps that leave years out": withRule({
    amount:
      "{byService: [{afterYears: 1, amount: amount}, {afterYears: 3, amount: amount}], afterLastStep: nothing}",
    when: "each completed year",
  }),
  "a name that is a paragraph": changed(
    "riverton/roles/social-worker.mdx",
    "name: Social Worker",
    `name: ${"Social Worker ".repeat(10)}`,
  ),
};

afterEach(() => z.config({ customError: undefined }));

describe("no advice hangs on the wording of a message of the schemas", () => {
  test.each(Object.entries(ADVISED))("%s", (_, set) => {
    const issues = issuesIn(set);
    z.config({ customError: () => "xxx" });
    expect(issuesIn(set)).toEqual(issues);
    expect(JSON.stringify(issues)).not.toMatch(/xxx|Invalid input|undefined/);
  });
});

test("each mistake of the list but those in other checks is found without the wording", () => {
  z.config({ customError: () => "xxx" });
  const silent = Object.entries(ADVISED).filter(([, set]) => issuesIn(set).length === 0);
  expect(silent.map(([name]) => name)).toEqual([
    "unexplained-acronym",
    "past-day",
    "other-council",
    "text-against-fields",
    "reading-age",
    "picture-format",
    "picture-size",
    "picture-private",
  ]);
});
