import { describe, expect, test } from "vitest";
import { hasRules } from "@/lib/offers/rules/has-rules";
import { benefitsWritten, offerWritten, person, worked } from "./offer-fixture";

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
`;
const matters = (...rules: string[]) => {
  const list = rules.map((rule) => `  - {gives: payment, proRata: no, ${rule}}`).join("\n");
  return worked(offerWritten(`${figures}rules:\n${list}`).offer, person(), 1).notStated.map(
    ({ key, words, benefits }) => ({ key, words, benefits }),
  );
};

describe("what the council has not said", () => {
  test("an amount that is not published is said to be that, by the name of the benefit", () => {
    expect(matters("amount: not stated, when: starting, repay: none")).toEqual([
      {
        key: "benefit.rules.0.amount",
        words: "Ashbourne has not published the amount of “Benefit”",
        benefits: ["benefit"],
      },
    ]);
  });

  test("what must be paid back is one matter, however many payments it touches", () => {
    const open = "amount: money, when: starting, repay: not stated";
    expect(matters(open, open)).toEqual([
      {
        key: "repay",
        words: "Ashbourne has not said what you would have to pay back if you leave",
        benefits: ["benefit"],
      },
    ]);
  });

  test("nothing is open where everything is said", () => {
    expect(matters("amount: money, when: starting, repay: none")).toEqual([]);
  });
});

describe("an offer can be counted", () => {
  const NAMED = "rules: []";
  const RULE = `${figures}rules: [{gives: payment, amount: money, when: starting, proRata: no, repay: none}]`;
  test("where one of its benefits has a rule", () => {
    expect(hasRules(benefitsWritten({ a: NAMED, b: RULE }).offer)).toBe(true);
    expect(hasRules(benefitsWritten({ a: NAMED }).offer)).toBe(false);
  });
});
