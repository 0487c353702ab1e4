import { describe, expect, test } from "vitest";
import { isExact, isUnpublished } from "@/lib/offers/entries/money-range";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import {
  day,
  doubtsOf,
  formulaOf,
  hours,
  offerWritten,
  payments,
  paymentWritten,
  person,
  worked,
} from "./offer-fixture";

/** Payments of £1,200 as an editor writes them: which of them are in the years shown, and how much of them. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  most: {label: Most, value: 1500, unit: pounds, effective: not stated, source: advert}
  more: {label: More, value: 1800, unit: pounds, effective: not stated, source: advert}
  much-more: {label: Much more, value: 2000, unit: pounds, effective: not stated, source: advert}
  odd: {label: Odd, value: 1000.01, unit: pounds, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
`;
const paid = (fields: Record<string, string>, told: Partial<Circumstances> = {}, years = 1) =>
  worked(offerWritten(`${figures}rules: [{${paymentWritten(fields)}}]`).offer, person(told), years);
/** Why there is none, and what would change it. */
const reasons = (...rule: Parameters<typeof paid>) => {
  const { entries, nothing } = paid(...rule);
  expect(entries).toEqual([]);
  return nothing.map(({ reason, change }) => [reason, change]);
};
const LATER = "looking more years ahead";

describe("in the years shown", () => {
  test("what falls due after them is not, and what is earned in them and paid later is not", () => {
    expect(payments(paid({ when: "{on: 2027-08-31}" }))).toEqual(["2027-08-31: £1,200 (certain)"]);
    expect(reasons({ when: "{on: 2027-09-01}" })).toEqual([
      ["it falls due on 1 September 2027, after the years shown", LATER],
    ]);
    expect(reasons({ when: "{on: 2027-08-31}", paid: "with the next month's salary" })).toEqual([
      ["it is paid after the years shown", LATER],
    ]);
  });

  test("what was paid before them is not", () => {
    expect(reasons({}, { start: day("2026-08-31") })).toEqual([
      ["it fell due when you start, before the years shown", undefined],
    ]);
  });
});

describe("in the time in which the rule is in force", () => {
  const nextAugust = "{on: 2027-08-31}";

  test("from its first day to its last", () => {
    expect(payments(paid({ when: nextAugust, from: "2027-08-31" }))).toHaveLength(1);
    expect(reasons({ when: nextAugust, from: "2027-09-01" })).toEqual([
      ["it begins on 1 September 2027", undefined],
    ]);
    const until = (last: string) => ({ when: nextAugust, until: `{day: ${last}, afterwards: nothing}` });
    expect(payments(paid(until("2027-08-31")))).toHaveLength(1);
    expect(reasons(until("2027-08-30"))).toEqual([["it ended on 30 August 2027", undefined]]);
  });

  test("what comes afterwards may be a matter for the council, of this rule", () => {
    const { notStated } = paid({ when: nextAugust, until: "{day: 2027-08-30, afterwards: not stated}" });
    expect(notStated.map(({ key, words }) => [key, words])).toEqual([
      ["benefit.rules.0.until", "Ashbourne has not said what happens after 30 August 2027"],
    ]);
  });
});

describe("to somebody who leaves", () => {
  const leaving = (on: string) => ({ leaving: { on: day(on), noticeGiven: "unanswered" } as const });

  test("is what falls due up to the last day", () => {
    const half = { when: "{after: half-year}" };
    expect(payments(paid(half, leaving("2027-02-28")))).toEqual(["2027-02-28: £1,200 (certain)"]);
    expect(reasons(half, leaving("2027-02-27"))).toEqual([
      [
        "it falls due on 28 February 2027, after you leave on 27 February 2027",
        "staying until 28 February 2027",
      ],
    ]);
  });

  test("of instalments it says why the one that was still to come does not", () => {
    const parts =
      "[{when: {on: 2026-01-01}, share: an equal share}, {when: {after: half-year}, share: an equal share}]";
    expect(reasons({ when: `{instalments: ${parts}}` }, leaving("2026-12-31"))).toEqual([
      [
        "it falls due on 28 February 2027, after you leave on 31 December 2026",
        "staying until 28 February 2027",
      ],
    ]);
  });

  test("what is paid after the last day is a matter for the council, of this rule", () => {
    const { entries, notStated } = paid(
      { when: "{after: half-year}", paid: "with the next month's salary" },
      leaving("2027-02-28"),
    );
    expect(doubtsOf(entries[0])).toEqual([
      "not stated: Ashbourne has not said whether it pays this to somebody who has left by then",
    ]);
    expect(notStated.map(({ key }) => key)).toEqual(["benefit.rules.0.paid"]);
  });
});

