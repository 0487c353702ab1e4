import { describe, expect, test } from "vitest";
import { NOT_STATED, type NotStated } from "@/lib/model/not-stated";
import { pounds } from "@/lib/money/pence";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { questionsFor } from "@/lib/offers/questions/questions";
import type { GradesPay } from "@/lib/offers/rules/grade-order";
import { timeline } from "@/lib/offers/timeline/timeline";
import { gradePayOver } from "@/lib/pay/grade-pay";
import { figures, linesOf } from "./answered";
import { benefitsWritten, day, NAMES, offerWritten, person, role, salary, worded } from "./offer-fixture";

/** Amounts that are a share of a published salary, or a rise to one, and not of somebody's own alone. */

const paid = (from: string, minimum: number, points: readonly number[], first: number) => ({
  from,
  minimum: pounds(minimum),
  maximum: points.length === 0 ? NOT_STATED : pounds(points.at(-1) ?? minimum),
  basis: "not stated" as const,
  points: points.map((amount, index) => ({ point: first + index, salary: pounds(amount) })),
});
const ends = { minimum: NOT_STATED, maximum: NOT_STATED, spinalColumnPoints: NOT_STATED } as const;
/** Grade 8 has other pay from 1 April 2027, grade 9 an award of 5% from then; of grade 7 only the minimum is published. */
const PAY: GradesPay = {
  "grade-7": { ...ends, over: gradePayOver([paid("2026-04-01", 30_000, [], 0)], []) },
  "grade-8": {
    ...ends,
    over: gradePayOver(
      [
        paid("2026-04-01", 36_000, [36_000, 37_000, 38_500], 28),
        paid("2027-04-01", 37_000, [37_000, 38_000, 40_000], 28),
      ],
      [{ from: "2027-04-01", rise: { kind: "percent", percent: 5 } }],
    ),
  },
  "grade-9": {
    ...ends,
    over: gradePayOver(
      [paid("2026-04-01", 40_000, [40_000, 42_000], 31)],
      [
        { from: "2027-04-01", rise: { kind: "percent", percent: 5 } },
        { from: "2028-04-01", rise: { kind: "not agreed" } },
      ],
    ),
  },
};
const FIGURES = figures({
  ten: "10 percent",
  one: "1 count",
  two: "2 count",
  thirty: "30 count",
  unknown: "not stated count",
  least: "4100 pounds",
});

/** What an amount comes to by the month in two years, line by line. */
function given(amount: string, told: Partial<Circumstances> = {}, grade: string | NotStated = "grade-8") {
  const yaml = `${FIGURES}rules: [{gives: payment, amount: ${amount}, when: {monthly: a twelfth of the amount}, proRata: no, repay: none}]`;
  const { offer, problems } = benefitsWritten({ benefit: yaml }, NAMES, PAY);
  expect(problems).toEqual([]);
  const inRole = { ...role("social-worker"), grade };
  const answer = worded(timeline(offer, inRole, person(told), day("2026-09-01"), 2));
  return [...linesOf(answer), ...answer.nothing.map(({ reason }) => `nothing: ${reason}`)];
}
const periods = (first: string, second: string, third: string) => [
  `2026-09-01 to 2027-03-31: ${first}`,
  `2027-04-01 to 2027-08-31: ${second}`,
  `2027-09-01 to 2028-08-31: ${third}`,
];
const moved = { payChanges: [{ from: day("2027-04-01"), salary: salary(37_000) }] };

