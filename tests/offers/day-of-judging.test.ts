import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { figures, given } from "./answered";
import { day } from "./offer-fixture";

/** On which day a condition is judged is part of the rule. */

const FIGURES = figures({
  money: "2000 pounds",
  bonus: "3500 pounds",
  six: "6 months",
  three: "3 years",
  two: "2 years",
});
const leaves = (on: string, notice: string): Partial<Circumstances> => ({
  leaving: { on: day(on), noticeGiven: day(notice) },
});

describe("the day on which notice counts", () => {
  const census = (judged = "") =>
    `${FIGURES}rules: [{gives: payment, amount: money, when: {inPostOn: 31 March, paidIn: April, shortFirstYear: in full}, underNotice: not paid${judged}, proRata: no, repay: none}]`;
  const BETWEEN = leaves("2027-05-02", "2027-04-02");

  test("I1: notice between the census day and the payment loses it where the day of payment counts", () => {
    expect(given(census(", noticeJudged: being paid"), { years: 1, told: BETWEEN })).toEqual([
      "nothing: it is not paid to somebody who has given notice",
    ]);
  });

  test.each([
    ["", "£2,000 (certain)"],
    [", noticeJudged: falling due", "£2,000 (certain)"],
    [", noticeJudged: not stated", "£2,000 (possible)"],
  ])("between the two days, with `%s`: %s", (judged, amount) => {
    expect(given(census(judged), { years: 1, told: BETWEEN })).toEqual([
      `2027-04-01 to 2027-04-30: ${amount}`,
    ]);
  });

  test.each(["falling due", "being paid", "not stated"])("notice before both days loses it: %s", (judged) => {
    const asked = { years: 1, told: leaves("2027-05-02", "2027-03-30") };
    expect(given(census(`, noticeJudged: ${judged}`), asked)).toEqual([
      "nothing: it is not paid to somebody who has given notice",
    ]);
  });

  test.each(["falling due", "being paid", "not stated"])(
    "notice after both days loses nothing: %s",
    (judged) => {
      const asked = { years: 1, told: leaves("2027-06-02", "2027-05-01") };
      expect(given(census(`, noticeJudged: ${judged}`), asked)).toEqual([
        "2027-04-01 to 2027-04-30: £2,000 (certain)",
      ]);
    },
  );
});

describe("the day on which a condition must hold", () => {
  const qualified = (judged: string) =>
    `${FIGURES}rules: [{gives: payment, amount: bonus, who: {yearsQualifiedAtLeast: three${judged}}, when: {probationOf: six}, proRata: no, repay: none}]`;
  const TWO_YEARS = { years: 1, told: { yearsQualified: 2 } };

  test("I2: three years qualified when appointed, and two years are too few however long probation is", () => {
    expect(given(qualified(", judged: starting"), TWO_YEARS)).toEqual([
      "nothing: 2 years qualified is less than 3 years",
    ]);
  });

  test("I2: where the council has not said on which day it counts, it is possible", () => {
    expect(given(qualified(", judged: not stated"), TWO_YEARS)).toEqual(["2027-02-28: £3,500 (possible)"]);
  });

  const on1April = (who: string, when: string) =>
    `${FIGURES}rules: [{gives: payment, amount: money, who: {${who}: two, judged: 1 April}, when: ${when}, proRata: no, repay: none}]`;

  test.each<{ who: string; start: string; paid: readonly string[] }>([
    { who: "complete on 1 April, it is enough", start: "2025-04-02", paid: ["2027", "2028"] },
    { who: "complete on 2 April, it is enough a year later", start: "2025-04-03", paid: ["2028"] },
  ])("two years of service at the last 1 April before a September: $who", ({ start, paid }) => {
    const rule = on1April(
      "serviceAtLeast",
      "{months: [September], each: the whole amount, shortFirstYear: in full}",
    );
    expect(given(rule, { years: 4, told: { start: day(start) } })).toEqual(
      paid.map((year) => `${year}-09-01 to ${year}-09-30: £2,000 (certain)`),
    );
  });

  test("what is paid by the month changes on that day, and not on the one on which the service is complete", () => {
    const rule = on1April("serviceBelow", "{monthly: the whole amount}");
    expect(given(rule, { years: 4, told: { start: day("2025-05-01") } })).toEqual([
      "2025-05-01 to 2026-04-30: £24,000 (certain)",
      "2026-05-01 to 2027-04-30: £24,000 (certain)",
      "2027-05-01 to 2028-03-31: £22,000 (certain)",
    ]);
  });

  test("three years qualified when appointed are enough on every day", () => {
    for (const judged of ["", ", judged: starting", ", judged: being paid", ", judged: not stated"]) {
      expect(
        given(qualified(judged), { years: 1, told: { yearsQualified: 3, probationEnds: day("2027-02-28") } }),
      ).toEqual(["2027-02-28: £3,500 (certain)"]);
    }
  });

  test("I3: the assessed year passed before probation ends is not passed when joining", () => {
    const rule = (judged: string) =>
      `${FIGURES}rules: [{gives: payment, amount: bonus, who: {assessedYear: passed${judged}}, when: {probationOf: six}, proRata: no, repay: none}]`;
    const passes = { years: 1, told: { assessedYear: day("2026-12-01"), probationEnds: day("2027-02-28") } };
    expect(given(rule(", judged: starting"), passes)).toEqual([
      "nothing: the assessed and supported year is not passed by then",
    ]);
    expect(given(rule(", judged: falling due"), passes)).toEqual(["2027-02-28: £3,500 (certain)"]);
    expect(given(rule(", judged: not stated"), passes)).toEqual(["2027-02-28: £3,500 (possible)"]);
  });

  test("passed between the two days, it counts where the day of payment does", () => {
    const rule = (judged: string) =>
      `${FIGURES}rules: [{gives: payment, amount: bonus, who: {assessedYear: passed, judged: ${judged}}, when: {after: six}, paid: with the next month's salary, proRata: no, repay: none}]`;
    const passes = { years: 1, told: { assessedYear: day("2027-03-15") } };
    expect(given(rule("being paid"), passes)).toEqual(["2027-03-01 to 2027-03-31: £3,500 (certain)"]);
    expect(given(rule("falling due"), passes)).toHaveLength(1);
    expect(given(rule("falling due"), passes)[0]).toMatch(/^nothing/);
  });

  test("sets of conditions have days of their own", () => {
    const rule = `${FIGURES}rules: [{gives: payment, amount: bonus, when: {after: two}, who: {serviceAtLeast: two, except: [{assessedYear: not passed, judged: starting}]}, proRata: no, repay: none}]`;
    expect(given(rule, { told: { assessedYear: day("2027-01-01") } })).toEqual([
      "nothing: it is not for people who have not passed the assessed and supported year (on the day of starting)",
    ]);
    expect(given(rule, { told: { assessedYear: "passed" } })).toEqual(["2028-08-31: £3,500 (certain)"]);
  });
});
