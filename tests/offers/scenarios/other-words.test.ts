import { describe, expect, test } from "vitest";
import { day, hours, offerWritten, payments, person, worked } from "../offer-fixture";

// What the guide says may be written in another form than the council's sentence.

const FIGURES = `
figures:
  five: {label: After two years, value: 5000, unit: pounds, effective: not stated, source: advert}
  two: {label: Every two years after, value: 2000, unit: pounds, effective: not stated, source: advert}
  yearly: {label: Each year, value: 3000, unit: pounds, effective: not stated, source: advert}
  half: {label: Part-time staff, value: 1500, unit: pounds, effective: not stated, source: advert}
  loan: {label: Each month, value: 100, unit: pounds, effective: not stated, source: advert}
  two-years: {label: Time, value: 2, unit: years, effective: not stated, source: advert}
  three-years: {label: Time, value: 3, unit: years, effective: not stated, source: advert}
  six-months: {label: Service needed, value: 6, unit: months, effective: not stated, source: advert}
  thirty: {label: Hours needed, value: 30, unit: hours, effective: not stated, source: advert}
`;
const TERMS = "gives: payment, proRata: no, repay: none";
function paid(rules: readonly string[], years: number, who = person(), more = "") {
  const written = rules.map((rule) => `  - {${TERMS}, ${rule}}`).join("\n");
  return payments(worked(offerWritten(`${FIGURES}\n${more}\nrules:\n${written}`).offer, who, years));
}

describe("in other words than the council's", () => {
  test("£5,000 after two years, £2,000 every two years after that", () => {
    const steps =
      "{byService: [{afterYears: 2, amount: five}, {afterYears: 4, amount: two}], betweenSteps: nothing, afterLastStep: the last step repeats}";
    expect(paid([`amount: ${steps}, when: {every: two-years}`], 8)).toEqual([
      "2028-08-31: £5,000 (certain)",
      "2030-08-31: £2,000 (certain)",
      "2032-08-31: £2,000 (certain)",
      "2034-08-31: £2,000 (certain)",
    ]);
  });

  test("£9,000 over three years, each quarter: twelve times £750, from September 2026 to June 2029", () => {
    const quarters = paid(
      [
        "amount: yearly, when: {months: [March, June, September, December], each: an equal share, shortFirstYear: in full}, stopsAfter: three-years",
      ],
      5,
    );
    expect(quarters).toHaveLength(12);
    expect(new Set(quarters.map((line) => line.split(": ")[1]))).toEqual(new Set(["£750 (certain)"]));
    expect(quarters.at(-1)).toBe("2029-06-01 to 2029-06-30: £750 (certain)");
  });

  test("£3,000, or £1,500 for part-time staff", () => {
    const rules = [
      "amount: yearly, when: each anniversary, who: {weeklyHoursAtLeast: thirty}",
      "amount: half, when: each anniversary",
    ];
    const given = (weekly: number) =>
      paid(rules, 2, person({ hours: hours(weekly) }), "severalRules: the first that applies");
    expect(given(30)).toEqual(["2027-09-01: £3,000 (certain)"]);
    expect(given(29)).toEqual(["2027-09-01: £1,500 (certain)"]);
  });

  test("£100 a month once probation is passed, or after six months: from the day after either", () => {
    const monthly = "amount: loan, when: {monthly: the whole amount}";
    const passed = person({ probationEnds: day("2027-02-28") });
    const six = "2027-03-01 to 2027-08-31: £600 (certain)";
    expect(paid([`${monthly}, serviceFrom: probation passed`], 1, passed)).toEqual([six]);
    expect(paid([`${monthly}, who: {serviceAtLeast: six-months}`], 1)).toEqual([six]);
  });
});
