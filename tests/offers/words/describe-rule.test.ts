import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quantity } from "@/lib/offers/quantity";
import { bareWords } from "@/lib/offers/words/quantities";
import { arbitraryOffer } from "../arbitrary-offer";
import { offerOf, offerWritten, SHAPES } from "../offer-fixture";

/** Every number that a rule holds. */
function* quantitiesIn(value: unknown): Generator<Quantity> {
  if (typeof value !== "object" || value === null) return;
  if ("qualifier" in value && "figure" in value) yield value as Quantity;
  else for (const item of Object.values(value)) yield* quantitiesIn(item);
}

const figures = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  other: {label: Other money, value: 2000, unit: pounds, effective: not stated, source: advert}
  up-to: {label: Up to, value: 500, unit: pounds, qualifier: up to, effective: not stated, source: advert}
  unknown: {label: Unknown, value: not stated, unit: pounds, effective: not stated, source: advert}
  percent: {label: Percentage, value: 12.5, unit: percent, effective: not stated, source: advert}
  rest: {label: Rest, value: 87.5, unit: percent, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
  one-year: {label: One year, value: 1, unit: years, effective: not stated, source: advert}
  months: {label: Months, value: 18, unit: months, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
  days: {label: Days, value: 27.5, unit: days, effective: not stated, source: advert}
  one-day: {label: One day, value: 1, unit: days, effective: not stated, source: advert}
  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}
  count: {label: Count, value: 3, unit: count, effective: not stated, source: advert}
rules:
`;

/** The words of one rule, written as an editor writes it. */
function words(rule: string): string {
  const { offer, problems } = offerWritten(`${figures}  - ${rule}`);
  expect(problems).toEqual([]);
  return offer.benefits[0]?.rules[0]?.words ?? "";
}

const payment = (more: string) => words(`{gives: payment, proRata: no, repay: none, ${more}}`);
/** What a payment's words say of the amount and the time. */
const first = (more: string) => payment(more).replace(/ It is the same if you work part time.*$/, "");

describe("words and figures cannot drift apart", () => {
  test("every published number of a rule stands in its words, whatever the rule", () => {
    fc.assert(
      fc.property(arbitraryOffer(), ({ benefits }) => {
        for (const { rules } of benefits) {
          for (const { rule, words: said } of rules) {
            for (const quantity of quantitiesIn(rule)) {
              if (quantity.value !== "not stated") expect(said).toContain(bareWords(quantity));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(SHAPES)("and of the conditions of every benefit: %s", (shape) => {
    for (const { who, whoWords } of offerOf(shape).benefits) {
      for (const quantity of quantitiesIn(who)) expect(whoWords).toContain(bareWords(quantity));
    }
  });

  test("another figure gives other words", () => {
    expect(first("amount: money, when: starting")).not.toBe(first("amount: other, when: starting"));
  });
});

describe("an amount in words", () => {
  test.each([
    ["money", "£1,000 when you start."],
    ["up-to", "Up to £500 when you start."],
    ["unknown", "An amount that Ashbourne has not published when you start."],
    ["not stated", "An amount that Ashbourne has not published when you start."],
    ["{percent: percent, of: starting salary}", "12.5% of your starting salary when you start."],
    [
      "{percent: percent, of: current salary, atLeast: money, atMost: other}",
      "12.5% of your salary, at least £1,000, at most £2,000 when you start.",
    ],
    ["{monthsOfSalary: months, of: current salary}", "18 months of your salary when you start."],
    [
      "{by: role, amounts: {social-worker: money, team-manager: other}, otherwise: nothing}",
      "When you start: £1,000 for social worker; £2,000 for team manager; nothing for others.",
    ],
    [
      "{by: grade, amounts: {grade-8: money}, otherwise: not stated}",
      "When you start: £1,000 for Grade 8; for others an amount that is not stated.",
    ],
    [
      "{by: team, amounts: {front-door: money}, otherwise: nothing}",
      "When you start: £1,000 for the Front Door Team; nothing for others.",
    ],
    [
      "{byYearsQualified: [{years: 1, amount: money}, {years: 5, amount: other}], fewer: nothing}",
      "When you start: £1,000 from 1 year after qualifying and £2,000 from 5 years after qualifying; with fewer years nothing.",
    ],
    [
      "{byYearsQualified: [{years: 1, amount: money}], fewer: not stated}",
      "When you start: £1,000 from 1 year after qualifying; with fewer years an amount that is not stated.",
    ],
  ])("%s", (amount, said) => {
    expect(first(`amount: ${amount}, when: starting`)).toBe(said);
  });

  const steps = (between: string, after: string, second = 4) =>
    first(
      `when: each completed year, amount: {byService: [{afterYears: 1, amount: money}, {afterYears: ${second}, amount: other}], betweenSteps: ${between}, afterLastStep: ${after}}`,
    ).replace("On completing each year of service: ", "");

  test.each([
    [
      "the step before goes on",
      "the last step repeats",
      "£1,000 from 1 year of service on and £2,000 from 4 years of service on.",
    ],
    [
      "nothing",
      "nothing",
      "£1,000 after 1 year, £2,000 after 4 years, nothing in the years between, and nothing after that.",
    ],
    [
      "not stated",
      "not stated",
      "£1,000 after 1 year, £2,000 after 4 years, in the years between an amount that is not stated, and after that an amount that is not stated.",
    ],
    [
      "the step before goes on",
      "nothing",
      "£1,000 after 1 year, £2,000 after 4 years, the years between like the year before them, and nothing after that.",
    ],
    [
      "nothing",
      "the last step repeats",
      "£1,000 after 1 year, £2,000 after 4 years, nothing in the years between, and the same for every year after that.",
    ],
  ])("steps, between them %s, after them %s", (between, after, said) => {
    expect(steps(between, after)).toBe(said);
  });

  test("steps without a gap say nothing of one", () => {
    expect(steps("nothing", "the last step repeats", 2)).toBe(
      "£1,000 after 1 year, £2,000 after 2 years, and the same for every year after that.",
    );
  });
});

describe("a time in words", () => {
  test.each([
    ["first salary", "£1,000 with your first month's salary."],
    ["probation passed", "£1,000 when you pass your probation."],
    ["{probationOf: months}", "£1,000 when you pass your probation of 18 months."],
    ["assessed year passed", "£1,000 when you pass your assessed and supported year in employment."],
    ["not stated", "£1,000 at a time that Ashbourne has not published."],
    ["{after: one-year}", "£1,000 on completing 1 year of service."],
    ["{on: 2026-12-01}", "£1,000 on 1 December 2026."],
    ["{every: months}", "£1,000 each time you complete 18 months of service."],
    ["each completed year", "£1,000 on completing each year of service."],
    ["each anniversary", "£1,000 on each anniversary of your starting."],
    ["{whenever: it rains, question: How often?, key: rain}", "£1,000 each time it rains."],
    [
      "{whenever: it rains, question: How often?, key: rain, atMostTimes: count}",
      "£1,000 each time it rains, at most 3 times.",
    ],
    ["{monthly: the whole amount}", "£1,000 each month."],
    ["{monthly: a twelfth of the amount}", "£1,000 a year, in monthly parts."],
    ["{months: [April], each: the whole amount, shortFirstYear: not stated}", "£1,000 each year, in April."],
    [
      "{months: [June, December], each: an equal share, shortFirstYear: in proportion}",
      "£1,000 each year, in equal parts in June and December; in proportion to the months worked if that is not all of the time that it pays for.",
    ],
    [
      "{months: [June, December], each: the whole amount, shortFirstYear: in full}",
      "£1,000 each year, in June and December; in full even if you have not worked for all of the time that it pays for.",
    ],
    [
      "{months: [June], each: an equal share, shortFirstYear: nothing}",
      "£1,000 each year, in June; only if you have worked for all of the time that it pays for.",
    ],
    [
      "{inPostOn: 31 March, paidIn: May, shortFirstYear: not stated}",
      "£1,000 each year in May, if you are in post on 31 March.",
    ],
    [
      "{instalments: [{when: starting, share: rest}, {when: {after: one-year}, share: percent}]}",
      "£1,000 in 2 parts: 87.5% when you start and 12.5% on completing 1 year of service.",
    ],
  ])("%s", (when, said) => {
    expect(first(`amount: money, when: ${when}`)).toBe(said);
  });
});

describe("the strings in words", () => {
  const after = (more: string) =>
    payment(`amount: money, when: starting, ${more}`).replace("£1,000 when you start. ", "");
  const END = "It is the same if you work part time. You pay nothing back if you leave.";

  test.each([
    ["paid: with that month's salary", `It is paid with that month's salary. ${END}`],
    ["paid: with the next month's salary", `It is paid with the next month's salary. ${END}`],
    ["paid: {inMonth: April}", `It is paid in the next April. ${END}`],
    ["paid: {within: months}", `It is paid within 18 months. ${END}`],
    ["paid: not stated", `Ashbourne has not said how soon it is paid. ${END}`],
    ["stopsAfter: one-year", `It stops after 1 year of service. ${END}`],
    ["inAllAtMost: other", `At most £2,000 in all. ${END}`],
    ["underNotice: paid", `It is paid even after you have given notice. ${END}`],
    ["underNotice: not paid", `It is not paid after you have given notice. ${END}`],
    [
      "underNotice: not stated",
      `Ashbourne has not said whether it is paid after you have given notice. ${END}`,
    ],
    ["promise: guaranteed", END],
    ["promise: discretionary", `${END} Ashbourne decides whether to pay it.`],
    [
      "promise: {reviewedEvery: months, notice: one-year}",
      `${END} Ashbourne reviews it every 18 months and may change or end it, with 1 year of notice.`,
    ],
    [
      "promise: {reviewedEvery: not stated, notice: not stated}",
      `${END} Ashbourne reviews it and may change or end it.`,
    ],
    ["serviceFrom: starting", END],
    [
      "serviceFrom: continuous local government service",
      `Continuous service with other councils counts too. ${END}`,
    ],
    [
      "serviceFrom: probation passed",
      `Service is counted from the day after you pass your probation. ${END}`,
    ],
    [
      "serviceFrom: assessed year passed",
      `Service is counted from the day after you pass your assessed and supported year in employment. ${END}`,
    ],
    ["serviceFrom: not stated", `Ashbourne has not said whether service with other councils counts. ${END}`],
    ["serviceFrom: {notBefore: 2024-04-01}", `Service is counted from 1 April 2024 at the earliest. ${END}`],
    ["from: 2026-04-01", `${END} It begins on 1 April 2026.`],
    ["until: {day: 2028-03-31, afterwards: nothing}", `${END} It ends on 31 March 2028.`],
    [
      "until: {day: 2028-03-31, afterwards: not stated}",
      `${END} It ends on 31 March 2028, and Ashbourne has not said what happens after that.`,
    ],
  ])("%s", (more, said) => {
    expect(after(more)).toBe(said);
  });

  const repay = (terms: string) =>
    words(`{gives: payment, amount: money, when: starting, proRata: yes, repay: ${terms}}`).replace(
      "£1,000 when you start. It is reduced in proportion if you work part time. ",
      "",
    );

  test.each([
    ["not stated", "Ashbourne has not said whether you pay it back if you leave."],
    [
      "{within: months, of: starting, how: all of it}",
      "If you leave within 18 months of starting, you pay all of it back.",
    ],
    [
      "{within: months, of: being paid, how: in proportion to months left, unless: [you retire, you are made redundant]}",
      "If you leave within 18 months of being paid it, you pay back the part for the months that are left of that time, unless you retire or you are made redundant.",
    ],
    [
      "{within: months, of: starting, how: in proportion to days left}",
      "If you leave within 18 months of starting, you pay back the part for the days that are left of that time.",
    ],
    [
      "{within: months, of: starting, how: not stated}",
      "If you leave within 18 months of starting, you may have to pay it back; Ashbourne has not said how much.",
    ],
    [
      "{of: starting, steps: [{within: one-year, percent: half}, {within: months, percent: percent}], unless: [you retire]}",
      "If you leave, you pay back part of it by how long it is since starting: 50% within 1 year, 12.5% within 18 months, unless you retire.",
    ],
  ])("repay: %s", (terms, said) => {
    expect(repay(terms)).toBe(said);
  });
});

