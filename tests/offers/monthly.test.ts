import { describe, expect, test } from "vitest";
import { firstDay, isMoney } from "@/lib/offers/entries/outcome";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import {
  day,
  doubtsOf,
  hours,
  offerWritten,
  payments,
  paymentWritten,
  person,
  worked,
} from "./offer-fixture";

/** £1,200 a year with the monthly pay, as an editor writes it: when it begins, changes and ends. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  more: {label: More, value: 2400, unit: pounds, effective: not stated, source: advert}
  cap: {label: Cap, value: 150, unit: pounds, effective: not stated, source: advert}
  tenth: {label: Tenth, value: 10, unit: percent, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
  unknown: {label: Months, value: not stated, unit: months, effective: not stated, source: advert}
rules:
`;
const monthly = (fields: Record<string, string> = {}, told: Partial<Circumstances> = {}, years = 1) => {
  const rule = paymentWritten({ when: "{monthly: a twelfth of the amount}", ...fields });
  return worked(offerWritten(`${figures}  - {${rule}}`).offer, person(told), years);
};

/** A line a period, with its doubts; or why there is none. */
function lines(...rule: Parameters<typeof monthly>): string[] {
  const result = monthly(...rule);
  const given = result.entries.map((entry, index) =>
    [payments(result)[index], ...doubtsOf(entry)].join("; "),
  );
  return [...given, ...result.nothing.map(({ reason, change }) => `nothing: ${reason} (${change})`)];
}
const YEAR = "2026-09-01 to 2027-08-31: £1,200 (certain)";

describe("by the month", () => {
  test("a twelfth of the amount, or the whole of it, twelve times a year", () => {
    expect(lines()).toEqual([YEAR]);
    expect(lines({ when: "{monthly: the whole amount}" })).toEqual([
      "2026-09-01 to 2027-08-31: £14,400 (certain)",
    ]);
  });

  test("each year is shown by itself", () => {
    expect(lines({}, {}, 2)).toEqual([YEAR, "2027-09-01 to 2028-08-31: £1,200 (certain)"]);
  });

  test("passing the assessed year within a month parts it in two only where the rule asks for that", () => {
    const told: Partial<Circumstances> = { assessedYear: day("2026-12-10") };
    const ofDecember = (fields: Record<string, string>) =>
      monthly({ paid: "{within: half-year}", ...fields }, told, 2)
        .entries.filter(isMoney)
        .flatMap(({ months }) => months)
        .filter(({ to }) => to.startsWith("2026-12"))
        .map(({ amount, when }) => ({ amount, from: firstDay(when) }));
    expect(ofDecember({})).toEqual([{ amount: 10_000, from: "2026-12-31" }]);
    // 21 of December's 31 days, from the day after.
    expect(ofDecember({ who: "{assessedYear: passed}" })).toEqual([{ amount: 6_774, from: "2026-12-31" }]);
  });

  test("the parts of the months come to the whole", () => {
    const [entry] = monthly({}, { start: day("2027-07-17") }).entries.filter(isMoney);
    // 15 of July's 31 days, then August.
    expect(entry?.months.map(({ to, amount }) => ({ to, amount }))).toEqual([
      { to: "2027-07-31", amount: 4_839 },
      { to: "2027-08-31", amount: 10_000 },
    ]);
    expect(entry?.amount.most).toBe(14_839);
  });

  test("what began before the timeline is shown from its first day", () => {
    expect(lines({}, { start: day("2020-01-01") })[0]).toMatch(/^2026-09-01 to /);
  });

  test("an amount that is not stated, or not known yet, has no months' amounts", () => {
    expect(lines({ amount: "not stated" })).toEqual(["2026-09-01 to 2027-08-31: not stated (not stated)"]);
    const amount = "{percent: tenth, of: current salary}";
    const silent = { startingSalary: "unanswered" } as const;
    expect(lines({ amount }, silent)).toEqual([
      "2026-09-01 to 2027-08-31: unanswered (possible); startingSalary",
    ]);
    const [entry] = monthly({ amount }, silent).entries.filter(isMoney);
    expect(entry?.months.map((month) => month.amount)).toEqual(Array(12).fill(0));
  });
});

