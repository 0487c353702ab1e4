import { describe, expect, test } from "vitest";
import { isMoney } from "@/lib/offers/entries/outcome";
import { settlement } from "@/lib/offers/leaving/settlement";
import { day, doubtsOf, offerWritten, payments, person, role, worked } from "../offer-fixture";

/** What a council names and does not publish: how often, when in the year, until when, how much, for whom. */

const FIGURES = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  more: {label: More, value: 3000, unit: pounds, effective: not stated, source: advert}
  share: {label: Share, value: 10, unit: percent, effective: not stated, source: advert}
  limit: {label: Limit, value: 15, unit: percent, effective: not stated, source: advert}
  two: {label: Two years, value: 24, unit: months, effective: not stated, source: advert}
rules:
`;
const given = (rule: Readonly<Record<string, string>>) => {
  const all = { gives: "payment", amount: "money", when: "starting", proRata: "no", repay: "none", ...rule };
  const fields = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  const { offer, problems } = offerWritten(`${FIGURES}  - {${fields.join(", ")}}`);
  expect(problems).toEqual([]);
  return offer;
};
const paid = (rule: Readonly<Record<string, string>>, years = 3, told = {}) => {
  const result = worked(given(rule), person(told), years);
  return payments(result).map((line, index) => [line, ...doubtsOf(result.entries[index])].join("; "));
};

describe("how often and when in the year", () => {
  test("£1,200 each year, at a time that is not published, is three times £1,200 in three whole years in the job", () => {
    expect(paid({ when: "each year" })).toEqual([
      "2026-09-01 to 2027-08-31: £1,200 (certain)",
      "2027-09-01 to 2028-08-31: £1,200 (certain)",
      "2028-09-01 to 2029-08-31: £1,200 (certain)",
    ]);
  });

  test("what is shown of the first year does not hang on how many years are shown", () => {
    expect(paid({ when: "each year" }, 1)).toEqual(paid({ when: "each year" }, 5).slice(0, 1));
  });

  test("once or each year: the second and the third may be nothing", () => {
    const { entries } = worked(given({ when: "once or each year" }), person(), 3);
    expect(entries.map((entry) => isMoney(entry) && entry.amount.least)).toEqual([120_000, 0, 0]);
    expect(doubtsOf(entries[1])).toContain(
      "not stated: Ashbourne has not said whether it is paid once or each year",
    );
  });

  test("two years' service needed: nothing until they are complete, possible in each year after that", () => {
    const lines = paid({ when: "each year", who: "{serviceAtLeast: two}" });
    expect(lines.map((line) => line.slice(0, 10))).toEqual(["2028-09-01"]);
  });

  test("somebody who leaves in the second year may get a second one before", () => {
    const leaving = { on: day("2028-02-29"), noticeGiven: day("2028-01-01") };
    expect(paid({ when: "each year" }, 3, { leaving }).map((line) => line.slice(0, 24))).toEqual([
      "2026-09-01 to 2027-08-31",
      "2027-09-01 to 2028-02-29",
    ]);
  });

  test("June and December, in full or shared: £600 to £1,200 each time", () => {
    const when = "{months: [June, December], each: not stated, shortFirstYear: in full}";
    const { entries } = worked(given({ when }), person(), 1);
    expect(entries.map((entry) => isMoney(entry) && entry.amount.least)).toEqual([60_000, 60_000]);
    expect(doubtsOf(entries[0])).toEqual([
      "not stated: Ashbourne has not said whether all of it comes each time or a part",
    ]);
  });
});

describe("a census", () => {
  test("paid in a month that is not published: on or after the day", () => {
    const when = "{inPostOn: 31 March, paidIn: not stated, shortFirstYear: in full}";
    expect(paid({ when }, 1)).toEqual(["from 2027-03-31: £1,200 (certain)"]);
  });

  test("on a day that is not published: possible in the month in which it is paid", () => {
    const when = "{inPostOn: not stated, paidIn: April, shortFirstYear: in full}";
    expect(paid({ when }, 1)).toEqual([
      "2027-04-01 to 2027-04-30: £1,200 (possible); not stated: Ashbourne has not published the day on which you must be in post",
    ]);
  });

  test("neither is published: each year", () => {
    const when = "{inPostOn: not stated, paidIn: not stated, shortFirstYear: in full}";
    expect(paid({ when }, 2)).toHaveLength(2);
  });
});

describe("how much, for whom and until when", () => {
  test("between £1,200 and £3,000", () => {
    const { entries } = worked(given({ amount: "{between: money, and: more}" }), person(), 1);
    expect(entries[0]).toMatchObject({ amount: { least: 120_000, most: 300_000 }, status: "possible" });
    expect(doubtsOf(entries[0])).toEqual([
      "not stated: Ashbourne has not said how much it is, between £1,200 and £3,000",
    ]);
  });

  test("further conditions that are not published make it possible at best", () => {
    expect(paid({ who: "{furtherConditions: not stated}" })).toEqual([
      "2026-09-01: £1,200 (possible); not stated: Ashbourne names further conditions and has not published them",
    ]);
  });

  test("who the published conditions leave out gets nothing, whatever the others are", () => {
    const offer = given({ who: "{roles: [team-manager], furtherConditions: not stated}" });
    expect(worked(offer, person(), 1, role("social-worker")).entries).toEqual([]);
  });

  test("until a day that is not published", () => {
    expect(paid({ until: "{day: not stated, afterwards: nothing}" })).toEqual([
      "2026-09-01: £1,200 (possible); not stated: Ashbourne has not published the day on which it ends",
    ]);
  });

  test("for people who start until a day that is not published", () => {
    expect(paid({ who: "{startedUntil: not stated}" })).toEqual([
      "2026-09-01: £1,200 (possible); not stated: Ashbourne has not published the days between which you must start",
    ]);
  });

  test("at most 15% of salary in all: of £36,000, £5,400", () => {
    const rule = {
      amount: "{percent: share, of: starting salary}",
      when: "each completed year",
      inAllAtMost: "{percent: limit, of: starting salary}",
    };
    expect(paid(rule)).toEqual(["2027-08-31: £3,600 (certain)", "2028-08-31: £1,800 (certain)"]);
  });

  test("at most an amount in all that is not published", () => {
    expect(paid({ inAllAtMost: "not stated" })).toEqual([
      "2026-09-01: £1,200 (possible); not stated: Ashbourne has not published the most that it comes to in all",
    ]);
  });
});

describe("paying back within a time counted from a day that is not published", () => {
  const offer = given({
    when: "{after: two}",
    repay: "{within: two, of: not stated, how: all of it}",
  });
  const leftOn = (lastDay: string) => settlement(worked(offer, person(), 6), day(lastDay)).certain;

  test("within two years of being paid on 31 August 2028 nobody knows", () => {
    expect(leftOn("2029-08-31")).toMatchObject({ back: 0, safe: 0, notStated: 120_000 });
  });

  test("after them it is safe, from whichever day they are counted", () => {
    expect(leftOn("2030-08-31")).toMatchObject({ back: 0, safe: 120_000, notStated: 0 });
  });
});
