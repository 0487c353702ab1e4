import { describe, expect, test } from "vitest";
import { type ContentSet, changed, issuesIn, onlyIssueIn } from "../content-set";

const FILE = "riverton/benefits/welcome-payment.mdx";

const rule = `rules:
  - gives: payment
    amount:
      byService:
        - afterYears: 1
          amount: amount
        - afterYears: 2
          amount: amount
      afterLastStep: the last step repeats
    when: each completed year
    proRata: not stated
    repay: not stated
`;
const withRule = changed(FILE, "figures:", `${rule}figures:`);
const slip = (from: string, to: string): ContentSet => changed(FILE, from, to, withRule);

describe("the rules of a benefit", () => {
  test("the rule of these tests has nothing wrong with it", () => expect(issuesIn(withRule)).toEqual([]));

  test.each([
    ["gives: payment", "gives: paymnt", "rules.0.gives", "unknown-value", "Did you mean `payment`?"],
    ["gives: payment", "gvies: payment", "rules.0.gvies", "unknown-field", "Did you mean `gives`?"],
    ["byService:", "byServce:", "rules.0.amount", "unknown-value", "Did you mean `byService`?"],
    [
      "afterYears: 2",
      "afterYear: 2",
      "rules.0.amount.byService.1.afterYear",
      "unknown-field",
      "Did you mean `afterYears`?",
    ],
    [
      "each completed year",
      "{months: [Jun], each: the whole amount, shortFirstYear: nothing}",
      "rules.0.when.months.0",
      "wrong-type",
      "Did you mean `June`?",
    ],
    [
      "each completed year",
      "each completed yaer",
      "rules.0.when",
      "unknown-value",
      "Did you mean `each completed year`?",
    ],
    [
      "the last step repeats",
      "last step repeats",
      "rules.0.amount.afterLastStep",
      "unknown-value",
      "Did you mean `the last step repeats`?",
    ],
    ["    when:", "    wen:", "rules.0.wen", "unknown-field", "Did you mean `when`?"],
    ["    proRata: not stated\n", "", "rules.0.proRata", "missing-field", "Add a line `proRata: …`."],
  ])("%j for %j is one mistake with its fix", (from, to, field, name, fix) => {
    expect(onlyIssueIn(slip(from, to))).toMatchObject({ rule: name, file: FILE, field, fix });
  });

  test("what is allowed is told for the kind of rule that is meant, without repetition", () => {
    const { allowed = "" } = onlyIssueIn(slip("    when:", "    wen:"));
    const names = allowed.split(", ");
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("`bankHolidays`");
  });

  test("the several ways to write a field are told in words", () => {
    expect(onlyIssueIn(slip("amount: amount", "amount: 5")).allowed).toBe(
      "`not stated` or the name of a figure or a group of fields, indented beneath, with one of `percent`, `monthsOfSalary`, `hourlyPay`, `raisesTo`, `between`, `told`",
    );
  });
});
