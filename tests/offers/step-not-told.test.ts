import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, role } from "./offer-fixture";

/** A role that passing the assessed year leads out of: nothing is sure of it that is for those who have not passed. */

const FIGURES = figures({ money: "1000 pounds", more: "3000 pounds", ten: "10 days" });
const NEWLY = role("newly-qualified-social-worker");
const NEXT = role("social-worker");
const OPEN = { start: day("2027-01-01"), stepAhead: { role: NEXT, question: "assessedYear" } } as const;
const passes = (on: string) =>
  ({
    start: day("2027-01-01"),
    assessedYear: day(on),
    moves: [{ from: day("2028-01-11"), role: NEXT }],
  }) as const;
const monthly = "when: {monthly: a twelfth of the amount}, proRata: no, repay: none";
const ask = (rules: string, told: Parameters<typeof answerOf>[1] = {}) => {
  const answer = answerOf(`${FIGURES}${rules}`, { of: NEWLY, told: OPEN, ...told });
  return [totalsIn(answer.totals), ...answer.openQuestions];
};

describe("who has not told when they pass the assessed year", () => {
  const ONLY = "who: {roles: [newly-qualified-social-worker]}\n";

  test("a payment for the newly qualified is possible, with the question; told, it ends on that day", () => {
    const rules = `${ONLY}rules: [{gives: payment, amount: money, ${monthly}}]`;
    expect(ask(rules)).toEqual(["£0 certain, £3,000 possible", "assessedYear"]);
    expect(ask(rules, { told: passes("2028-01-10") })).toEqual(["£1,026.88 certain, £0 possible"]);
  });

  test("what falls due at the start is certain, and so is what either role gets", () => {
    const starting = "gives: payment, amount: money, when: starting, proRata: no, repay: none";
    expect(ask(`${ONLY}rules: [{${starting}}]`)).toEqual(["£1,000 certain, £0 possible"]);
    const either = "who: {roles: [newly-qualified-social-worker, social-worker]}\n";
    expect(ask(`${either}rules: [{gives: payment, amount: money, ${monthly}}]`)).toEqual([
      "£3,000 certain, £0 possible",
    ]);
  });

  test("what is for the next role alone may come", () => {
    const rules = `who: {roles: [social-worker]}\nrules: [{gives: payment, amount: money, when: each completed year, proRata: no, repay: none}]`;
    expect(ask(rules)).toEqual(["£0 certain, £3,000 possible", "assessedYear"]);
  });

  test("a table by role is a range over both, also where two rules say it", () => {
    const table =
      "{by: role, amounts: {newly-qualified-social-worker: money, social-worker: more}, otherwise: nothing}";
    expect(ask(`rules: [{gives: payment, amount: ${table}, ${monthly}}]`, { years: 2, told: OPEN })).toEqual([
      "£2,000 certain, £4,000 possible",
      "assessedYear",
    ]);
    const rule = (slug: string, amount: string) =>
      `{gives: payment, amount: ${amount}, who: {roles: [${slug}]}, when: each completed year, proRata: no, repay: none}`;
    const two = `severalRules: the first that applies\nrules: [${rule("newly-qualified-social-worker", "money")}, ${rule("social-worker", "more")}]`;
    expect(ask(two, { years: 2, told: OPEN })).toEqual(["£2,000 certain, £4,000 possible", "assessedYear"]);
  });

  test("leave for the newly qualified is anything up to it", () => {
    const rules = `${FIGURES}${ONLY}rules: [{gives: extra leave, amount: ten, proRata: no}]`;
    expect(given(rules, { of: NEWLY, told: OPEN, years: 1 })).toEqual([
      expect.stringMatching(/10 days .*\(possible\)$/),
    ]);
  });
});