describe("the least that it can be", () => {
  const least = (...rule: Parameters<typeof paid>) =>
    paid(...rule)
      .entries.filter(isMoney)
      .map(({ amount }) => (isExact(amount) || isUnpublished(amount) ? undefined : amount.least));
  const half = { hours: hours(18) };

  test("is shown where it is less than the most", () => {
    expect(least({ proRata: "not stated" }, half)).toEqual([60_000]);
    expect(least({ proRata: "yes" }, half)).toEqual([undefined]);
    expect(least({ amount: "not stated", proRata: "not stated" }, half)).toEqual([undefined]);
  });

  test("is one matter for every payment of the council", () => {
    expect(paid({ proRata: "not stated" }, half).notStated.map(({ key, words }) => [key, words])).toEqual([
      ["proRata.payments", "Ashbourne has not said whether these payments are reduced for part-time hours"],
    ]);
  });
});

describe("instalments", () => {
  test("come to the whole to the penny: half of £1,000.01, and the rest", () => {
    const parts =
      "[{when: starting, share: an equal share}, {when: {after: half-year}, share: an equal share}]";
    expect(payments(paid({ amount: "odd", when: `{instalments: ${parts}}` }))).toEqual([
      "2026-09-01: £500.01 (certain)",
      "2027-02-28: £500 (certain)",
    ]);
  });
});

describe("the most in all", () => {
  const twice = { when: "{every: half-year}", inAllAtMost: "most" };

  test("cuts the payment that goes beyond it, and says so in its formula", () => {
    expect(payments(paid(twice))).toEqual(["2027-02-28: £1,200 (certain)", "2027-08-31: £300 (certain)"]);
    expect(paid(twice).entries.map(formulaOf)).toEqual(["£1,200", "£1,200, at most £1,500 in all"]);
  });

  test.each<readonly [string, string, readonly (number | undefined)[]]>([
    ["most", "£900 at most, where the first is the least", [60_000, 60_000]],
    ["more", "£1,200, which is the most", [60_000, 60_000]],
    ["much-more", "£800, more than the least", [60_000, 60_000]],
  ])("of %s leaves %s, since what is certain comes first", (inAllAtMost, _, least) => {
    const { entries } = paid({ ...twice, inAllAtMost, proRata: "not stated" }, { hours: hours(18) });
    const ends = entries.filter(isMoney).map(({ amount }) => (isExact(amount) ? undefined : amount.least));
    expect(ends).toEqual(least);
  });

  test("of what is paid by the month is paid in the first months, until it is used up", () => {
    const monthly = { when: "{monthly: the whole amount}", inAllAtMost: "most" };
    const [year] = paid(monthly).entries.filter(isMoney);
    expect([year?.amount.most, year?.months.map(({ to, amount }) => ({ to, amount }))]).toEqual([
      150_000,
      [
        { to: "2026-09-30", amount: 120_000 },
        { to: "2026-10-31", amount: 30_000 },
      ],
    ]);
  });

  test("is not the reason where nothing was due to be paid", () => {
    const permanent = { ...twice, who: "{contract: [permanent]}" };
    expect(reasons(permanent, { contract: "agency" })).toEqual([
      ["it is not for agency contracts", "one of these contracts: permanent"],
    ]);
  });
});
