import { describe, expect, test } from "vitest";
import { benefitsWritten, person, worked } from "./offer-fixture";

/** What a timeline makes of several benefits. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
`;
const paid = (order: number, when: string, more = "") =>
  `order: ${order}\n${figures}rules: [{gives: payment, amount: money, when: ${when}, proRata: no, repay: none${more}}]`;

describe("what is given", () => {
  test("comes in order of time, on one day in the order of the benefits, and what nobody can date last", () => {
    const { offer } = benefitsWritten({
      undated: paid(1, "not stated"),
      late: paid(2, "{on: 2027-01-01}"),
      first: paid(3, "{on: 2026-12-01}"),
      second: paid(4, "{on: 2026-12-01}"),
      third: paid(5, "{on: 2026-12-01}"),
      early: paid(6, "starting"),
    });
    expect(worked(offer, person(), 1).entries.map(({ rule }) => rule.benefit)).toEqual([
      "early",
      "first",
      "second",
      "third",
      "late",
      "undated",
    ]);
  });
});

describe("what is not given", () => {
  const nothing = (benefit: string) =>
    worked(benefitsWritten({ benefit }).offer, person({ contract: "agency" }), 1).nothing.map(
      ({ kind, reason, change }) => [kind, reason, change],
    );
  const NOT_FOR_AGENCY = ["not given", "it is not for agency contracts", "one of these contracts: permanent"];

  test("has the reason why, and what would change it", () => {
    expect(nothing(paid(1, "starting", ", who: {contract: [permanent]}"))).toEqual([NOT_FOR_AGENCY]);
  });

  test("of several sets of conditions has the reason of the one that comes nearest", () => {
    const near = "{standing: new starter, contract: [permanent]}";
    const far = "{standing: existing staff, contract: [permanent]}";
    const reason = (sets: string) =>
      worked(
        benefitsWritten({ benefit: paid(1, "starting", `, who: {anyOf: [${sets}]}`) }).offer,
        person({ contract: "agency", standing: "new starter" }),
        1,
      ).nothing[0]?.reason;
    expect(reason(`${near}, ${far}`)).toBe("it is not for agency contracts");
    expect(reason(`${far}, ${near}`)).toBe("it is not for agency contracts");
  });

  test("or is only named, for those whom it is for", () => {
    expect(nothing("who: {roles: everyone, contract: [permanent]}")).toEqual([NOT_FOR_AGENCY]);
    expect(nothing("who: {roles: everyone, contract: [agency]}")).toEqual([
      ["named only", "Ashbourne names it and publishes no figure or rule to count", undefined],
    ]);
  });
});
