import { describe, expect, test } from "vitest";
import { totalsWords } from "@/lib/offers";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { answerOf, figures as figuresOf } from "./answered";
import { day, hours, offerWritten, payments, person, salary, worked } from "./offer-fixture";

/** What a year comes to: the salary of somebody on £36,500, which is £100 a day in a year of 365, and what is given. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
`;
const PAYMENT = "{gives: payment, amount: money, when: starting, proRata: no, repay: none}";

describe("the salary of a year", () => {
  /** Pounds of each year. */
  const paid = (told: Partial<Circumstances> = {}, years = 1) =>
    worked(
      offerWritten(`${figures}rules: [${PAYMENT}]`).offer,
      person({ startingSalary: salary(36_000), ...told }),
      years,
    ).years.map((year) => (year.salary === "unanswered" ? year.salary : year.salary / 100));
  const leaves = (on: string) => ({ leaving: { on: day(on), noticeGiven: "unanswered" } as const });

  test("is the whole of it in every year worked, and unanswered where it is not told", () => {
    expect(paid()).toEqual([36_000]);
    expect(paid({}, 2)).toEqual([36_000, 36_000]);
    expect(paid({ startingSalary: "unanswered" })).toEqual(["unanswered"]);
  });

  test("is for the time from the first day in the job: months, and parts of a month by days", () => {
    expect(paid({ start: day("2026-09-11") })).toEqual([35_000]);
    expect(paid({ start: day("2027-08-31") })).toEqual([96.77]);
    expect(paid({ start: day("2027-06-01") })).toEqual([9_000]);
    expect(paid({ start: day("2027-09-01") }, 2)).toEqual([0, 36_000]);
  });

  test("is for the time up to the last day in the job", () => {
    expect(paid(leaves("2027-06-30"), 2)).toEqual([30_000, 0]);
    expect(paid(leaves("2026-09-01"))).toEqual([100]);
  });

  test("follows the hours from the day on which they change", () => {
    // Half of the last three months.
    const hoursChanges = [{ from: day("2027-06-01"), share: hours(18) }];
    expect(paid({ hoursChanges })).toEqual([31_500]);
    expect(paid({ hours: hours(18) })).toEqual([18_000]);
  });

  test("follows the pay from the day on which it rises: seven months of the old, five of the new", () => {
    const payChanges = [{ from: day("2027-04-01"), salary: salary(48_000) }];
    expect(paid({ payChanges }, 2)).toEqual([21_000 + 20_000, 48_000]);
    expect(paid({ payChanges, hours: hours(18) })).toEqual([20_500]);
    expect(paid({ payChanges, ...leaves("2027-03-31") }, 2)).toEqual([21_000, 0]);
    expect(paid({ payChanges, start: day("2027-06-01") })).toEqual([12_000]);
    expect(paid({ payChanges, startingSalary: "unanswered" })).toEqual(["unanswered"]);
  });

  test("says the full-time pay that it is made of", () => {
    const payChanges = [
      { from: day("2027-04-01"), salary: salary(48_000) },
      { from: day("2027-09-01"), salary: salary(60_000) },
    ];
    const { years } = worked(
      offerWritten(`${figures}rules: [${PAYMENT}]`).offer,
      person({ startingSalary: salary(36_000), payChanges }),
      2,
    );
    expect(years.map(({ pay }) => pay.map(({ from, salary }) => [from, salary / 100]))).toEqual([
      [
        ["2026-09-01", 36_000],
        ["2027-04-01", 48_000],
      ],
      [["2027-09-01", 60_000]],
    ]);
  });
});

describe("what nobody can date", () => {
  test("is counted by itself, and time off as no money", () => {
    const undated = PAYMENT.replace("starting", "not stated");
    const result = worked(
      offerWritten(
        `${figures}rules: [${undated}, {gives: time off, amount: weeks, pay: full pay, when: not stated}]`,
      ).offer,
      person(),
      1,
    );
    expect(payments(result)).toEqual(["Ashbourne has not said when it is paid: £1,200 (possible)"]);
    expect(result.years.map(({ certain, possible }) => [certain, possible])).toEqual([[0, 0]]);
    expect(result.undated).toMatchObject({ certain: 0, possible: 120_000 });
    expect(result.totals).toMatchObject({ certain: 0, possible: 120_000 });
  });
});

describe("so much for each of something, of which nobody has told how many there are, is in no total", () => {
  const FIGURES = figuresOf({
    first: "45 pence",
    beyond: "25 pence",
    miles: "10000 count",
    most: "1000 pounds",
  });
  const miles = (amount: string, limit: string, more = "") =>
    `{gives: payment, amount: ${amount}, when: {forEach: mile, counted: in a year, question: How many miles?, key: miles, ${limit}: miles}, proRata: no, repay: none${more}}`;
  const friends = (more = "") =>
    `{gives: payment, amount: most, when: {whenever: a friend starts, question: How many friends?, key: friends${more}}, proRata: no, repay: none}`;
  const total = (...rules: readonly string[]) =>
    totalsWords(answerOf(`${FIGURES}rules: [${rules.join(", ")}]`, { years: 1 }).totals);

  test.each([
    [
      "45p for miles up to 10,000 and 25p above",
      [miles("first", "upTo"), miles("beyond", "above")],
      "amount not known",
    ],
    ["£1,000 for each friend", [friends()], "amount not known"],
    ["£1,000 in all bounds it", [miles("first", "upTo", ", inAllAtMost: most")], "up to £1,000 possible"],
  ])("%s", (_, rules, words) => {
    expect(total(...rules)).toBe(words);
  });

  test("but is one where one is the most", () => {
    const once = `${FIGURES}  one: {label: Times, value: 1, unit: count, effective: not stated, source: advert}\nrules: [${friends(", atMostTimes: one")}]`;
    expect(totalsWords(answerOf(once, { years: 1 }).totals)).toBe("up to £1,000 possible");
  });
});
