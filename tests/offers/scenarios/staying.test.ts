import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import {
  day,
  doubtsOf,
  hours,
  offerOf,
  offerWritten,
  payments,
  person,
  reasonFor,
  role,
  worked,
} from "../offer-fixture";

describe("5% of salary each April, for being in post on 31 March after a year, until 2029", () => {
  const offer = () => offerOf("spring-payment");
  const good = { appraisal: true, warning: false };
  const staff = (more = {}) => person({ answers: good, ...more });

  test("£1,800 of £36,000 from the first census day after a year, and what comes after 2029 is not stated", () => {
    expect(payments(worked(offer(), staff(), 4))).toEqual([
      "2028-04-01 to 2028-04-30: £1,800 (certain)",
      "2029-04-01 to 2029-04-30: £1,800 (certain)",
      "2030-04-01 to 2030-04-30: £1,800 (possible)",
    ]);
  });

  test("£900 for half the hours", () => {
    expect(payments(worked(offer(), staff({ hours: hours(18) }), 2))).toEqual([
      "2028-04-01 to 2028-04-30: £900 (certain)",
    ]);
  });

  test("a start on 1 January 2027 is too late", () => {
    expect(reasonFor(worked(offer(), staff({ start: day("2027-01-01") }), 2), "spring-payment")).toBe(
      "it closed to people who start after 31 December 2026",
    );
  });

  test("notice before the census day loses it", () => {
    const leaving = { on: day("2028-05-31"), noticeGiven: day("2028-03-01") };
    expect(worked(offer(), staff({ leaving }), 2).entries).toEqual([]);
    const afterwards = { on: day("2028-05-31"), noticeGiven: day("2028-04-01") };
    expect(worked(offer(), staff({ leaving: afterwards }), 2).totals.certain).toBe(180_000);
  });

  test("a formal warning or a poor appraisal loses it, and without an answer it is possible", () => {
    const answered = (answers: Record<string, boolean>) => worked(offer(), person({ answers }), 2);
    expect(reasonFor(answered({ ...good, warning: true }), "spring-payment")).toBe(
      "the answer to “Are you under a formal warning for conduct or absence?” is yes",
    );
    expect(answered({ ...good, appraisal: false }).entries).toEqual([]);
    expect(answered({ appraisal: true }).openQuestions).toEqual(["answer:warning"]);
  });
});

describe("£5,000 after two years, paid the next March", () => {
  const offer = () =>
    offerWritten(`
      figures: { two: { label: Two, value: 2, unit: years, source: advert, effective: not stated }, sum: { label: Sum, value: 5000, unit: pounds, source: advert, effective: not stated } }
      rules:
        - gives: payment
          amount: sum
          when: { after: two }
          paid: { inMonth: March }
          proRata: no
          repay: none
    `).offer;
  const leaving = (on: string) => person({ leaving: { on: day(on), noticeGiven: "unanswered" } });

  test("is certain for whoever is still there when March ends, since nobody has published on which of its days it comes", () => {
    expect(payments(worked(offer(), person(), 4))).toEqual(["2029-03-01 to 2029-03-31: £5,000 (certain)"]);
    expect(payments(worked(offer(), leaving("2029-03-31"), 4))).toEqual([
      "2029-03-01 to 2029-03-31: £5,000 (certain)",
    ]);
    expect(payments(worked(offer(), leaving("2029-03-30"), 4))).toEqual([
      "2029-03-01 to 2029-03-31: £5,000 (possible)",
    ]);
  });

  test("is possible for whoever has left in between, since the rule does not say", () => {
    const result = worked(offer(), leaving("2029-02-28"), 4);
    expect(payments(result)).toEqual(["2029-03-01 to 2029-03-31: £5,000 (possible)"]);
    expect(doubtsOf(result.entries[0])).toEqual([
      "not stated: Ashbourne has not said whether it pays this to somebody who has left by then",
    ]);
  });

  test("on leaving in between is only possible, and neither safe nor to be paid back: it is not said", () => {
    const whole = worked(offer(), person(), 4);
    const between = settlement(whole, day("2029-02-28"));
    expect(between.certain).toEqual({ back: 0, safe: 0, notStated: 0 });
    expect(between.possible).toEqual({ back: 0, safe: 0, notStated: 500_000 });
    expect(settlement(whole, day("2029-03-31")).certain).toEqual({ back: 0, safe: 500_000, notStated: 0 });
  });
});

describe("leave that grows with service, and a sabbatical every four years", () => {
  const offer = () => offerOf("long-service");
  const exactly = (days: number) => ({ least: days, most: days });
  const leave = (more = {}, years = 4) =>
    worked(offer(), person({ continuousServiceFrom: "none", ...more }), years).years.map(
      (year) => year.leave[0]?.total,
    );

  test("27 days, and one more from the fourth year, when three are complete", () => {
    expect(leave()).toEqual([exactly(27), exactly(27), exactly(27), exactly(28)]);
  });

  test("five years with councils by 1 April 2027 bring 32 days from the leave year that follows", () => {
    // Service from 1 April 2022 is five years on 31 March 2027: counted on 1 April 2027, within the first year.
    expect(leave({ continuousServiceFrom: day("2022-04-01") }, 2)).toEqual([
      { least: 27, most: 32 },
      exactly(32),
    ]);
  });

  test("a sabbatical of up to 12 weeks without pay on completing four years, and again after eight", () => {
    const off = worked(offer(), person({ continuousServiceFrom: "none" }), 8).entries.filter(
      ({ gives }) => gives === "time off",
    );
    expect(off.map(({ due, status }) => [due, status])).toEqual([
      ["2030-08-31", "certain"],
      ["2034-08-31", "certain"],
    ]);
  });
});

describe("a professional fee of £90 paid back each November", () => {
  const offer = () => offerOf("professional-fee");
  const registered = (isRegistered: boolean) =>
    person({ answers: { "registered-with-social-work-england": isRegistered } });

  test("for registered people, from the first November, in full whatever the hours", () => {
    expect(payments(worked(offer(), { ...registered(true), hours: hours(18) }, 2))).toEqual([
      "2026-11-01 to 2026-11-30: £90 (certain)",
      "2027-11-01 to 2027-11-30: £90 (certain)",
    ]);
  });

  test("not for a personal adviser, nor without registration", () => {
    const adviser = worked(offer(), registered(true), 1, role("personal-adviser"));
    expect(reasonFor(adviser, "registration-fee")).toMatch(/not for personal advisers$/);
    expect(reasonFor(worked(offer(), registered(false), 1), "registration-fee")).toBe(
      "it is for people registered with Social Work England",
    );
  });
});