describe("what grades pay, on each day", () => {
  test.each<{
    says: string;
    amount: string;
    lines: readonly string[];
    told?: Partial<Circumstances>;
    grade?: NotStated;
  }>([
    {
      says: "10% of the maximum of the grade goes up with the grade",
      amount: "{percent: ten, of: the maximum of the grade}",
      lines: periods("£2,245.83 (certain)", "£1,666.67 (certain)", "£4,000 (certain)"),
    },
    {
      says: "and needs no salary to be told",
      amount: "{percent: ten, of: the minimum of the grade}",
      told: { startingSalary: "unanswered" },
      lines: periods("£2,100 (certain)", "£1,541.67 (certain)", "£3,700 (certain)"),
    },
    {
      says: "its limits hold",
      amount: "{percent: ten, of: {grade: grade-9, end: maximum}, atMost: least}",
      lines: ["2026-09-01 to 2027-08-31: £4,100 (certain)", "2027-09-01 to 2028-08-31: £4,100 (certain)"],
    },
    {
      says: "of another grade it goes up with the award for all, and not with one that is not agreed",
      amount: "{percent: ten, of: {grade: grade-9, end: maximum}}",
      lines: periods("£2,450 (certain)", "£1,837.50 (certain)", "£4,410 (certain)"),
    },
    {
      says: "an end that is not published is not stated",
      amount: "{percent: ten, of: {grade: grade-7, end: maximum}}",
      lines: [
        "2026-09-01 to 2027-08-31: amount not published (not stated)",
        "2027-09-01 to 2028-08-31: amount not published (not stated)",
      ],
    },
    {
      says: "of a role without a grade nobody knows",
      amount: "{percent: ten, of: the maximum of the grade}",
      grade: NOT_STATED,
      lines: [
        "2026-09-01 to 2027-08-31: amount not known yet (possible)",
        "2027-09-01 to 2028-08-31: amount not known yet (possible)",
      ],
    },
    {
      says: "a month's pay of a point",
      amount: "{raisesTo: {point: thirty}}",
      told: moved,
      lines: periods("£1,458.33 (certain)", "£1,250 (certain)", "£3,000 (certain)"),
    },
    {
      says: "two points above one's own, on the scale of the day",
      amount: "{raisesTo: {pointsAbove: two}}",
      told: moved,
      lines: periods("£1,458.33 (certain)", "£1,250 (certain)", "£3,000 (certain)"),
    },
    {
      says: "the next point may be in the next grade",
      amount: "{raisesTo: {pointsAbove: one}}",
      told: {
        startingSalary: salary(38_500),
        payChanges: [{ from: day("2027-04-01"), salary: salary(40_000) }],
      },
      lines: periods("£875 (certain)", "£833.33 (certain)", "£2,000 (certain)"),
    },
    {
      says: "a salary that is no point has no point above it",
      amount: "{raisesTo: {pointsAbove: one}}",
      told: { startingSalary: salary(36_400) },
      lines: [
        "2026-09-01 to 2027-08-31: amount not published (not stated)",
        "2027-09-01 to 2028-08-31: amount not published (not stated)",
      ],
    },
    {
      says: "how many points is not published",
      amount: "{raisesTo: {pointsAbove: unknown}}",
      lines: [
        "2026-09-01 to 2027-08-31: amount not published (not stated)",
        "2027-09-01 to 2028-08-31: amount not published (not stated)",
      ],
    },
    {
      says: "whoever is at the maximum has no rise to it",
      amount: "{raisesTo: the maximum of the grade}",
      told: { startingSalary: salary(41_000) },
      lines: ["nothing: the salary is £38,500 or more already"],
    },
  ])("$says", ({ amount, lines, told, grade }) => {
    expect(given(amount, told, grade)).toEqual(lines);
  });
});

test("the salary is asked only where the amount hangs on it, and a grade that there is not is named", () => {
  const rule = (amount: string) =>
    offerWritten(
      `${FIGURES}rules: [{gives: payment, amount: ${amount}, when: starting, proRata: no, repay: none}]`,
    );
  const asked = (amount: string) => questionsFor(rule(amount).offer, role("social-worker"));
  expect(asked("{percent: ten, of: the maximum of the grade}")).toEqual(["start"]);
  expect(asked("{percent: ten, of: {pointsAbove: one}}")).toEqual(["start", "startingSalary"]);
  const wrong =
    "{byService: [{afterYears: 1, amount: {raisesTo: {grade: grade-8b, end: minimum}}}], afterLastStep: nothing}";
  expect(rule(wrong).problems.map(({ field, written }) => [field, written])).toEqual([
    ["rules.0.amount.byService.0.amount.raisesTo.grade", "grade-8b"],
  ]);
});
