import { describe, expect, test } from "vitest";
import { benefitsWritten } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** Mistakes that only show when the rules of a whole offer are seen together. */

const figures = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
  more: {label: More, value: 50.5, unit: percent, effective: not stated, source: advert}
  above: {label: Above, value: 150, unit: percent, effective: not stated, source: advert}
  unknown: {label: Unknown, value: not stated, unit: percent, effective: not stated, source: advert}
`;
const mistakes = (files: Record<string, string>) => benefitsWritten(files).problems.map(inOneLine);
const payment = (fields: string) =>
  `${figures}rules: [{gives: payment, amount: money, proRata: no, repay: none, ${fields}}]`;

describe("one key asks one question", () => {
  const asks = (question: string, key = "friend") => `question: ${question}, key: ${key}`;
  const once = (question: string, key?: string) =>
    payment(`when: {event: a friend starts, ${asks(question, key)}}`);
  const twice = (benefit: string, field: string, question: string, first: string) =>
    `two-questions at ${benefit} ${field}: \`key: friend\` asks “${question}”, and elsewhere it asks “${first}”. [friend; the same words for the same key, or another key]`;

  test("the same words are one question", () => {
    expect(mistakes({ one: once("Does one start?"), two: once("Does one start?") })).toEqual([]);
  });

  test("other words are another, and want another key", () => {
    expect(mistakes({ one: once("Does one start?"), two: once("Do two start?", "friends") })).toEqual([]);
    expect(mistakes({ one: once("Does one start?"), two: once("Do two start?") })).toEqual([
      twice("two", "rules.0", "Do two start?", "Does one start?"),
    ]);
  });

  test("the first words stay those that others are set beside", () => {
    const [one, two] = ["Does one start?", "Do two start?"];
    expect(mistakes({ a: once(one), b: once(two), c: once(two) })).toEqual([
      twice("b", "rules.0", two, one),
      twice("c", "rules.0", two, one),
    ]);
  });

  test.each([
    ["a benefit", (set: string) => `${figures}who: {roles: everyone, ${set}}`, "who"],
    ["a rule", (set: string) => payment(`when: starting, who: {${set}}`), "rules.0.who"],
  ])("in the conditions of %s", (_, written, field) => {
    const set = written(`answers: [{${asks("Has one started?")}, answer: yes}]`);
    const without = written(`except: [{answers: [{${asks("Has one started?")}, answer: yes}]}]`);
    const expected = [twice("two", field, "Has one started?", "Does one start?")];
    expect(mistakes({ one: once("Does one start?"), two: set })).toEqual(expected);
    expect(mistakes({ one: once("Does one start?"), two: without })).toEqual(expected);
  });

  test("a condition that asks nothing is no mistake", () => {
    expect(mistakes({ one: `who: {roles: everyone, contract: [permanent]}` })).toEqual([]);
  });
});

describe("the shares of instalments", () => {
  const shares = (one: string, two: string) =>
    mistakes({
      one: payment(
        `when: {instalments: [{when: starting, share: ${one}}, {when: probation passed, share: ${two}}]}`,
      ),
    });

  test.each([
    ["half", "half"],
    ["an equal share", "an equal share"],
    ["more", "unknown"],
  ])("%s and %s are no more than the whole", (one, two) => expect(shares(one, two)).toEqual([]));

  test("of 50% and 50.5% are", () =>
    expect(shares("half", "more")).toEqual([
      "shares-above-whole at one rules.0.when: The shares of the instalments come to 100.5%, more than the whole. [100.5%; shares that come to 100% or less]",
    ]));

  test("of a payment that comes whole are none", () =>
    expect(mistakes({ one: payment("when: starting") })).toEqual([]));
});

describe("the share of a payment that is free of tax", () => {
  test.each([
    ["a rule", payment("when: starting, taxed: {freeShare: above}"), "rules.0.taxed"],
    ["a benefit", `${payment("when: starting")}\ntaxed: {freeShare: above}`, "taxed"],
  ])("of %s is the whole at most", (_, one, field) =>
    expect(mistakes({ one })).toEqual([
      `shares-above-whole at one ${field}: 150% of what is paid would be free of tax, more than the whole. [150%; a share of 100% or less]`,
    ]),
  );
});

describe("benefits that give way to one another", () => {
  const givesWayTo = (...others: string[]) => `notWith: [${others.join(", ")}]`;

  test("one to the other is no mistake", () => {
    expect(mistakes({ one: givesWayTo("two"), two: "order: 2" })).toEqual([]);
    expect(mistakes({ one: "order: 1", two: givesWayTo("one") })).toEqual([]);
  });

  test("each to the other leaves somebody with neither, and is said once", () => {
    expect(mistakes({ one: givesWayTo("two"), two: givesWayTo("one") })).toEqual([
      "circular-benefits at one notWith: `one` gives way to `two`, and `two` to `one`. [two; `notWith` in one of the two: the one that somebody does not get]",
    ]);
  });

  test("one that gives way to several is found by the one that gives way to it", () => {
    expect(mistakes({ a: givesWayTo("b", "c"), b: "order: 2", c: givesWayTo("a") })).toEqual([
      "circular-benefits at a notWith: `a` gives way to `c`, and `c` to `a`. [c; `notWith` in one of the two: the one that somebody does not get]",
    ]);
  });

  test("to a benefit that is not there, or to itself", () => {
    expect(mistakes({ one: givesWayTo("three"), two: "order: 2" })).toEqual([
      "unknown-reference at one notWith: `three` is not a benefit of this council. [benefit three; two]",
    ]);
    expect(mistakes({ one: givesWayTo("one"), two: "order: 2" })).toEqual([
      "unknown-reference at one notWith: `one` is this benefit itself. [benefit one; two; Take it out here.]",
    ]);
  });
});
