import { describe, expect, test } from "vitest";
import { UNPUBLISHED } from "@/lib/offers/entries/money-range";
import { day, hours, inWords, offerWritten, payments, person, worked } from "../offer-fixture";

/** What comes by the piece, what is paid into a pension, time for training, leave between two ends, and choices. */

const FIGURES = `
figures:
  night: {label: A night on call, value: 30, unit: pounds, effective: not stated, source: advert}
  mile: {label: A mile, value: 36.9, unit: pence, effective: not stated, source: advert}
  far-mile: {label: A mile beyond, value: 13.7, unit: pence, effective: not stated, source: advert}
  miles: {label: Miles, value: 8500, unit: count, effective: not stated, source: advert}
  pension: {label: Employer's contribution, value: 19.5, unit: percent, effective: not stated, source: advert}
  low: {label: Least leave, value: 26, unit: days, effective: not stated, source: advert}
  high: {label: Most leave, value: 33, unit: days, effective: not stated, source: advert}
  least: {label: Leave, value: 20, unit: days, qualifier: at least, effective: not stated, source: advert}
  extra: {label: Extra, value: 5, unit: days, effective: not stated, source: advert}
  training: {label: Training, value: 5, unit: days, effective: not stated, source: advert}
  money: {label: Money, value: 2000, unit: pounds, effective: not stated, source: advert}
  weeks: {label: Sabbatical, value: 4, unit: weeks, effective: not stated, source: advert}
  three: {label: Three years, value: 3, unit: years, effective: not stated, source: advert}
  five: {label: Five years, value: 5, unit: years, effective: not stated, source: advert}
rules:
`;
const offerOf = (...rules: readonly string[]) => {
  const { offer, problems } = offerWritten(FIGURES + rules.map((rule) => `  - {${rule}}`).join("\n"));
  expect(problems).toEqual([]);
  return offer;
};

const MILES = "question: How many miles a year would you drive?, key: miles, counted: in a year";
const MILEAGE = [
  `gives: payment, amount: mile, when: {forEach: mile, ${MILES}, upTo: miles}, proRata: no, repay: none`,
  `gives: payment, amount: far-mile, when: {forEach: mile, ${MILES}, above: miles}, proRata: no, repay: none`,
];
const NIGHTS =
  "gives: payment, amount: night, when: {forEach: night on call, counted: in a month, question: How many nights a month?, key: nights}, proRata: no, repay: none";

describe("so much for each", () => {
  test("two nights a month at £30 are £720 a year", () => {
    expect(payments(worked(offerOf(NIGHTS), person({ times: { nights: 2 } }), 2))).toEqual([
      "2026-09-01 to 2027-08-31: £720 (certain)",
      "2027-09-01 to 2028-08-31: £720 (certain)",
    ]);
  });

  test("the year is worked out as 24 nights", () => {
    const [entry] = worked(offerOf(NIGHTS), person({ times: { nights: 2 } }), 1).entries;
    expect(inWords(entry)).toMatchObject({
      formula: "£30 × 24",
      occasion: "for each night on call (24 in a year)",
    });
  });

  test("somebody who has not told how many sees what one brings, as possible", () => {
    const result = worked(offerOf(NIGHTS), person(), 1);
    expect(payments(result)).toEqual(["for each night on call: £30 (possible)"]);
    expect(result.openQuestions).toEqual(["times:nights"]);
  });

  test("none brings nothing, and that is the reason", () => {
    const { nothing } = worked(offerOf(NIGHTS), person({ times: { nights: 0 } }), 1);
    expect(nothing[0]?.reason).toBe("it is paid for each night on call, and there would be none");
  });

  test("10,000 miles: 8,500 at 36.9p are £3,136.50, and 1,500 at 13.7p £205.50", () => {
    expect(payments(worked(offerOf(...MILEAGE), person({ times: { miles: 10_000 } }), 1))).toEqual([
      "2026-09-01 to 2027-08-31: £3,136.50 (certain)",
      "2026-09-01 to 2027-08-31: £205.50 (certain)",
    ]);
  });

  test("1 mile is 37p: parts of a penny are settled at the end", () => {
    expect(payments(worked(offerOf(MILEAGE[0] ?? ""), person({ times: { miles: 1 } }), 1))).toEqual([
      "2026-09-01 to 2027-08-31: £0.37 (certain)",
    ]);
  });

  test("somebody who leaves after half a year has driven half of it", () => {
    const leaving = { on: day("2027-02-28"), noticeGiven: day("2027-01-01") };
    expect(payments(worked(offerOf(NIGHTS), person({ times: { nights: 2 }, leaving }), 1))).toEqual([
      "2026-09-01 to 2027-02-28: £360 (certain)",
    ]);
  });
});

describe("a pension", () => {
  const rule = "gives: pension, amount: {percent: pension, of: current salary}";

  test("19.5% of £36,000 is £7,020 a year, and no money in hand", () => {
    const { entries, totals } = worked(offerOf(rule), person(), 1);
    expect(entries).toMatchObject([
      { gives: "pension", amount: { least: 702_000, most: 702_000 }, status: "certain" },
    ]);
    expect(totals).toMatchObject({ certain: 0, possible: 0 });
  });

  test("half the hours halve it", () => {
    const { entries } = worked(offerOf(rule), person({ hours: hours(18) }), 1);
    expect(entries).toMatchObject([{ amount: { most: 351_000 } }]);
  });

  test("how much is not published", () => {
    const { entries, notStated } = worked(offerOf("gives: pension, amount: not stated"), person(), 1);
    expect(entries).toMatchObject([{ amount: UNPUBLISHED, status: "not stated" }]);
    expect(notStated.map(({ words }) => words)).toEqual([
      "Ashbourne has not published the amount of “Benefit”",
    ]);
  });
});

describe("leave", () => {
  const totals = (...rules: readonly string[]) => worked(offerOf(...rules), person(), 1).years[0]?.leave;

  test("26 to 33 days, of which the steps are not published", () => {
    const [total] = totals("gives: annual leave, proRata: no, amount: {between: low, and: high}") ?? [];
    expect(total?.total).toEqual({ least: 26, most: 33 });
  });

  test("at least 20 days and 5 more are at least 25", () => {
    const both = [
      "gives: annual leave, proRata: no, amount: least",
      "gives: extra leave, proRata: no, amount: extra",
    ];
    expect(totals(...both)?.[0]?.total).toEqual({ least: 25, most: Number.POSITIVE_INFINITY });
  });

  test("days for training are not leave", () => {
    const result = worked(offerOf("gives: training, proRata: no, amount: training"), person(), 1);
    expect(result.entries).toMatchObject([{ gives: "training", most: 5, least: 5 }]);
    expect(result.years[0]?.leave).toEqual([]);
  });
});

describe("a choice of which the options open at different times", () => {
  const offer = offerOf(
    "gives: one of, options: [{name: Money, amount: money}, {name: Sabbatical, timeOff: weeks, pay: full pay, when: {after: five}}], when: {after: three}, proRata: no, repay: none",
  );
  const chosen = (choice?: string) =>
    worked(offer, person(choice === undefined ? {} : { choices: { "benefit.rules.0": choice } }), 6).entries;

  test("each is offered at its time", () => {
    expect(chosen().map(({ due, name }) => `${due} ${name}`)).toEqual([
      "2029-08-31 Money",
      "2031-08-31 Sabbatical",
    ]);
  });

  test("the one that is taken is the only one", () => {
    expect(chosen("Sabbatical").map(({ due, name }) => `${due} ${name}`)).toEqual(["2031-08-31 Sabbatical"]);
  });
});
