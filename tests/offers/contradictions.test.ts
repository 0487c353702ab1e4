import { describe, expect, test } from "vitest";
import { benefitsWritten, offerWritten } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** The mistakes of a payment in two parts, of which what is repaid falls by steps. */
function mistakes(changes: { share?: string; later?: string; who?: string; all?: string } = {}): string[] {
  const { share = "40", later = "2, unit: years", who = "{}", all = "" } = changes;
  const { problems } = offerWritten(`
who: {roles: everyone${all}}
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
  return problems.map(inOneLine);
}

describe("what contradicts itself in a rule", () => {
  test("the rule of these tests does not", () => expect(mistakes()).toEqual([]));

  const leftOut = (sum: string) => [
    `shares-below-whole at benefit rules.0.when: The shares of the instalments come to ${sum}%, less than the whole. [${sum}%; shares that come to 100%, or figures whose value is \`not stated\`]`,
  ];

  test.each(["30", "39.4", "39.499"])(
    "instalments of 60%% and %s%% leave a part of the amount out",
    (share) => expect(mistakes({ share })).toEqual(leftOut(String(60 + Number(share)))),
  );

  test.each(["39.5", "39.9"])("what rounding to 60%% and %s%% leaves out is no mistake", (share) =>
    expect(mistakes({ share })).toEqual([]),
  );

  test.each(["not stated", "30, qualifier: up to"])("a share of %s may be the rest", (share) =>
    expect(mistakes({ share })).toEqual([]),
  );

  const neverCounts = [
    "repay-steps-order at benefit rules.0.repay: The step of `benefit.later` is not longer than the step before it, so that it would never count. [benefit.later; steps from the shortest time to the longest]",
  ];

  test.each(["6, unit: months", "12, unit: months", "1, unit: years", "52, unit: weeks", "365, unit: days"])(
    "a step of repaying that is no longer than the 12 months before it: %s",
    (later) => expect(mistakes({ later })).toEqual(neverCounts),
  );

  test.each(["13, unit: months", "1.5, unit: years", "53, unit: weeks", "366, unit: days"])(
    "a step that is longer than 12 months: %s",
    (later) => expect(mistakes({ later })).toEqual([]),
  );

  test("steps of which one is not published may be in order", () =>
    expect(mistakes({ later: "not stated, unit: years" })).toEqual([]));
});

describe("days between which nobody can have started", () => {
  const days = (from: string, until: string) => `startedFrom: ${from}, startedUntil: ${until}`;
  const REVERSED = days("2026-04-02", "2026-04-01");
  const at = (place: string) =>
    `days-reversed at ${place}: \`startedUntil: 2026-04-01\` is before \`startedFrom: 2026-04-02\`, so that nobody could be meant. [2026-04-01; \`startedFrom\` on or before \`startedUntil\`]`;

  test("in a rule's conditions, and in an exception from them", () => {
    expect(mistakes({ who: `{${REVERSED}}` })).toEqual([at("benefit rules.0.who")]);
    expect(mistakes({ who: `{except: [{${REVERSED}}]}` })).toEqual([at("benefit rules.0.who")]);
  });

  test("in a benefit's conditions, and once in those of a scheme", () => {
    expect(mistakes({ all: `, ${REVERSED}` })).toEqual([at("benefit who")]);
    const scheme = `kind: scheme
who: {roles: everyone, ${REVERSED}}
rules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: none}]`;
    const { problems } = benefitsWritten({ scheme, item: "scheme: scheme" });
    expect(problems.map(inOneLine)).toEqual([at("scheme who")]);
  });

  test.each([days("2026-04-01", "2026-04-01"), "startedFrom: 2026-04-02", "startedUntil: 2026-04-01"])(
    "%s leaves a day",
    (who) => expect(mistakes({ who: `{${who}}` })).toEqual([]),
  );
});
