import { describe, expect, test } from "vitest";
import { given } from "./given";
import { benefitsWritten, person, worked } from "./offer-fixture";

/** Somebody who would get more than one rule of a benefit, or more than one benefit. */

const figures = `
figures:
  small: {label: Small, value: 1000, unit: pounds, effective: not stated, source: advert}
  large: {label: Large, value: 3000, unit: pounds, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
`;
const payment = (amount: string, more = "") =>
  `  - {gives: payment, amount: ${amount}, when: starting, proRata: no, repay: none${more}}`;
const IF_PERMANENT = ", who: {contract: [permanent]}";
const TIME_OFF = "  - {gives: time off, amount: weeks, pay: full pay, when: starting}";

describe("several rules of one benefit", () => {
  const both = (several: string, more = "") =>
    given({
      benefit: `severalRules: ${several}\n${figures}rules:\n${payment("small", more)}\n${payment("large")}`,
    });
  const ONLY_ONE = "only one of several parts is given";

  test("all of them are given where the benefit says so", () => {
    expect(both("all of them").lines).toEqual(["benefit: £1,000, certain", "benefit: £3,000, certain"]);
  });

  test("where nobody has said, each is possible and all count, and it is asked once", () => {
    const doubt =
      "not stated: Ashbourne has not said what somebody gets for whom several parts of this apply";
    expect(both("not stated").lines).toEqual([
      `benefit: £1,000, possible; ${doubt}`,
      `benefit: £3,000, possible; ${doubt}`,
    ]);
    const { offer } = benefitsWritten({
      benefit: `severalRules: not stated\n${figures}rules:\n${payment("small")}\n${payment("large")}`,
    });
    expect(worked(offer, person(), 1).notStated.map(({ key }) => key)).toEqual(["benefit.severalRules"]);
  });

  test("an amount that is not stated stays not stated beside another", () => {
    const { lines } = given({
      benefit: `severalRules: not stated\n${figures}rules:\n${payment("not stated")}\n${payment("large")}`,
    });
    expect(lines[0]).toMatch(/^benefit: not stated, not stated; /);
  });

  test("the first, or the largest", () => {
    expect(both("the first that applies").lines).toEqual(["benefit: £1,000, certain"]);
    expect(both("the largest").lines).toEqual(["benefit: £3,000, certain"]);
  });

  test("the first that applies is the second where the first is not for the person", () => {
    expect(both("the first that applies", ", who: {roles: [team-manager]}").lines).toEqual([
      "benefit: £3,000, certain",
    ]);
    expect(both("not stated", ", who: {roles: [team-manager]}").lines).toEqual(["benefit: £3,000, certain"]);
  });

  test("a first that is only possible and the next are one payment, from the smaller to the larger", () => {
    expect(both("the first that applies", IF_PERMANENT).lines).toEqual([
      `benefit: £1,000 to £3,000, possible; contract; ${ONLY_ONE}`,
    ]);
    expect(
      given({
        benefit: `severalRules: the first that applies\n${figures}rules:\n${payment("large", IF_PERMANENT)}\n${payment("small")}`,
      }).lines,
    ).toEqual([`benefit: £1,000 to £3,000, possible; contract; ${ONLY_ONE}`]);
  });

  test("of two under one condition it is the first, if any: the second counts in no case", () => {
    const files = {
      benefit: `severalRules: the first that applies\n${figures}rules:\n${payment("small", IF_PERMANENT)}\n${payment("large", IF_PERMANENT)}`,
    };
    expect(given(files).lines).toEqual(["benefit: £1,000, possible; contract"]);
    expect(given(files, { contract: "agency" }).lines).toEqual([
      "benefit: nothing, it is not for agency contracts (one of these contracts: permanent)",
    ]);
  });

  test("two of the same worth count once", () => {
    const files = {
      benefit: `severalRules: the largest\n${figures}rules:\n${payment("small", IF_PERMANENT)}\n${payment("small", IF_PERMANENT)}`,
    };
    expect(given(files).totals).toMatchObject({ certain: 0, possible: 100_000 });
  });

  test("time off is worth no money, and comes after it where the largest is given", () => {
    const files = {
      benefit: `severalRules: the largest\n${figures}rules:\n${TIME_OFF}\n${payment("small")}`,
    };
    expect(given(files).lines).toEqual(["benefit: £1,000, certain"]);
  });
});

