import { describe, expect, test } from "vitest";
import { leavingMonths, settlement } from "@/lib/offers/leaving";
import { day, offerWritten, person, worked } from "./offer-fixture";

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
    expect(left("2027-02-28", half).certain).toEqual({ back: 0, safe: 120_000, unsaid: 0 });
  });

  test("of what is paid by the month each month counts that is over", () => {
    const monthly = rule("{monthly: a twelfth of the amount}");
    expect(left("2026-11-30", monthly).certain.safe).toBe(30_000);
    expect(left("2026-11-29", monthly).certain.safe).toBe(20_000);
    expect(left("2026-09-29", monthly).lines).toEqual([]);
  });

  test("what nobody can date is left out", () => {
    expect(left("2027-08-31", rule("not stated")).lines).toEqual([]);
  });

  test("what is only possible is by itself", () => {
    const { certain, possible, lines } = left(
      "2026-12-31",
      rule("starting"),
      rule("starting", ", who: {contract: [permanent]}"),
      rule("{on: 2026-12-01}", ", who: {contract: [permanent]}"),
    );
    expect(lines).toHaveLength(3);
    expect(certain).toEqual({ back: 0, safe: 120_000, unsaid: 0 });
    expect(possible).toEqual({ back: 0, safe: 240_000, unsaid: 0 });
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
