import { pounds } from "@/lib/money/pence";
import type { GradesPay } from "@/lib/offers/rules/grade-order";
import { gradePayOver } from "@/lib/pay/grade-pay";

/** What a grade has always paid, at its five points. */
function dated(minimum: number, first: number) {
  const points = [0, 1_000, 2_000, 3_000, 4_500].map((above, index) => ({
    point: first + index,
    salary: pounds(minimum + above),
  }));
  const [lowest, highest] = [pounds(minimum), pounds(minimum + 4_500)];
  return { from: "not stated", minimum: lowest, maximum: highest, basis: "not stated", points } as const;
}

/** Grades that follow one another, each from a little above the most of the one before. */
export const GRADES_PAY: GradesPay = Object.fromEntries(
  ["grade-7", "grade-8", "grade-9"].map((slug, index) => [
    slug,
    {
      minimum: 33_000 + 5_000 * index,
      maximum: 37_500 + 5_000 * index,
      spinalColumnPoints: { from: 23 + 5 * index, to: 27 + 5 * index },
      over: gradePayOver([dated(33_000 + 5_000 * index, 23 + 5 * index)], []),
    },
  ]),
);