describe("benefits of which one gives way to the other", () => {
  const files = (own: string, other: string) => ({
    own: `name: Own\norder: 1\nnotWith: [other]\n${figures}rules:\n${own}`,
    other: `name: Other\norder: 2\n${figures}rules:\n${other}`,
  });
  const both = (own: string, other: string, told = {}) => given(files(own, other), told);

  test("whoever certainly gets the other does not get it", () => {
    expect(both(payment("large"), payment("small"))).toEqual({
      lines: ["other: £1,000, certain", "own: nothing, Other is given instead (undefined)"],
      totals: { certain: 100_000, possible: 0 },
    });
  });

  test("whoever certainly gets a part of the other does not get it", () => {
    expect(
      both(payment("large"), `${payment("small")}\n${payment("small", IF_PERMANENT)}`).lines.at(-1),
    ).toBe("own: nothing, Other is given instead (undefined)");
  });

  test("what either of them may be is in the rules, and no matter to ask the council", () => {
    const open = benefitsWritten(files(payment("large"), payment("small", IF_PERMANENT))).offer;
    const { entries, notStated } = worked(open, person({ contract: "permanent" }), 1);
    expect(notStated).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(worked(open, person(), 1).notStated).toEqual([]);
    expect(worked(open, person(), 1).entries.flatMap(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual(
      ["not promised", "unanswered"],
    );
  });

  test("whoever gets the other does not get it, also where the other's amount is not published", () => {
    expect(both(payment("large"), payment("not stated")).lines).toEqual([
      "other: not stated, not stated",
      "own: nothing, Other is given instead (undefined)",
    ]);
  });

  test("whoever does not get the other gets it", () => {
    expect(both(payment("small"), payment("large", IF_PERMANENT), { contract: "agency" }).lines).toEqual([
      "own: £1,000, certain",
      "other: nothing, it is not for agency contracts (one of these contracts: permanent)",
    ]);
  });

  test("one that is not given takes nothing away", () => {
    expect(both(payment("small", IF_PERMANENT), payment("large"), { contract: "agency" }).lines).toEqual([
      "other: £3,000, certain",
      "own: nothing, it is not for agency contracts (one of these contracts: permanent)",
    ]);
  });

  test("where the other is possible, the larger of the two counts", () => {
    expect(both(payment("large"), payment("small", IF_PERMANENT)).lines).toEqual([
      "own: £3,000, one of several, possible; it is not given to somebody who gets Other",
      "other: £1,000, one of several, possible; contract",
    ]);
    expect(both(payment("small"), payment("large", IF_PERMANENT)).lines).toEqual([
      "own: £1,000, one of several, possible; it is not given to somebody who gets Other",
      "other: £3,000, one of several, possible; contract",
    ]);
    expect(both(payment("small"), payment("small", IF_PERMANENT)).totals).toMatchObject({
      certain: 0,
      possible: 100_000,
    });
  });

  test("time off that gives way to money is no larger than it", () => {
    expect(both(TIME_OFF, payment("small", IF_PERMANENT)).lines).toEqual([
      "own: 6 weeks, possible; it is not given to somebody who gets Other",
      "other: £1,000, one of several, possible; contract",
    ]);
  });

  test("whoever gets the first of several that it gives way to does not get it twice", () => {
    const three = {
      ...files(payment("small"), payment("large")),
      third: `name: Third\norder: 3\n${figures}rules:\n${payment("large")}`,
    };
    three.own = three.own.replace("[other]", "[other, third]");
    expect(given(three).lines.at(-1)).toBe("own: nothing, Other is given instead (undefined)");
  });
});
