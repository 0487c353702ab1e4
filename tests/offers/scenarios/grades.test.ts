import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { doubtsOf, offerWritten, payments, person, reasonFor, role, worked } from "../offer-fixture";

const FIGURES = `
figures:
  payment: {label: Payment, value: 1500, unit: pounds, effective: not stated, source: advert}
  point: {label: Point, value: 30, unit: count, effective: not stated, source: advert}
`;

function offer(who: string) {
  const rule = `{gives: payment, amount: payment, when: starting, proRata: no, repay: none, who: ${who}}`;
  return offerWritten(`${FIGURES}\nrules: [${rule}]`).offer;
}
const onGrade = (grade: string) => role("social-worker", { grade });
const paid = (who: string, grade: string, more = {}) => worked(offer(who), person(more), 1, onGrade(grade));

describe("a payment from Grade 8 up to Grade 9", () => {
  const between = "{gradeAtLeast: grade-8, gradeAtMost: grade-9}";

  test.each(["grade-8", "grade-9"])("is paid on %s", (grade) => {
    expect(payments(paid(between, grade))).toEqual(["2026-09-01: £1,500 (certain)"]);
  });

  test("is not paid on Grade 7, which is below", () => {
    expect(paid(between, "grade-7").nothing[0]).toMatchObject({
      reason: "Grade 7 is below Grade 8",
      change: "a role on Grade 8 or above",
    });
  });

  test("up to Grade 8 is not for Grade 9", () => {
    expect(paid("{gradeAtMost: grade-8}", "grade-9").nothing[0]).toMatchObject({
      reason: "Grade 9 is above Grade 8",
      change: "a role on Grade 8 or below",
    });
  });

  test("is possible for a role whose grade is not published, and for a grade whose pay is not", () => {
    expect(doubtsOf(paid(between, "not stated").entries[0])).toEqual([
      "not stated: Ashbourne has not published the grade of social workers",
    ]);
    const [unknown] = paid("{gradeAtLeast: grade-8}", "grade-x").entries;
    expect(unknown?.status).toBe("possible");
    expect(doubtsOf(unknown)).toEqual([
      "not stated: what Ashbourne publishes of pay does not say whether grade x is below or above Grade 8",
    ]);
  });
});

describe("a payment from scale point 30", () => {
  const from = "{spinalColumnPointAtLeast: point}";

  test("asks for the point only where the points of the grade are on both sides of it", () => {
    const asked = (grade: string) => questionsFor(offer(from), onGrade(grade)).includes("spinalColumnPoint");
    expect(["grade-7", "grade-8", "grade-9"].map(asked)).toEqual([false, true, false]);
  });

  test("is certain on Grade 9, which begins at point 33, and not for Grade 7, which ends at 27", () => {
    expect(payments(paid(from, "grade-9"))).toEqual(["2026-09-01: £1,500 (certain)"]);
    expect(reasonFor(paid(from, "grade-7"), "benefit")).toBe("Grade 7 ends at scale point 27, below 30");
    const upTo = paid("{spinalColumnPointAtMost: point}", "grade-9").nothing[0];
    expect(upTo?.reason).toBe("Grade 9 begins at scale point 33, above 30");
  });

  test("on Grade 8 hangs on the point", () => {
    expect(paid(from, "grade-8", { spinalColumnPoint: 30 }).totals.certain).toBe(150_000);
    expect(reasonFor(paid(from, "grade-8", { spinalColumnPoint: 29 }), "benefit")).toBe(
      "scale point 29 is below 30",
    );
    expect(paid(from, "grade-8").openQuestions).toEqual(["spinalColumnPoint"]);
  });
});
