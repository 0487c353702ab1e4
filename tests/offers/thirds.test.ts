import { describe, expect, test } from "vitest";
import { publishedShare } from "@/lib/money/fraction";
import { settlement } from "@/lib/offers/leaving/settlement";
import { figures } from "./answered";
import { day, offerWritten, person, worked } from "./offer-fixture";

/** Shares that no percentage writes out in full. */

describe("two thirds of £7,850 are paid back in the second year, one third in the third", () => {
  const { offer } = offerWritten(
    `${figures({
      cost: "7850 pounds",
      all: "100 percent",
      "two-thirds": "66.667 percent",
      third: "33.333 percent",
      one: "1 years",
      two: "2 years",
      three: "3 years",
    })}rules: [{gives: payment, amount: cost, when: starting, proRata: no, repay: {of: starting, steps: [{within: one, percent: all}, {within: two, percent: two-thirds}, {within: three, percent: third}]}}]`,
  );
  const back = (lastDay: string) => settlement(worked(offer, person(), 3), day(lastDay)).certain.back;

  test("and are said as thirds", () => {
    const [said = ""] = offer.benefits.flatMap(({ rules }) => rules.map(({ words }) => words));
    expect(said).toContain("two thirds of it");
    expect(said).toContain("a third of it");
  });

  test.each([
    ["2026-12-10", 785_000],
    ["2027-12-10", 523_333],
    ["2028-12-10", 261_667],
  ])("leaving on %s", (lastDay, pence) => expect(back(lastDay)).toBe(pence));
});

test.each([
  [33.333, { numerator: 1, denominator: 3 }],
  [133.333, { numerator: 4, denominator: 3 }],
  [66.666, { numerator: 33_333, denominator: 50_000 }],
  [66.7, { numerator: 667, denominator: 1_000 }],
  [100, { numerator: 1, denominator: 1 }],
  [0, { numerator: 0, denominator: 1 }],
])("%s%% is %o", (percent, share) => expect(publishedShare(percent)).toEqual(share));
