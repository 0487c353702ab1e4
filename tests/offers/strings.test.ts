import { describe, expect, test } from "vitest";
import { isMoney } from "@/lib/offers/entries/outcome";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { day, doubtsOf, offerWritten, paymentWritten, person, worked } from "./offer-fixture";

/** What hangs on a payment of £1,200: paying back, the council's word, notice and when it stops. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  about: {label: About, value: 1200, unit: pounds, qualifier: about, effective: not stated, source: advert}
  year: {label: Months, value: 12, unit: months, effective: not stated, source: advert}
  two-years: {label: Years, value: 2, unit: years, effective: not stated, source: advert}
  days: {label: Days, value: 10, unit: days, effective: not stated, source: advert}
  long: {label: Months, value: 21, unit: months, effective: not stated, source: advert}
  week: {label: Weeks, value: 1, unit: weeks, effective: not stated, source: advert}
  month: {label: Months, value: 1, unit: months, effective: not stated, source: advert}
  unknown: {label: Months, value: not stated, unit: months, effective: not stated, source: advert}
  all: {label: All, value: 100, unit: percent, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
  twice: {label: Too much, value: 200, unit: percent, effective: not stated, source: advert}
  unknown-share: {label: Share, value: not stated, unit: percent, effective: not stated, source: advert}
`;
const paid = (fields: Record<string, string>, told: Partial<Circumstances> = {}, years = 3) =>
  worked(offerWritten(`${figures}rules: [{${paymentWritten(fields)}}]`).offer, person(told), years);

describe("paying back", () => {
  const left = (repay: string, lastDay: string, when = "starting") => {
    const { back, safe, notStated } = settlement(paid({ repay, when }), day(lastDay)).certain;
    return [back, safe, notStated].map((pence) => pence / 100).join(", ");
  };
  const within = (time: string, how: string, of = "starting") => `{within: ${time}, of: ${of}, how: ${how}}`;

  test.each([
    ["none", "2026-09-01", "0, 1200, 0"],
    ["not stated", "2029-08-31", "0, 0, 1200"],
    [within("year", "all of it"), "2027-08-30", "1200, 0, 0"],
    [within("year", "all of it"), "2027-08-31", "0, 1200, 0"],
    [within("year", "not stated"), "2027-08-30", "0, 0, 1200"],
    [within("year", "not stated"), "2027-08-31", "0, 1200, 0"],
    [within("unknown", "all of it"), "2029-08-31", "0, 0, 1200"],
    [within("year", "in proportion to months left"), "2026-09-01", "1200, 0, 0"],
    [within("year", "in proportion to months left"), "2026-09-30", "1100, 100, 0"],
    [within("year", "in proportion to months left"), "2027-08-30", "100, 1100, 0"],
    [within("days", "in proportion to days left"), "2026-09-01", "1080, 120, 0"],
    [within("days", "in proportion to days left"), "2026-09-09", "120, 1080, 0"],
    [within("days", "in proportion to days left"), "2026-09-10", "0, 1200, 0"],
    [within("days", "in proportion to months left"), "2026-09-05", "600, 600, 0"],
  ])("%s, leaving on %s: %s", (repay, lastDay, settled) => expect(left(repay, lastDay)).toBe(settled));

  const steps = (...rows: string[]) =>
    `{of: starting, steps: [${rows.map((row) => `{within: ${row}}`).join(", ")}]}`;

  test.each([
    [steps("year, percent: all", "two-years, percent: half"), "2027-08-30", "1200, 0, 0"],
    [steps("year, percent: all", "two-years, percent: half"), "2027-08-31", "600, 600, 0"],
    [steps("year, percent: all", "two-years, percent: half"), "2028-08-31", "0, 1200, 0"],
    [steps("unknown, percent: all", "two-years, percent: half"), "2026-09-01", "0, 0, 1200"],
    [steps("year, percent: all", "unknown, percent: half"), "2027-08-30", "1200, 0, 0"],
    [steps("year, percent: all", "unknown, percent: half"), "2027-08-31", "0, 0, 1200"],
    [steps("year, percent: unknown-share"), "2027-08-30", "0, 0, 1200"],
    [steps("year, percent: twice"), "2027-08-30", "1200, 0, 0"],
  ])("in steps, %s, leaving on %s: %s", (repay, lastDay, settled) => {
    expect(left(repay, lastDay)).toBe(settled);
  });

  test("counted from being paid, the first month's salary may be paid on its last day", () => {
    const tie = within("year", "all of it", "being paid");
    expect(left(tie, "2027-09-28", "first salary")).toBe("1200, 0, 0");
    expect(left(tie, "2027-09-29", "first salary")).toBe("0, 1200, 0");
    expect(left(tie, "2027-08-31")).toBe("0, 1200, 0");
  });

  test.each([
    ["none", "never"],
    ["not stated", "not stated"],
    [within("year", "all of it"), "2027-08-31"],
    [within("unknown", "all of it"), "not stated"],
    [steps("year, percent: all", "two-years, percent: half"), "2028-08-31"],
    [steps("two-years, percent: half", "year, percent: all"), "2028-08-31"],
    [steps("year, percent: all", "unknown, percent: half"), "not stated"],
  ])("%s ends: %s", (repay, until) => {
    expect(paid({ repay }).entries.filter(isMoney)[0]?.repayableUntil).toBe(until);
  });
});

describe("the council's word", () => {
  const REVIEWED = (often: string, notice = "") =>
    `Ashbourne reviews it ${often} and may change or end it${notice}`;
  const doubts = (promise: string, on = "2029-08-31") =>
    doubtsOf(paid({ promise, when: `{on: ${on}}` }).entries[0]);

  test.each([
    ["guaranteed", []],
    ["discretionary", ["Ashbourne decides each time whether to pay it"]],
    ["{reviewedEvery: not stated, notice: not stated}", [REVIEWED("from time to time")]],
    ["{reviewedEvery: month, notice: not stated}", [REVIEWED("every month")]],
    ["{reviewedEvery: long, notice: not stated}", [REVIEWED("every 21 months")]],
    ["{reviewedEvery: two-years, notice: month}", [REVIEWED("every 2 years", ", with 1 month of notice")]],
  ])("%s", (promise, words) => expect(doubts(promise)).toEqual(words));

  test.each(["discretionary", "{reviewedEvery: month, notice: not stated}"])(
    "%s it has been said, and is no matter to ask the council",
    (promise) => {
      const { entries, notStated } = paid({ promise, when: "{on: 2029-08-31}" });
      expect(entries[0]?.doubts.map(({ kind }) => kind)).toEqual(["not promised"]);
      expect(notStated).toEqual([]);
    },
  );

  test("is a doubt beside that of an amount that is not exact", () => {
    expect(doubtsOf(paid({ promise: "discretionary", amount: "about" }).entries[0])).toEqual([
      "Ashbourne decides each time whether to pay it",
      "it is about £1,200, not exactly that",
    ]);
  });

  test("what falls due before the first review can have ended it is certain", () => {
    const reviewed = "{reviewedEvery: year, notice: month}";
    expect(doubts(reviewed, "2027-08-31")).toEqual([]);
    expect(doubts(reviewed, "2027-09-01")).toEqual([REVIEWED("every 12 months", ", with 1 month of notice")]);
    expect(doubts("{reviewedEvery: unknown, notice: not stated}", "2026-09-01")).toHaveLength(1);
  });
});

describe("notice", () => {
  const outcome = (underNotice: string, noticeGiven: string, when = "{on: 2027-05-31}") => {
    const leaving = {
      on: day("2027-08-31"),
      noticeGiven: noticeGiven === "" ? "unanswered" : day(noticeGiven),
    } as const;
    const { entries, nothing } = paid({ underNotice, when }, { leaving });
    const [entry] = entries;
    return entry === undefined
      ? `nothing: ${nothing[0]?.reason} (${nothing[0]?.change})`
      : doubtsOf(entry).join("; ");
  };
  const LOST = "nothing: it is not paid to somebody who has given notice (giving notice later)";

  test.each([
    ["paid", "2027-05-31", ""],
    ["not paid", "2027-06-01", ""],
    ["not paid", "2027-05-31", LOST],
    ["not paid", "2027-05-30", LOST],
    ["not stated", "2027-06-01", ""],
    [
      "not stated",
      "2027-05-31",
      "not stated: Ashbourne has not said whether it is paid to somebody who has given notice",
    ],
  ])("%s under notice, given on %s: %s", (rule, given, expected) =>
    expect(outcome(rule, given)).toBe(expected),
  );

  test("that nobody has told the day of may have been given in the last three months", () => {
    expect(outcome("not paid", "", "{on: 2027-05-31}")).toBe("");
    expect(outcome("not paid", "", "{on: 2027-06-01}")).toBe("noticeGiven");
  });

  test("of which the council has not spoken is a matter of this rule", () => {
    const leaving = { on: day("2027-08-31"), noticeGiven: day("2027-05-31") };
    const { notStated } = paid({ underNotice: "not stated", when: "{on: 2027-05-31}" }, { leaving });
    expect(notStated.map(({ key }) => key)).toEqual(["benefit.rules.0.underNotice"]);
  });

  test("of somebody who stays is none", () => {
    expect(doubtsOf(paid({ underNotice: "not paid" }).entries[0])).toEqual([]);
  });
});

describe("the service at which it stops", () => {
  const times = (stopsAfter: string, more = {}) =>
    paid({ when: "each completed year", stopsAfter, ...more }, {}, 4).entries.length;

  test("is the last at which it is paid", () => {
    expect(times("year")).toBe(1);
    expect(times("two-years")).toBe(2);
    expect(times("unknown")).toBe(4);
  });

  test("counts each anniversary for the year that was complete the day before", () => {
    const days = (stopsAfter: string) =>
      paid({ when: "each anniversary", stopsAfter }, {}, 5).entries.map(({ due }) => due);
    expect(days("two-years")).toEqual(["2027-09-01", "2028-09-01"]);
    expect(days("year")).toEqual(["2027-09-01"]);
    // 21 months are over before the second anniversary.
    expect(days("long")).toEqual(["2027-09-01"]);
  });

  test("is the reason for what would come after it", () => {
    const { nothing } = paid({ when: "{on: 2027-09-01}", stopsAfter: "year" });
    expect(nothing[0]).toMatchObject({ reason: "it stops after 12 months of service", change: undefined });
    expect(paid({ when: "{on: 2027-08-31}", stopsAfter: "year" }).nothing).toEqual([]);
  });

  test("in days or weeks too", () => {
    const last = (stopsAfter: string, on: string) => paid({ when: `{on: ${on}}`, stopsAfter }).entries.length;
    expect(last("week", "2026-09-07")).toBe(1);
    expect(last("week", "2026-09-08")).toBe(0);
    expect(last("days", "2026-09-10")).toBe(1);
    expect(last("days", "2026-09-11")).toBe(0);
  });
});