describe("other rules in words", () => {
  test("a part has its name, and whom it is for", () => {
    expect(payment("name: Second part, who: {grades: [grade-9]}, amount: money, when: starting")).toBe(
      "Second part: £1,000 when you start. This is for people on Grade 9. It is the same if you work part time. You pay nothing back if you leave.",
    );
    expect(payment("who: {except: [{grades: [grade-9]}]}, amount: money, when: starting")).toContain(
      " This is not for people on Grade 9. ",
    );
    expect(payment("who: {notStatedFor: [{grades: [grade-9]}]}, amount: money, when: starting")).toContain(
      " Ashbourne has not said whether it is for people on Grade 9. ",
    );
  });

  test("a cost that is paid back", () => {
    expect(words("{gives: reimbursement, of: the fee, amount: unknown, when: not stated, repay: none}")).toBe(
      "The fee paid back: an amount that Ashbourne has not published, at a time that Ashbourne has not published. You pay nothing back if you leave.",
    );
    expect(
      words("{gives: reimbursement, of: the fee, amount: money, when: starting, proRata: yes, repay: none}"),
    ).toBe(
      "The fee paid back when you start: £1,000. It is reduced in proportion if you work part time. You pay nothing back if you leave.",
    );
  });

  test.each([
    [
      "{gives: annual leave, amount: days, proRata: yes}",
      "Annual leave: 27.5 days. It is reduced in proportion if you work part time.",
    ],
    [
      "{gives: annual leave, amount: one-day, proRata: not stated, bankHolidays: included, leaveYear: not stated}",
      "Annual leave: 1 day. Bank holidays are included. Ashbourne has not said when in the year it changes. Ashbourne has not said whether it is reduced if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: one-day, first: in the first year}, proRata: no, leaveYear: {begins: 1 April}, totalAtMost: days}",
      "Extra annual leave: 1 day more each year. The first comes in your first year. 27.5 days in all at most. It changes with the leave year, on 1 April. It is the same if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: one-day, first: after the first year, atMost: days}, proRata: no, leaveYear: starting date}",
      "Extra annual leave: 1 day more each year, up to 27.5 days. The first comes after your first year. It is the same if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: one-day, first: not stated}, proRata: no}",
      "Extra annual leave: 1 day more each year. Ashbourne has not said whether the first comes in your first year or after it. It is the same if you work part time.",
    ],
    [
      "{gives: time off, amount: weeks, pay: full pay, when: starting}",
      "6 weeks off on full pay, when you start.",
    ],
    [
      "{gives: time off, amount: weeks, pay: half pay, when: starting}",
      "6 weeks off on half pay, when you start.",
    ],
    [
      "{gives: time off, amount: not stated, pay: not stated, when: {after: one-year}}",
      "Time off of a length that Ashbourne has not published, and Ashbourne has not said on what pay, on completing 1 year of service.",
    ],
    [
      "{gives: one of, options: [{name: Break, timeOff: weeks, pay: no pay}, {name: Money, amount: money}], when: starting, proRata: no, repay: none, promise: discretionary}",
      "One of these when you start: Break (6 weeks off without pay) or Money (£1,000). It is the same if you work part time. You pay nothing back if you leave. Ashbourne decides whether to pay it.",
    ],
  ])("%s", (rule, said) => {
    expect(words(rule)).toBe(said);
  });
});
