import fc from "fast-check";
import { expect, test } from "vitest";
import { bareWords } from "@/lib/offers/words/quantities";
import { arbitraryOffer } from "../arbitrary-offer";
import { quantitiesIn } from "./quantities-in";

test("every published number of a rule stands in its words, whatever the rule", () => {
  fc.assert(
    fc.property(arbitraryOffer(), ({ benefits }) => {
      for (const { rules } of benefits) {
        for (const { rule, words: said } of rules) {
          for (const quantity of quantitiesIn(rule)) {
            if (quantity.value !== "not stated") expect(said).toContain(bareWords(quantity));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
