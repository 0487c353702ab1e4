import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { amountOfEntry } from "@/lib/offers/words/entry-words";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, doubtsOf, hours, salary } from "./offer-fixture";

/** What offers of other councils say that a sixth trial of the language could not: each kind as its rule reads. */

const FIGURES = figures({
  ten: "10 percent",
  year: "1 years",
  five: "5 percent",
  hundred: "100 percent",
  most: "4000 pounds",
  least: "2500 pounds",
  cost: "8000 pounds",
  fifty: "50 pounds",
  six: "6 weeks",
  twelve: "12 weeks",
  ninety: "90 percent",
  flat: "200 pounds",
  fine: "0.384615 percent",
  rate: "16.5 pounds",
  pence: "45 pence",
  holiday: "12.07 percent",
}).concat(
  "  day: {label: A day, value: 1, outOf: 260, unit: fraction, effective: not stated, source: advert}\n",
  "  seventh: {label: A part, value: 3, outOf: 7, unit: fraction, effective: not stated, source: advert}\n",
);
const written = (rules: string) => `${FIGURES}rules: [{${rules}}]`;
const half: Partial<Circumstances> = { hours: hours(18) };
const firstYear = (rules: string, told: Partial<Circumstances>) => given(written(rules), { told, years: 1 });

describe("part-time hours and the limits of an amount", () => {
  const capped = (of: string, more = "") =>
    `gives: payment, amount: {percent: ten, of: current salary, atMost: most, atLeast: least}, when: starting, repay: none, proRata: yes, proRataOf: ${of}${more}`;
  const told = (of: string) =>
    `gives: reimbursement, of: moving, amount: {told: what it costs, question: What?, key: cost, atMost: cost}, when: starting, repay: none, proRata: yes, proRataOf: ${of}`;
  const on = (pounds: number) => ({ ...half, startingSalary: salary(pounds) });

  test.each([
    [
      "both: half of the £4,000 that £43,000 comes to",
      capped("the amount and its limits"),
      on(43_000),
      "£2,000 (certain)",
    ],
    [
      "the amount alone: half of £6,000, which is below £4,000",
      capped("the amount alone"),
      on(60_000),
      "£3,000 (certain)",
    ],
    ["the amount alone: no less than £2,500", capped("the amount alone"), on(43_000), "£2,500 (certain)"],
    ["the limits alone: £4,300, at most £2,000", capped("its limits alone"), on(43_000), "£2,000 (certain)"],
    [
      "not stated: from both to the amount alone",
      capped("not stated"),
      on(60_000),
      "£2,000 to £3,000 (possible)",
    ],
    [
      "the limits alone, of a cost that is below them",
      told("its limits alone"),
      { ...half, times: { cost: 3000 } },
      "£3,000 (certain)",
    ],
    [
      "the limits alone, of a cost that is above them",
      told("its limits alone"),
      { ...half, times: { cost: 6000 } },
      "£4,000 (certain)",
    ],
    [
      "the limits alone, of a cost that is not told",
      told("its limits alone"),
      half,
      "up to £4,000 (possible)",
    ],
    [
      "the amount alone, of a cost that is not told",
      told("the amount alone"),
      half,
      "up to £8,000 (possible)",
    ],
  ])("%s", (_, rule, who, line) => {
    expect(firstYear(rule, who)).toEqual([`2026-09-01: ${line}`]);
  });

  test("are counted in what is paid by the month, and where the largest counts", () => {
    const monthly = capped("the amount alone").replace("starting", "{monthly: a twelfth of the amount}");
    expect(firstYear(monthly, on(60_000))).toEqual(["2026-09-01 to 2027-08-31: £3,000 (certain)"]);
    const two = `{${capped("the amount alone")}}, {gives: payment, amount: least, when: starting, proRata: no, repay: none}`;
    const largest = `severalRules: the largest\n${FIGURES}rules: [${two}]`;
    expect(given(largest, { told: on(60_000), years: 1 })).toEqual(["2026-09-01: £3,000 (certain)"]);
  });
  test("say which of the two they reduce", () => {
    const [entry] = answerOf(written(capped("the amount alone"))).entries;
    expect(entry?.rule.words).toContain(
      "It is reduced in proportion if you work part time, and its limits are not.",
    );
  });
  test("are refused where hours make no difference", () => {
    expect(() =>
      answerOf(written(capped("the amount alone").replace("proRata: yes", "proRata: no"))),
    ).toThrow();
  });
});

describe("a second pension contribution", () => {
  const match = "told: what you pay in besides, question: How much a year?, key: avc";
  test.each([
    ["£50 a month", "amount: fifty, for: a month", half, "£600 into your pension (certain)"],
    [
      "matched, up to 5% of pay",
      `amount: {${match}, atMost: {percent: five, of: current salary}}`,
      { ...half, times: { avc: 1200 } },
      "£900 into your pension (certain)",
    ],
  ])("%s", (_, rule, who, line) => {
    expect(firstYear(`gives: pension, name: AVC, ${rule}`, who)).toEqual([
      `AVC, 2026-09-01 to 2027-08-31: ${line}`,
    ]);
  });
});

