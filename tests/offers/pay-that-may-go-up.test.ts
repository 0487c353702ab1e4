import { describe, expect, test } from "vitest";
import { pounds } from "@/lib/money/pence";
import { fullTimeSalary } from "@/lib/pay/salary";
import { workingShare } from "@/lib/pay/working-share";
import { answerOf, figures, given, linesOf } from "./answered";
import { day, formulaOf } from "./offer-fixture";

/** Pay after a review and pay for acting up: what a salary falls short of another by. */

const FIGURES = figures({
  level: "42000 pounds",
  "at-least": "30000 pounds",
  four: "4000 pounds",
  unknown: "not stated pounds",
  year: "1 years",
  half: "50 percent",
}).replace("30000, unit: pounds, qualifier: exactly", "30000, unit: pounds, qualifier: at least");
const rule = (amount: string, more: string) =>
  `${FIGURES}rules: [{gives: payment, amount: ${amount}, ${more}, repay: none}]`;
const REVIEW =
  "when: {monthly: a twelfth of the amount}, who: {serviceAtLeast: year}, promise: discretionary";
const ACTING =
  "when: {forEach: month, counted: in a year, question: How many months?, key: acting}, proRata: yes";

describe("pay after a review at 12 months", () => {
  const reviewed = rule("{raisesTo: level}", `${REVIEW}, proRata: yes`);

  test("may add what £36,000 falls short of £42,000 by, from the second year on, and is never certain", () => {
    const { entries, totals } = answerOf(reviewed, { years: 2 });
    expect(given(reviewed, { years: 2 })).toEqual(["2027-09-01 to 2028-08-31: £6,000 (possible)"]);
    expect(entries.map(formulaOf)).toEqual(["£42,000 − £36,000"]);
    expect(totals.certain).toBe(0);
  });

  test("adds half of it for half the hours", () => {
    const half = { years: 2, told: { hours: workingShare(18, 36) } };
    expect(given(reviewed, half)).toEqual(["2027-09-01 to 2028-08-31: £3,000 (possible)"]);
    expect(answerOf(reviewed, half).entries.map(formulaOf)).toEqual([
      "(£42,000 − £36,000) × 50% of full-time hours",
    ]);
  });

  test("shrinks when the salary rises by itself", () => {
    const payChanges = [{ from: day("2028-03-01"), salary: fullTimeSalary(pounds(38_400)) }];
    expect(given(reviewed, { years: 2, told: { payChanges } })).toEqual([
      "2027-09-01 to 2028-02-29: £3,000 (possible)",
      "2028-03-01 to 2028-08-31: £1,800 (possible)",
    ]);
  });

  test("adds nothing for somebody who is paid as much already", () => {
    const told = { startingSalary: fullTimeSalary(pounds(42_000)) };
    const atOnce = rule("{raisesTo: level}", "when: starting, proRata: no");
    expect(given(atOnce, { years: 1, told })).toEqual(["nothing: the salary is £42,000 or more already"]);
  });

  test.each([
    [
      "£4,000 in full where pay with it stays below",
      36_000,
      "£4,000 (certain)",
      "£42,000 − £36,000, at most £4,000",
    ],
    ["less where it would go beyond", 40_500, "£1,500 (certain)", "£42,000 − £40,500"],
  ])("a supplement that takes pay to £42,000 at most: %s", (_, salary, amount, formula) => {
    const capped = rule("{raisesTo: level, atMost: four}", "when: starting, proRata: no");
    const asked = { years: 1, told: { startingSalary: fullTimeSalary(pounds(salary)) } };
    expect(given(capped, asked)).toEqual([`2026-09-01: ${amount}`]);
    expect(answerOf(capped, asked).entries.map(formulaOf)).toEqual([formula]);
  });

  test("is open where the level is not published, only its least is, or the salary is not told", () => {
    const lines = (amount: string, told = {}) =>
      given(rule(amount, `${REVIEW}, proRata: no`), { years: 2, told });
    expect(lines("{raisesTo: unknown}")).toEqual([
      "2027-09-01 to 2028-08-31: amount not published (not stated)",
    ]);
    expect(lines("{raisesTo: at-least}")).toEqual([
      "2027-09-01 to 2028-08-31: amount not published (not stated)",
    ]);
    expect(lines("{raisesTo: level}", { startingSalary: "unanswered" })).toEqual([
      "2027-09-01 to 2028-08-31: amount not known yet (possible)",
    ]);
  });
});

describe("acting up", () => {
  test("pays a twelfth of the difference for each month of it", () => {
    const acting = rule("{raisesTo: level, for: a month}", ACTING);
    expect(given(acting, { years: 1, told: { times: { acting: 4 } } })).toEqual([
      "2026-09-01 to 2027-08-31: £2,000 (certain)",
    ]);
    expect(answerOf(acting, { years: 1 }).openQuestions).toEqual(["times:acting"]);
  });

  test("pays a share of it where some of the higher duties are taken on, and the limit is of what is paid", () => {
    const half = (more: string) =>
      answerOf(rule(`{raisesTo: level, share: half${more}}`, "when: starting, proRata: no"), { years: 1 });
    expect(linesOf(half(""))).toEqual(["2026-09-01: £3,000 (certain)"]);
    expect(linesOf(half(", atMost: four"))).toEqual(["2026-09-01: £3,000 (certain)"]);
    expect(half("").entries.map(formulaOf)).toEqual(["(£42,000 − £36,000) × 50%"]);
    expect(half("").entries[0]?.rule.words).toContain(
      "50% of the difference between your salary and £42,000",
    );
  });
});

describe("amounts by pay", () => {
  const bands = (payReads: string) =>
    rule(
      `{byPay: [{upTo: at-least, amount: level}, {upTo: first, amount: year-sum}], payReads: ${payReads}}`,
      "when: starting, proRata: no",
    ).replace(
      "rules:",
      `${figures({ first: "36000 pounds", "year-sum": "500 pounds" }).replace("figures:\n", "")}rules:`,
    );
  const line = (payReads: string, told = {}) => given(bands(payReads), { years: 1, told });
  const half = { hours: workingShare(18, 36) };

  test("the end of a band is in it: £36,000 is in the band up to £36,000", () => {
    expect(line("full-time pay")).toEqual(["2026-09-01: £500 (certain)"]);
  });

  test("half the hours of £36,000 are £18,000 where actual pay counts, and make no difference otherwise", () => {
    expect(line("actual pay", half)).toEqual(["2026-09-01: £42,000 (certain)"]);
    expect(line("full-time pay", half)).toEqual(["2026-09-01: £500 (certain)"]);
  });

  test("where it is not stated which pay counts, it is one of the two", () => {
    expect(line("not stated", half)).toEqual(["2026-09-01: £500 to £42,000 (possible)"]);
  });

  test("pay above the last band gets nothing", () => {
    expect(line("actual pay", { startingSalary: fullTimeSalary(pounds(36_000.01)) })).toEqual([
      "nothing: the pay is above the highest for which it is given",
    ]);
  });

  test("while hours are not told, it may be any band up to that of full-time pay", () => {
    const answer = answerOf(bands("actual pay"), { years: 1, told: { hours: "unanswered" } });
    expect(answer.openQuestions).toEqual(["hours"]);
    expect(line("actual pay", { hours: "unanswered" })).toEqual(["2026-09-01: £500 to £42,000 (possible)"]);
  });
});
