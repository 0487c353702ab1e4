import { describe, expect, test } from "vitest";
import type { Offer } from "@/lib/offers/rules/offer";
import { NAMES, offerWritten, person, worked } from "../offer-fixture";

const RULES = `
severalRules: not stated
who: {roles: [team-manager, social-worker], notStatedFor: [{roles: [personal-adviser]}]}
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  most: {label: Most, value: 2000, unit: pounds, effective: not stated, source: advert}
rules:
  - {gives: payment, amount: money, when: starting, proRata: no, repay: not stated, inAllAtMost: most}
  - {gives: payment, amount: not stated, when: not stated, proRata: not stated, repay: none}
`;

const offerOf = (council: string): Offer => offerWritten(RULES, { ...NAMES, council }).offer;

/** Names in which a sentence seems to end, or that say themselves what the site says of what is open. */
const COUNCILS = ["Ashbourne", "St. Helens", "Reading.", "Not Stated", "Has Not Said", "It. Is £5"];

describe.each(COUNCILS)("a council called “%s”", (council) => {
  const [benefit] = offerOf(council).benefits;
  const [first, second] = benefit?.rules ?? [];

  test("is not said to have said what it has left open", () => {
    expect(first?.stated).toBe(
      "£1,000 when you start. At most £2,000 in all. It is the same if you work part time.",
    );
    expect(first?.notStated).toEqual([{ asked: "whether I pay it back if I leave" }]);
    expect(second?.notStated).toEqual([{ asked: "whether it is reduced if I work part time" }]);
    expect(second?.stated).toBe(
      `An amount that ${council} has not published at a time that ${council} has not published. You pay nothing back if you leave.`,
    );
  });

  test("has everything in the words of the whole rule, in its order", () => {
    expect(first?.words).toBe(
      `£1,000 when you start. At most £2,000 in all. It is the same if you work part time. ${council} has not said whether you pay it back if you leave.`,
    );
  });

  test("words whom a benefit is for apart from those of whom it has not said", () => {
    expect(benefit?.whoStated).toBe("For team managers and social workers.");
    expect(benefit?.whoWords).toBe(
      `For team managers and social workers; ${council} has not said whether it is for personal advisers.`,
    );
  });

  test("is named as the one that has not said what several rules give together", () => {
    expect(benefit?.combinationWords).toEqual([
      {
        words: `${council} has not said what you get if several of these apply.`,
        asked: "what I get if several of these apply",
      },
    ]);
  });

  test("leaves open what it has not said in an answer, each matter once, under the benefit’s name", () => {
    const { notStated } = worked(offerOf(council), person(), 1);
    expect(notStated.map(({ words }) => words)).toEqual([
      `${council} has not said what somebody gets for whom several parts of this apply`,
      `${council} has not said what you would have to pay back if you leave`,
      `Benefit: ${council} has not said when it is paid`,
      `${council} has not published the amount of “Benefit”`,
    ]);
  });
});

test("a rule that leaves nothing open says all of its words", () => {
  const { offer } = offerWritten(RULES.replaceAll("repay: not stated", "repay: none"));
  const [rule] = offer.benefits[0]?.rules ?? [];
  expect(rule?.notStated).toEqual([]);
  expect(rule?.stated).toBe(rule?.words);
});

test("leave that hangs on how much it is alone is not taken for less, whatever the council is called", () => {
  const { offer } = offerWritten(
    `
figures: {each: {label: Each, value: 1, unit: days, effective: not stated, source: advert}}
rules: [{gives: extra leave, amount: {eachYear: each, first: not stated}, proRata: no}]`,
    { ...NAMES, council: "Amount. First" },
  );
  const { years } = worked(offer, person(), 2);
  expect(years.map(({ leave }) => leave[0]?.extra)).toEqual([
    { least: 0, most: 1 },
    { least: 1, most: 2 },
  ]);
});
