import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";

/** £2,000 after two years and £3,000 after four, the first that applies, both only for a kind of contract that is open. */

const rule = (name: string, amount: string, service: string) =>
  `{name: ${name}, gives: payment, amount: ${amount}, when: each completed year, who: {contract: [permanent], serviceAtLeast: ${service}}, proRata: no, repay: none}`;
const offer = `${figures({ small: "2000 pounds", large: "3000 pounds", two: "2 years", four: "4 years" })}severalRules: the first that applies
rules: [${rule("Later", "large", "four")}, ${rule("Earlier", "small", "two")}]`;

describe("two rules of which the one follows the other, while it is open whether either applies", () => {
  test("each pays on its days, so that all of it is possible: twice £2,000 and twice £3,000", () => {
    const answer = answerOf(offer, { years: 5 });
    expect(given(offer, { years: 5 })).toEqual([
      "Earlier, 2028-08-31: £2,000 (possible)",
      "Earlier, 2029-08-31: £2,000 (possible)",
      "Later, 2030-08-31: £3,000 (possible)",
      "Later, 2031-08-31: £3,000 (possible)",
    ]);
    expect(totalsIn(answer.totals)).toBe("£0 certain, £10,000 possible");
  });
});