describe("it begins", () => {
  test("with the job", () => {
    // One of August's 31 days: £100 ÷ 31.
    expect(lines({}, { start: day("2027-08-31") })).toEqual(["2027-08-31 to 2027-08-31: £3.23 (certain)"]);
    expect(lines({}, { start: day("2027-09-01") })).toEqual([
      "nothing: it is first due on 1 September 2027, after the years shown (looking more years ahead)",
    ]);
  });

  test("with the service that counts, where there will be any", () => {
    const assessed = { serviceFrom: "assessed year passed" };
    expect(lines(assessed, { assessedYear: day("2027-05-31") })[0]).toMatch(/^2027-06-01 to 2027-08-31: /);
    expect(lines(assessed, { assessedYear: "not taken" })).toEqual([
      "nothing: it counts from an assessed and supported year, and none is taken (undefined)",
    ]);
  });

  test("on the day from which the rule is in force", () => {
    expect(lines({ from: "2027-06-01" })[0]).toMatch(/^2027-06-01 to 2027-08-31: £300 /);
  });

  test("on the day after six months of service, where it needs them, and ends there where it is for less", () => {
    expect(lines({ who: "{serviceAtLeast: half-year}" })[0]).toMatch(/^2027-03-01 to 2027-08-31: £600 /);
    expect(lines({ who: "{serviceBelow: half-year}" })[0]).toMatch(/^2026-09-01 to 2027-02-28: £600 /);
    expect(lines({ who: "{except: [{serviceBelow: half-year}]}" })[0]).toMatch(/^2027-03-01 to 2027-08-31: /);
  });

  test("at a time that nobody knows, where nobody can say when the service begins that it needs", () => {
    expect(lines({ serviceFrom: "assessed year passed", who: "{serviceAtLeast: half-year}" })).toEqual([
      "2026-09-01 to 2027-08-31: £1,200 (possible); assessedYear",
    ]);
  });

  test("never for somebody who leaves before it would: the reason is what they lack, not that they leave", () => {
    const leaving = { on: day("2026-11-30"), noticeGiven: "unanswered" } as const;
    expect(lines({ who: "{serviceAtLeast: half-year}" }, { leaving })).toEqual([
      "nothing: there is less than 6 months of service by then (6 months of service)",
    ]);
  });

  test("on the day after the one on which the assessed year is passed", () => {
    const passed = { who: "{assessedYear: passed}" };
    expect(lines(passed, { assessedYear: day("2027-05-31") })[0]).toMatch(/^2027-06-01 to 2027-08-31: /);
    expect(lines(passed, { assessedYear: "passed" })).toEqual([YEAR]);
    expect(lines(passed)).toEqual(["2026-09-01 to 2027-08-31: £1,200 (possible); assessedYear"]);
  });
});

describe("it ends", () => {
  const ended = (told: Partial<Circumstances>, fields = {}) => lines(fields, told)[0];

  test("with the job", () => {
    const leaving = { on: day("2027-05-31"), noticeGiven: "unanswered" } as const;
    expect(ended({ leaving })).toBe("2026-09-01 to 2027-05-31: £900 (certain)");
  });

  test("with the rule, or goes on in doubt", () => {
    expect(lines({ until: "{day: 2027-05-31, afterwards: nothing}" })).toEqual([
      "2026-09-01 to 2027-05-31: £900 (certain)",
    ]);
    expect(lines({ until: "{day: 2027-05-31, afterwards: not stated}" })).toEqual([
      "2026-09-01 to 2027-05-31: £900 (certain)",
      "2027-06-01 to 2027-08-31: £300 (possible); not stated: Ashbourne has not said what happens after 31 May 2027",
    ]);
  });

  test("with the service at which it stops", () => {
    expect(lines({ stopsAfter: "half-year" })).toEqual(["2026-09-01 to 2027-02-28: £600 (certain)"]);
    expect(lines({ stopsAfter: "unknown" })).toEqual([
      "2026-09-01 to 2027-08-31: £1,200 (possible); not stated: Ashbourne has not said after how much service it stops",
    ]);
  });

  test("with notice, or is in doubt from three months before the end", () => {
    const leaving = { on: day("2027-08-31"), noticeGiven: day("2027-06-01") };
    expect(lines({ underNotice: "not paid" }, { leaving })).toEqual([
      "2026-09-01 to 2027-05-31: £900 (certain)",
    ]);
    const unanswered = { leaving: { ...leaving, noticeGiven: "unanswered" as const } };
    expect(lines({ underNotice: "not paid" }, unanswered)).toEqual([
      "2026-09-01 to 2027-05-31: £900 (certain)",
      "2027-06-01 to 2027-08-31: £300 (possible); noticeGiven",
    ]);
  });
});

