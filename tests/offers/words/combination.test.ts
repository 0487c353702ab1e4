import { expect, test } from "vitest";
import { offerWritten } from "../offer-fixture";

const RULE = "{ gives: payment, amount: sum, when: starting, proRata: no, repay: none }";

const wordsOf = (yaml: string, rules = [RULE, RULE]) =>
  offerWritten(`
figures: { sum: { label: Sum, value: 500, unit: pounds, source: advert, effective: not stated } }
rules: [${rules.join(", ")}]
${yaml}`).offer.benefits[0]?.combinationWords.map(({ words }) => words);

test.each([
  ["all of them", []],
  ["the first that applies", ["You get the first of these that applies."]],
  ["the largest", ["You get the largest of these that applies."]],
  ["not stated", ["Ashbourne has not said what you get if several of these apply."]],
])("of several rules, %s", (several, words) => {
  expect(wordsOf(`severalRules: ${several}`)).toEqual(words);
});

test("nothing is said of several where there is one", () => {
  expect(wordsOf("severalRules: the largest", [RULE])).toEqual([]);
});

test("what is not given together with another benefit says so by the other's name, or as the file does", () => {
  expect(wordsOf("notWith: [relocation, golden-hello]")).toEqual([
    "You do not get it together with relocation or golden-hello.",
  ]);
});
