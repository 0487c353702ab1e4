import type { NotStated } from "../../model/not-stated";
import type { GradePayFrom } from "../../pay/grade-pay";

/** The published pay of a grade: salaries a year, all grades of a council in one unit of money. */
export interface GradePay {
  readonly minimum: number | NotStated;
  readonly maximum: number | NotStated;
  readonly spinalColumnPoints: { readonly from: number; readonly to: number } | NotStated;
  /** What it pays from each day on which that changes, earliest first; left out where nothing is published. */
  readonly over?: readonly GradePayFrom[];
}

/** The published pay of a council's grades, by slug; a grade without any may be left out. */
export type GradesPay = Readonly<Record<string, GradePay>>;

/** The order of one grade relative to another. Unknown where their published pay does not decide it. */
export type GradePlace = "below" | "same" | "above" | "unknown";

/** The bounds of a grade, in a fixed order, to compare with those of another. */
function boundsOf({
  minimum,
  maximum,
  spinalColumnPoints: points,
}: GradePay): readonly (number | NotStated)[] {
  return [minimum, maximum, ...(points === "not stated" ? [points, points] : [points.from, points.to])];
}

/** True where every salary of one grade is below, or at most the least of, the other. */
function endsBefore(one: GradePay, other: GradePay): boolean {
  return one.maximum !== "not stated" && other.minimum !== "not stated" && one.maximum <= other.minimum;
}

/**
 * Whether a grade is below or above another. Grades of one council may share a point or two at their ends: a grade is
 * below where it begins and ends no higher than the other and one of the two lower. The result is unknown where
 * one lies within the other, both are the same, or no published bounds can be compared.
 */
export function gradeBeside(grade: string, other: string, pay: GradesPay): GradePlace {
  if (grade === other) return "same";
  const [gradePay, otherPay] = [pay[grade], pay[other]];
  if (gradePay === undefined || otherPay === undefined) return "unknown";
  const bounds = boundsOf(otherPay);
  const signs = boundsOf(gradePay).flatMap((bound, index) => {
    const beside = bounds[index];
    return typeof bound === "number" && typeof beside === "number" ? [Math.sign(bound - beside)] : [];
  });
  const isBelow = signs.includes(-1) || (signs.length === 0 && endsBefore(gradePay, otherPay));
  const isAbove = signs.includes(1) || (signs.length === 0 && endsBefore(otherPay, gradePay));
  if (isBelow === isAbove) return "unknown";
  return isBelow ? "below" : "above";
}