describe("it changes", () => {
  test("with the hours, where it is in proportion, and not where it is the same", () => {
    const hoursChanges = [{ from: day("2027-03-01"), share: hours(18) }];
    expect(lines({ proRata: "yes" }, { hoursChanges })).toEqual([
      "2026-09-01 to 2027-02-28: £600 (certain)",
      "2027-03-01 to 2027-08-31: £300 (certain)",
    ]);
    expect(lines({}, { hoursChanges })).toEqual([YEAR]);
  });

  test("on the day after a year of service is complete", () => {
    const amount =
      "{byService: [{afterYears: 0, amount: money}, {afterYears: 1, amount: more}], afterLastStep: the last step repeats}";
    expect(lines({ amount }, { start: day("2026-03-01") })).toEqual([
      "2026-09-01 to 2027-02-28: £600 (certain)",
      "2027-03-01 to 2027-08-31: £1,200 (certain)",
    ]);
  });

  test("not on the day that completes the year of service, whatever else changes on it", () => {
    const amount =
      "{byService: [{afterYears: 0, amount: money}, {afterYears: 1, amount: more}], afterLastStep: the last step repeats}";
    const hoursChanges = [{ from: day("2027-02-28"), share: hours(18) }];
    // £100 a month until 27 February, £50 a month on the 28th, £100 a month (half of £200) from 1 March.
    expect(lines({ amount, proRata: "yes" }, { start: day("2026-03-01"), hoursChanges })).toEqual([
      "2026-09-01 to 2027-02-27: £596.43 (certain)",
      "2027-02-28 to 2027-02-28: £1.79 (certain)",
      "2027-03-01 to 2027-08-31: £600 (certain)",
    ]);
  });

  test("with the hours, however little they change", () => {
    const told = { hours: hours(22.33), hoursChanges: [{ from: day("2027-03-01"), share: hours(22.331) }] };
    // £600 × 22.33 ÷ 36 and £600 × 22.331 ÷ 36, which are 62.03% of full-time hours alike.
    expect(lines({ proRata: "yes" }, told)).toEqual([
      "2026-09-01 to 2027-02-28: £372.17 (certain)",
      "2027-03-01 to 2027-08-31: £372.18 (certain)",
    ]);
  });

  test("after the first review, from when it may be ended", () => {
    expect(lines({ promise: "{reviewedEvery: half-year, notice: not stated}" })).toEqual([
      "2026-09-01 to 2027-02-28: £600 (certain)",
      expect.stringMatching(
        /^2027-03-01 to 2027-08-31: £600 \(possible\); Ashbourne reviews it every 6 months/,
      ),
    ]);
  });

  test("never above the most in all, which what came before the timeline uses up", () => {
    expect(lines({ inAllAtMost: "cap" })).toEqual(["2026-09-01 to 2027-08-31: £150 (certain)"]);
    expect(lines({ inAllAtMost: "cap" }, { start: day("2026-01-01") })).toEqual([
      "nothing: the most in all, £150, has been reached (undefined)",
    ]);
  });
});
