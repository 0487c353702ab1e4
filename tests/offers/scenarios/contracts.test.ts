import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { day, doubtsOf, offerWritten, payments, person, worked } from "../offer-fixture";

describe("£1,000 for contracts of a year or more, of which an extension is not known", () => {
  const written = (rule: string, who = "contractLastsAtLeast: year") => `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  days: {label: Days, value: 3, unit: days, effective: not stated, source: advert}
  year: {label: A year, value: 12, unit: months, effective: not stated, source: advert}
  two-years: {label: Two years, value: 24, unit: months, effective: not stated, source: advert}
who: {roles: everyone, ${who}}
rules: [{${rule}}]
`;
  const payment = (more: string) => `gives: payment, amount: money, proRata: no, repay: none, ${more}`;
  const fixed = (contractMonths: number) => ({ contract: "fixed term", contractMonths }) as const;
  const lines = (rule: string, told: Partial<Circumstances>, who?: string) =>
    worked(offerWritten(written(rule, who)).offer, person(told), 2).entries.map((entry, index, entries) =>
      [payments({ entries })[index] ?? entry.status, ...doubtsOf(entry)].join("; "),
    );
  const ENDS = "your contract ends on 31 August 2027 unless it is extended";
  const yearly = payment("when: each completed year");

  test("what falls due by its last day is certain, and what falls due after it only possible", () => {
    expect(lines(yearly, fixed(12))).toEqual([
      "2027-08-31: £1,000 (certain)",
      `2028-08-31: £1,000 (possible); ${ENDS}`,
    ]);
    expect(lines(payment("when: each anniversary"), fixed(12))).toEqual([
      `2027-09-01: £1,000 (possible); ${ENDS}`,
    ]);
  });

  test("a contract that lasts for longer, or for good, has no such end in the years shown", () => {
    const certain = ["2027-08-31: £1,000 (certain)", "2028-08-31: £1,000 (certain)"];
    expect(lines(yearly, fixed(24))).toEqual(certain);
    // Somebody with a permanent contract who told the length of another before.
    expect(lines(yearly, { contract: "permanent", contractMonths: 12 })).toEqual(certain);
  });

  test("pay by the month is certain until its last day", () => {
    expect(lines(payment("when: {monthly: a twelfth of the amount}"), fixed(18))).toEqual([
      "2026-09-01 to 2027-08-31: £1,000 (certain)",
      "2027-09-01 to 2028-02-29: £500 (certain)",
      "2028-03-01 to 2028-08-31: £500 (possible); your contract ends on 29 February 2028 unless it is extended",
    ]);
  });

  test("what is earned by its last day and paid after it is possible too", () => {
    expect(lines(payment("when: {after: year}, paid: with the next month's salary"), fixed(12))).toEqual([
      `2027-09-01 to 2027-09-30: £1,000 (possible); ${ENDS}`,
    ]);
    expect(lines(payment("when: {after: year}, paid: with that month's salary"), fixed(12))).toEqual([
      "2027-08-31 to 2027-08-31: £1,000 (certain)",
    ]);
  });

  test("leave of the year after it is possible", () => {
    expect(lines("gives: extra leave, amount: days, proRata: no", fixed(12))).toEqual([
      "certain",
      `possible; ${ENDS}`,
    ]);
  });

  test("where nothing asks for its length, an answer given for another council changes nothing", () => {
    expect(lines(yearly, fixed(12), "contract: [fixed term]")).toEqual([
      "2027-08-31: £1,000 (certain)",
      "2028-08-31: £1,000 (certain)",
    ]);
  });

  test("somebody who leaves before it ends is not told of its end", () => {
    const leaving = { on: day("2027-08-31"), noticeGiven: "unanswered" } as const;
    expect(lines(yearly, { ...fixed(12), leaving })).toEqual(["2027-08-31: £1,000 (certain)"]);
  });
});
