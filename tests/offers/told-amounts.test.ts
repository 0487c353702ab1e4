import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { POUNDS } from "@/lib/offers/words/answers";
import { question } from "@/lib/offers/words/questions";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten, role } from "./offer-fixture";

/** Amounts that only the person can tell: a cost against receipts, or what the contract shows. */

const FIGURES = figures({
  most: "8000 pounds",
  half: "50 percent",
  unknown: "not stated pounds",
  one: "1 years",
});
const COST = "told: what it costs, question: How much?, key: cost";
const paid = (amount: string, more = "when: starting, proRata: no") =>
  `${FIGURES}rules: [{gives: payment, amount: {${amount}}, ${more}, repay: none}]`;
const told = (cost: number) => ({ years: 1, told: { times: { cost } } });

describe("an amount that the person tells", () => {
  test.each([
    ["a cost below the limit is paid back as it is", `${COST}, atMost: most`, 5400, "£5,400 (certain)"],
    ["one above the limit as far as that", `${COST}, atMost: most`, 9100, "£8,000 (certain)"],
    ["exactly at the limit all of it", `${COST}, atMost: most`, 8000, "£8,000 (certain)"],
    ["a share of a cost", `${COST}, share: half`, 260, "£130 (certain)"],
    ["a share is taken before the limit", `${COST}, share: half, atMost: most`, 20_000, "£8,000 (certain)"],
    ["without a limit all of it", COST, 22.8, "£22.80 (certain)"],
    [
      "a limit that is not published may cut all of it",
      `${COST}, atMost: unknown`,
      400,
      "up to £400 (possible)",
    ],
    [
      "a share that is not published leaves the amount open",
      `${COST}, share: not stated`,
      400,
      "amount not published (not stated)",
    ],
    ["no cost is no money", COST, 0, "£0 (certain)"],
  ])("%s", (_, amount, cost, line) => {
    expect(given(paid(amount), told(cost))).toEqual([`2026-09-01: ${line}`]);
  });

  test("until it is told, it is anything up to the limit, and not known where there is none", () => {
    expect(given(paid(`${COST}, atMost: most`), { years: 1 })).toEqual([
      "2026-09-01: up to £8,000 (possible)",
    ]);
    expect(given(paid(COST), { years: 1 })).toEqual(["2026-09-01: amount not known yet (possible)"]);
    expect(answerOf(paid(COST), { years: 1 }).openQuestions).toEqual(["times:cost"]);
  });

  test("an amount a year from the contract is paid by the month", () => {
    const monthly = paid(COST, "when: {monthly: a twelfth of the amount}, proRata: no, stopsAfter: one");
    expect(given(monthly, { ...told(4800), years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: £4,800 (certain)",
    ]);
  });

  test("what is told once counts in every step, row and option that asks for it", () => {
    const steps = `byService: [{afterYears: 0, amount: {${COST}}}, {afterYears: 1, amount: {${COST}, share: half}}], afterLastStep: nothing`;
    expect(given(paid(steps, "when: each anniversary, proRata: no"), { ...told(300), years: 2 })).toEqual([
      "2027-09-01: £150 (certain)",
    ]);
  });
});

describe("an amount that is told is asked in the words of its rule, in pounds", () => {
  const told = "{told: what it costs, question: How much?, key: cost}";
  const NOT_IN_HAND = "when: starting, proRata: no";
  test.each([
    [
      "in a band of pay",
      `gives: payment, amount: {byPay: [{upTo: most, amount: ${told}}, {amount: half}], payReads: full-time pay}, ${NOT_IN_HAND}, repay: none`,
    ],
    [
      "lent",
      `gives: loan, towards: moving, amount: ${told}, when: starting, interest: none, repaidOver: not stated, onLeaving: the rest is due at once`,
    ],
    [
      "for something that happens",
      `gives: cover, event: you die in service, amount: ${told}, ${NOT_IN_HAND}`,
    ],
  ])("%s", (_, rule) => {
    const { offer, problems } = offerWritten(
      `${figures({ most: "8000 pounds", half: "500 pounds" })}rules: [{${rule}}]`,
    );
    expect(problems).toEqual([]);
    expect(questionsFor(offer, role("social-worker"))).toContain("times:cost");
    expect(question("times:cost", offer)).toMatchObject({ words: "How much?", answer: POUNDS });
  });
});

describe("time and a half", () => {
  const hours =
    "when: {forEach: hour, counted: in a year, question: How many hours?, key: hours}, proRata: no";
  const rule = (of: string) =>
    `${figures({ rate: "150 percent" })}rules: [{gives: payment, amount: {hourlyPay: rate, of: ${of}}, ${hours}, repay: none}]`;

  test("is worked out from the salary: a year is 365 days in weeks of seven, a week 36 hours", () => {
    // £36,000 × 7 ÷ 365 ÷ 36 is £19.178 an hour.
    expect(given(rule("current salary"), { years: 1, told: { times: { hours: 6 } } })).toEqual([
      "2026-09-01 to 2027-08-31: £172.60 (certain)",
    ]);
  });

  test("is not known while the salary is not told", () => {
    const silent = { startingSalary: "unanswered", times: { hours: 6 } } as const;
    expect(answerOf(rule("starting salary"), { years: 1, told: silent }).openQuestions).toEqual([
      "startingSalary",
    ]);
  });
});

describe("on a day of the year that the person names", () => {
  const RENEWAL =
    "when: {event: it is renewed, question: On which day?, key: renewed, again: each year}, proRata: no";
  const renewed = (when: string) => ({
    years: 3,
    told: { times: { cost: 100 }, events: { renewed: day(when) } },
  });

  test("it comes on that day of every year in the job", () => {
    expect(given(paid(COST, RENEWAL), renewed("2027-06-01"))).toEqual([
      "2027-06-01: £100 (certain)",
      "2028-06-01: £100 (certain)",
      "2029-06-01: £100 (certain)",
    ]);
  });

  test("a first day before the job names the day of the years in it", () => {
    expect(given(paid(COST, RENEWAL), renewed("2020-02-29"))).toEqual([
      "2027-02-28: £100 (certain)",
      "2028-02-29: £100 (certain)",
      "2029-02-28: £100 (certain)",
    ]);
  });

  test("while no day is named it comes once in each year, and in all three times", () => {
    const { openQuestions, totals } = answerOf(paid(COST, RENEWAL), {
      years: 3,
      told: { times: { cost: 100 } },
    });
    expect(openQuestions).toEqual(["event:renewed"]);
    expect(totalsIn(totals)).toBe("£0 certain, £300 possible");
  });
});
