import { describe, expect, test } from "vitest";
import { offerWritten } from "./offer-fixture";

/** The mistakes of a payment in two parts, of which what is repaid falls by steps. */
function mistakes(
  changes: { share?: string; later?: string; who?: string } = {},
): (readonly [string, string])[] {
  const { share = "40", later = "2, unit: years", who = "{}" } = changes;
  const { problems } = offerWritten(`
figures:
  payment: {label: Payment, value: 1000, unit: pounds, effective: not stated, source: advert}
  first: {label: First part, value: 60, unit: percent, effective: not stated, source: advert}
  second: {label: Second part, value: ${share}, unit: percent, effective: not stated, source: advert}
  year: {label: One year, value: 12, unit: months, effective: not stated, source: advert}
  later: {label: Later, value: ${later}, effective: not stated, source: advert}
rules:
  - gives: payment
    amount: payment
    who: ${who}
    when:
      instalments: [{when: starting, share: first}, {when: {after: year}, share: second}]
    proRata: no
    repay: {of: starting, steps: [{within: year, percent: first}, {within: later, percent: second}]}
`);
  return problems.map(({ rule, field }) => [rule, field]);
}

describe("what contradicts itself in a rule", () => {
  test("the rule of these tests does not", () => expect(mistakes()).toEqual([]));

  test("instalments that leave a part of the amount out", () =>
    expect(mistakes({ share: "30" })).toEqual([["shares-below-whole", "rules.0.when"]]));

  test("a share that is not published may be the rest", () =>
    expect(mistakes({ share: "not stated" })).toEqual([]));

  test("what rounding leaves out is no mistake", () => expect(mistakes({ share: "39.9" })).toEqual([]));

  test.each(["6, unit: months", "1, unit: years", "40, unit: weeks"])(
    "a step of repaying after a longer one: %s",
    (later) => expect(mistakes({ later })).toEqual([["repay-steps-order", "rules.0.repay"]]),
  );

  test("steps of which one is not published may be in order", () =>
    expect(mistakes({ later: "not stated, unit: years" })).toEqual([]));

  test("days between which nobody can have started", () => {
    const days = (from: string, until: string) => `{startedFrom: ${from}, startedUntil: ${until}}`;
    const found = [["days-reversed", "rules.0.who"]];
    expect(mistakes({ who: days("2026-04-02", "2026-04-01") })).toEqual(found);
    expect(mistakes({ who: days("2026-04-01", "2026-04-01") })).toEqual([]);
    expect(mistakes({ who: `{except: [${days("2026-04-02", "2026-04-01")}]}` })).toEqual(found);
  });
});
