import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { answerOf, figures, given } from "./answered";
import { hours, salary } from "./offer-fixture";

/** What offers of other councils say that a sixth trial of the language could not: each kind as its rule reads. */

const FIGURES = figures({
  ten: "10 percent",
  five: "5 percent",
  hundred: "100 percent",
  most: "4000 pounds",
  least: "2500 pounds",
  cost: "8000 pounds",
  fifty: "50 pounds",
});
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
