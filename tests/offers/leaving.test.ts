import { describe, expect, test } from "vitest";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import { settlement } from "@/lib/offers/leaving/settlement";
import { day, occasionOf, offerWritten, person, worked } from "./offer-fixture";

/** What has been paid by a last day in the job, of payments of £1,200 that nobody pays back. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
`;
const rule = (when: string, more = "") =>
  `{gives: payment, amount: money, when: ${when}, proRata: no, repay: none${more}}`;
const offerOf = (...rules: readonly string[]) => offerWritten(`${figures}rules: [${rules.join(", ")}]`).offer;
const left = (lastDay: string, ...rules: readonly string[]) =>
  settlement(worked(offerOf(...rules), person(), 1), day(lastDay));

describe("leaving on a day", () => {
  test("a payment counts from the day on which it falls due", () => {
    const half = rule("{after: half-year}");
    expect(left("2027-02-27", half).lines).toEqual([]);
    expect(left("2027-02-28", half).certain).toEqual({ back: 0, safe: 120_000, notStated: 0 });
  });

  test("of what is paid by the month each month counts that is over", () => {
    const monthly = rule("{monthly: a twelfth of the amount}");
    expect(left("2026-11-30", monthly).certain.safe).toBe(30_000);
    expect(left("2026-11-29", monthly).certain.safe).toBe(20_000);
    expect(left("2026-09-29", monthly).lines).toEqual([]);
  });

  test("of a rate for each of something nothing counts while nobody has told how many", () => {
    const rate = rule("{forEach: mile, counted: in a year, question: How many?, key: miles}");
    const { lines, possible, unpublished } = left("2027-02-28", rate);
    expect([lines, possible.safe, unpublished.length]).toEqual([[], 0, 1]);
  });

  test("what is paid after it is only possible, and nobody has said whether it is paid", () => {
    const later = rule("{after: half-year}", ", paid: with the next month's salary");
    const { certain, possible } = left("2027-02-28", later);
    expect([certain, possible]).toEqual([
      { back: 0, safe: 0, notStated: 0 },
      { back: 0, safe: 0, notStated: 120_000 },
    ]);
    expect(left("2027-03-31", later).certain.safe).toBe(120_000);
  });

  test("what nobody can date may have been paid by then", () => {
    const { certain, possible } = left("2027-08-31", rule("not stated"));
    expect([certain.safe, possible.safe]).toEqual([0, 120_000]);
  });

  test("what is only possible is by itself", () => {
    const { certain, possible, lines } = left(
      "2026-12-31",
      rule("starting"),
      rule("starting", ", who: {contract: [permanent]}"),
      rule("{on: 2026-12-01}", ", who: {contract: [permanent]}"),
    );
    expect(lines).toHaveLength(3);
    expect(certain).toEqual({ back: 0, safe: 120_000, notStated: 0 });
    expect(possible).toEqual({ back: 0, safe: 240_000, notStated: 0 });
  });
});

describe("leaving, of £300 a month", () => {
  const monthly = (repay: string, more = "") =>
    `{gives: payment, amount: monthly, when: {monthly: the whole amount}, proRata: no, repay: ${repay}${more}}`;
  const months = `
figures:
  monthly: {label: Monthly, value: 300, unit: pounds, effective: not stated, source: advert}
  cap: {label: Cap, value: 1000, unit: pounds, effective: not stated, source: advert}
  quarter: {label: Three months, value: 3, unit: months, effective: not stated, source: advert}
  half-year: {label: Six months, value: 6, unit: months, effective: not stated, source: advert}
  all: {label: All, value: 100, unit: percent, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
`;
  const settled = (lastDay: string, repay: string, more = "") => {
    const { offer } = offerWritten(`${months}rules: [${monthly(repay, more)}]`);
    const { back, safe, notStated } = settlement(worked(offer, person(), 2), day(lastDay)).certain;
    return { back: back / 100, safe: safe / 100, notStated: notStated / 100 };
  };
  const ofBeingPaid = "{of: being paid, within: quarter, how: all of it}";

  test("what was paid in the last three months is paid back, and what was paid before is safe", () => {
    expect(settled("2027-08-31", ofBeingPaid)).toEqual({ back: 900, safe: 2_700, notStated: 0 });
    expect(settled("2027-10-31", ofBeingPaid)).toEqual({ back: 900, safe: 3_300, notStated: 0 });
    expect(settled("2026-10-31", ofBeingPaid)).toEqual({ back: 600, safe: 0, notStated: 0 });
  });

  test("in steps each month counts by itself, too", () => {
    const steps =
      "{of: being paid, steps: [{within: quarter, percent: all}, {within: half-year, percent: half}]}";
    expect(settled("2027-08-31", steps)).toEqual({ back: 1_350, safe: 2_250, notStated: 0 });
  });

  test("counted from starting, all of it is paid back or none", () => {
    const ofStarting = "{of: starting, within: half-year, how: all of it}";
    expect(settled("2027-01-31", ofStarting)).toEqual({ back: 1_500, safe: 0, notStated: 0 });
    expect(settled("2027-02-28", ofStarting)).toEqual({ back: 0, safe: 1_800, notStated: 0 });
    expect(settled("2027-02-28", "not stated")).toEqual({ back: 0, safe: 0, notStated: 1_800 });
  });

  test("up to £1,000 in all, each month counts until that is used up", () => {
    const atMost = (lastDay: string) => settled(lastDay, "none", ", inAllAtMost: cap").safe;
    expect(["2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31"].map(atMost)).toEqual([
      600, 900, 1_000, 1_000,
    ]);
  });
});

describe("leaving at the end of each month", () => {
  test("puts in doubt what may fall into the notice, for the three months before the last day", () => {
    const offer = offerOf(rule("{after: half-year}", ", underNotice: not paid"));
    const lines = leavingMonths(offer, worked(offer, person(), 1)).map(
      ({ lastDay, certain, possible }) => `${lastDay}: ${certain.safe / 100}, ${possible.safe / 100}`,
    );
    // It falls due on 28 February; whoever leaves on 31 May gives notice on 1 March or later.
    expect(lines.slice(4, 9)).toEqual([
      "2027-01-31: 0, 0",
      "2027-02-28: 0, 1200",
      "2027-03-31: 0, 1200",
      "2027-04-30: 0, 1200",
      "2027-05-31: 1200, 0",
    ]);
  });

  test("brings nothing in place of something that only those get who stay: the rule applies to them, too", () => {
    const offer = offerWritten(
      `${figures}severalRules: the first that applies\nrules: [${rule("{after: half-year}")}, ${rule("starting")}]`,
    ).offer;
    const rows = leavingMonths(offer, worked(offer, person(), 1));
    expect(rows[0]?.lines.map(({ entry }) => occasionOf(entry))).toEqual([]);
    expect(rows[11]?.lines.map(({ entry }) => occasionOf(entry))).toEqual([
      "on completing 6 months of service",
    ]);
  });

  test("what comes on each day in the job does not hang on the day, whatever holds after leaving", () => {
    const offer = offerOf(rule("not stated", ", who: {serviceBelow: half-year}"));
    const hangsOnDay = (lastDay: string) => {
      const leaving = { on: day(lastDay), noticeGiven: "unanswered" } as const;
      const doubts = worked(offer, person({ leaving }), 1).entries.flatMap((entry) => entry.doubts);
      return doubts.some(
        (doubt) => doubt.kind === "not promised" && doubt.reservation.why === "hangs on the day",
      );
    };
    expect([hangsOnDay("2026-11-30"), hangsOnDay("2027-05-31")]).toEqual([false, true]);
  });

  test("settles each month as for somebody who tells that day: beside what hangs on leaving, also what does not", () => {
    const offer = offerOf(
      rule("not stated", ", who: {serviceAtLeast: half-year}"),
      rule("each year"),
      rule("{after: half-year}"),
    );
    const rows = leavingMonths(offer, worked(offer, person(), 3));
    expect(rows).toHaveLength(36);
    for (const month of [0, 5, 6, 17, 35]) {
      const { lastDay, ...row } = rows[month] ?? { lastDay: day("2026-09-30") };
      const leaves = person({ leaving: { on: lastDay, noticeGiven: "unanswered" } });
      const { certain, possible } = settlement(worked(offer, leaves, 3), lastDay);
      expect(row).toMatchObject({ certain, possible });
    }
    // After three years: one for each of them and one after half a year are certain, and the one without a day is not.
    expect([rows[35]?.certain.safe, rows[35]?.possible.safe]).toEqual([4 * 120_000, 120_000]);
  });

  test("settles each month as for somebody who tells that day, also what comes each year on a day that they have not named", () => {
    const offer = offerOf(rule("{event: it is renewed, question: When?, key: renewed, again: each year}"));
    const [row] = leavingMonths(offer, worked(offer, person(), 1));
    expect(row?.possible.safe).toBe(120_000);
  });

  test("is the same for somebody who has told when they leave", () => {
    const leaving = { on: day("2026-12-31"), noticeGiven: day("2026-11-30") };
    for (const more of ["", ", underNotice: not paid"]) {
      const offer = offerOf(rule("{after: half-year}", more));
      const stays = leavingMonths(offer, worked(offer, person(), 1));
      expect(stays).toHaveLength(12);
      expect(leavingMonths(offer, worked(offer, person({ leaving }), 1))).toEqual(stays);
    }
  });
});
