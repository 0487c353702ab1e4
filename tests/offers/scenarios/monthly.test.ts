import { describe, expect, test } from "vitest";
import { isMoney } from "@/lib/offers/entries/outcome";
import { day, hours, offerWritten, payments, person, worked } from "../offer-fixture";

const FIGURES = `
figures:
  allowance: {label: Allowance, value: 1200, unit: pounds, effective: not stated, source: advert}
  later: {label: Later, value: 2400, unit: pounds, effective: not stated, source: advert}
  thirty: {label: Hours needed, value: 30, unit: hours, effective: not stated, source: advert}
  six-months: {label: Service needed, value: 6, unit: months, effective: not stated, source: advert}
  ten-weeks: {label: Service needed, value: 10, unit: weeks, effective: not stated, source: advert}
  most: {label: Most in all, value: 1500, unit: pounds, effective: not stated, source: advert}
  review: {label: Review, value: 9, unit: months, effective: not stated, source: advert}
`;
const TERMS = "gives: payment, when: {monthly: a twelfth of the amount}, repay: none";
const paid = (rule: string, who = person(), years = 1) =>
  payments(worked(offerWritten(`${FIGURES}\nrules: [{${TERMS}, ${rule}}]`).offer, who, years));

describe("what is paid by the month follows every day on which something changes", () => {
  test("time below the hours that it needs is a gap, and not filled by what comes after", () => {
    const hoursChanges = [
      { from: day("2026-12-01"), share: hours(20) },
      { from: day("2027-02-01"), share: hours(36) },
    ];
    expect(
      paid("amount: allowance, proRata: no, who: {weeklyHoursAtLeast: thirty}", person({ hoursChanges })),
    ).toEqual(["2026-09-01 to 2026-11-30: £300 (certain)", "2027-02-01 to 2027-08-31: £700 (certain)"]);
  });

  test("it begins on the day after the service it needs is complete, in months or in weeks", () => {
    expect(paid("amount: allowance, proRata: no, who: {serviceAtLeast: six-months}")).toEqual([
      "2027-03-01 to 2027-08-31: £600 (certain)",
    ]);
    expect(paid("amount: allowance, proRata: no, who: {serviceAtLeast: ten-weeks}")).toEqual([
      "2026-11-10 to 2027-08-31: £970 (certain)",
    ]);
  });

  test("a step of service counts from the day after the year is complete", () => {
    const steps =
      "{byService: [{afterYears: 0, amount: allowance}, {afterYears: 1, amount: later}], afterLastStep: the last step repeats}";
    expect(paid(`amount: ${steps}, proRata: no`, person({ start: day("2026-03-16") }), 2)).toEqual([
      "2026-09-01 to 2027-03-15: £648.39 (certain)",
      "2027-03-16 to 2027-08-31: £1,103.23 (certain)",
      "2027-09-01 to 2028-08-31: £2,400 (certain)",
    ]);
  });

  test("it goes on until the most in all is reached, what came before the timeline included", () => {
    expect(paid("amount: allowance, proRata: no, inAllAtMost: most", person(), 3)).toEqual([
      "2026-09-01 to 2027-08-31: £1,200 (certain)",
      "2027-09-01 to 2028-08-31: £300 (certain)",
    ]);
    expect(
      paid("amount: allowance, proRata: no, inAllAtMost: most", person({ start: day("2025-09-01") })),
    ).toEqual(["2026-09-01 to 2027-08-31: £300 (certain)"]);
  });

  test("it is certain up to the first review, and possible from the day after", () => {
    expect(
      paid("amount: allowance, proRata: no, promise: {reviewedEvery: review, notice: not stated}"),
    ).toEqual(["2026-09-01 to 2027-05-31: £900 (certain)", "2027-06-01 to 2027-08-31: £300 (possible)"]);
  });

  test("it begins and ends with the rule", () => {
    const inForce = "from: 2026-10-01, until: {day: 2026-12-31, afterwards: nothing}";
    expect(paid(`amount: allowance, proRata: no, ${inForce}`)).toEqual([
      "2026-10-01 to 2026-12-31: £300 (certain)",
    ]);
  });

  test("it stops after the service that it names", () => {
    expect(paid("amount: allowance, proRata: no, stopsAfter: six-months")).toEqual([
      "2026-09-01 to 2027-02-28: £600 (certain)",
    ]);
  });

  test("from the day on which notice is given it is not paid, where the rule says so", () => {
    const leaving = { on: day("2027-03-31"), noticeGiven: day("2027-01-16") } as const;
    expect(paid("amount: allowance, proRata: no, underNotice: not paid", person({ leaving }))).toEqual([
      "2026-09-01 to 2027-01-15: £448.39 (certain)",
    ]);
    const silent = { on: day("2027-03-31"), noticeGiven: "unanswered" } as const;
    expect(
      paid("amount: allowance, proRata: no, underNotice: not paid", person({ leaving: silent })),
    ).toEqual(["2026-09-01 to 2026-12-31: £400 (certain)", "2027-01-01 to 2027-03-31: £300 (possible)"]);
  });

  test("it begins on the day after the one on which the assessed year is passed", () => {
    const passes = person({ assessedYear: day("2027-02-28") });
    expect(paid("amount: allowance, proRata: no, who: {assessedYear: passed}", passes)).toEqual([
      "2027-03-01 to 2027-08-31: £600 (certain)",
    ]);
  });

  test("the months of a year come to the year's amount to the penny", () => {
    const { offer } = offerWritten(`${FIGURES}\nrules: [{${TERMS}, amount: allowance, proRata: yes}]`);
    const [year] = worked(offer, person({ hours: hours(25), start: day("2026-09-17") }), 1).entries.filter(
      isMoney,
    );
    const months = year?.months.map(({ amount }) => amount) ?? [];
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, amount) => sum + amount, 0)).toBe(year?.amount.most);
    expect(Math.max(...months) - Math.min(...months.slice(1))).toBeLessThanOrEqual(1);
  });
});