describe("shares that no percentage of three decimals writes out", () => {
  const paid = (amount: string) =>
    `gives: payment, amount: ${amount}, when: starting, proRata: no, repay: none`;
  const each = (amount: string) =>
    `gives: payment, amount: ${amount}, when: {forEach: hour, counted: in a year, question: How many?, key: hours}, proRata: no, repay: none`;

  test.each([
    [
      "1/260 of a year’s pay",
      paid("{percent: day, of: current salary}"),
      { startingSalary: salary(39_000) },
      "2026-09-01: £150 (certain)",
    ],
    [
      "0.384615% of it",
      paid("{percent: fine, of: current salary}"),
      { startingSalary: salary(39_000) },
      "2026-09-01: £150 (certain)",
    ],
    [
      "three sevenths of what is told",
      paid("{told: the cost, question: What?, key: cost, share: seventh}"),
      { times: { cost: 700 } },
      "2026-09-01: £300 (certain)",
    ],
    [
      "12.07% of a figure",
      each("{percent: holiday, of: {amount: rate}}"),
      { times: { hours: 100 } },
      "2026-09-01 to 2027-08-31: £199.16 (certain)",
    ],
    [
      "10% of a rate in pence",
      each("{percent: ten, of: {amount: pence}}"),
      { times: { hours: 100 } },
      "2026-09-01 to 2027-08-31: £4.50 (certain)",
    ],
  ])("%s", (_, rule, who, line) => {
    expect(firstYear(rule, who)).toEqual([line]);
  });
  test("say the fraction, and what it is of", () => {
    const words = (rule: string) => answerOf(written(rule)).entries[0]?.rule.words;
    expect(words(paid("{percent: day, of: current salary}"))).toContain("1/260 of your salary");
    expect(words(paid("{percent: holiday, of: {amount: rate}}"))).toContain("12.07% of £16.50");
  });
  test("leave a part of what is paid back", () => {
    const { certain } = settlement(
      answerOf(
        written(
          "gives: payment, amount: most, when: starting, proRata: no, repay: {of: starting, steps: [{within: year, percent: seventh}]}",
        ),
      ),
      day("2027-01-31"),
    );
    expect(certain.back).toBe(171_429);
  });
});

test("10% of current salary is what it is without a pay award that is offered, and possibly more with it", () => {
  const rule =
    "gives: payment, amount: {percent: ten, of: current salary}, when: {on: 2027-05-01}, proRata: no, repay: none";
  const payIfAgreed = [{ from: day("2027-04-01"), salary: salary(37_200) }];
  const { entries, totals } = answerOf(written(rule), { told: { payIfAgreed }, years: 1 });
  expect(entries.map(amountOfEntry)).toEqual(["£3,600 to £3,720"]);
  expect(doubtsOf(entries[0])).toEqual(["it is more if a pay award is agreed that is offered"]);
  expect(totalsIn(totals)).toBe("£3,600 certain, £120 possible");
});

describe("pay while away", () => {
  const maternity = (stages: string) =>
    `gives: pay while away, absence: maternity leave, byService: [{after: starting, stages: [${stages}]}]`;
  const included = "{for: six, pay: ninety, statutoryPay: included}";

  test.each([
    [
      "six weeks at 90% of £750 a week",
      included,
      { startingSalary: salary(39_000) },
      "6 weeks on 90% of pay (£4,050 in all; statutory pay included), on maternity leave (certain)",
    ],
    [
      "half of that in half of a week",
      included,
      { ...half, startingSalary: salary(39_000) },
      "6 weeks on 90% of pay (£2,025 in all; statutory pay included), on maternity leave (certain)",
    ],
    [
      "twelve weeks on half pay beside statutory pay",
      "{for: twelve, pay: half pay, statutoryPay: on top}",
      { startingSalary: salary(39_000) },
      "12 weeks on half pay plus statutory pay (£4,500 in all), on maternity leave (certain)",
    ],
    [
      "£200 a week for six weeks",
      "{for: six, pay: flat}",
      { hours: "unanswered" as const },
      "6 weeks on £200 a week (£1,200 in all), on maternity leave (certain)",
    ],
    [
      "nothing worked out of a salary that is not told",
      included,
      { startingSalary: "unanswered" as const },
      "6 weeks on 90% of pay (statutory pay included), on maternity leave (certain)",
    ],
  ])("%s", (_, stages, who, line) => {
    expect(firstYear(maternity(stages), who)).toEqual([`2026-09-01: ${line}`]);
  });
});
