import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "@/lib/offers/rules/quantity";
import { runs } from "../../harness/random";
import { arbitraryOffer } from "../arbitrary-offer";
import { quantitiesIn, states } from "./quantities-in";

test("whatever the rule, every published number stands in its words, and none that is not published as if it were", () => {
  fc.assert(
    fc.property(arbitraryOffer(), ({ benefits }) => {
      for (const { rules, whoWords } of benefits) {
        for (const { rule, words: sentence } of rules) {
          for (const quantity of quantitiesIn(rule)) {
            if (quantity.value !== "not stated") expect({ sentence, quantity }).toSatisfy(isSaid);
          }
        }
        for (const sentence of [whoWords, ...rules.map(({ words }) => words)]) {
          expect(sentence).not.toMatch(/(?<! is )not stated/);
        }
      }
    }),
    { numRuns: runs(150, 3_000) },
  );
});

const isSaid = ({ sentence, quantity }: { sentence: string; quantity: Quantity }) =>
  states(sentence, quantity);

test.each([
  ["Ashbourne reviews it every year.", 1, "years", true],
  ["Ashbourne reviews it every year.", 2, "years", false],
  ["Ashbourne reviews it every year.", 1, "months", false],
  ["Ashbourne reviews it every year.", 1, "hours", false],
  ["Ashbourne reviews it every 2 years.", 2, "years", true],
  ["Ashbourne reviews it every 2 years.", 1, "years", false],
  ["You get it each year.", 1, "years", false],
] as const)("“%s” and %i %s", (sentence, value, unit, isStated) => {
  expect(states(sentence, { figure: "figure", value, unit, qualifier: "exactly" })).toBe(isStated);
});
