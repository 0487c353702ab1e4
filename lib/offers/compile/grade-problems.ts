import { setsOf } from "../conditions/sets";
import { gradeBeside } from "../rules/grade-order";
import type { Offer, OfferBenefit, PlainWho } from "../rules/offer";
import type { PlacedProblem, ProblemInBenefit } from "../rules/problem";

type World = Pick<Offer, "names" | "gradesPay">;

/** Grades that conditions name as the lowest or the highest, and whose order the published pay does not tell. */
export function gradeProblems(
  { slug: benefit, whoFrom, who, rules }: OfferBenefit,
  world: World,
): PlacedProblem[] {
  const sets = [
    ...(whoFrom === benefit ? setsOf(who) : []),
    ...rules.flatMap(({ rule, path }) => [...setsOf(rule.who, `${path}.who`)]),
  ];
  return sets
    .flatMap(({ set, field }) => [...unordered(set, field, world), ...reversed(set, field, world)])
    .map((problem) => ({ benefit, ...problem }));
}

function unordered(set: PlainWho, field: string, { names, gradesPay }: World): ProblemInBenefit[] {
  return (["gradeAtLeast", "gradeAtMost"] as const).flatMap((bound) => {
    const grade = set[bound];
    if (grade === undefined || names.grades[grade] === undefined) return [];
    const unclear = Object.keys(names.grades).filter(
      (other) => gradeBeside(other, grade, gradesPay) === "unknown",
    );
    if (unclear.length === 0) return [];
    return [{ rule: "grades-without-order", field: `${field}.${bound}`, written: grade, bound, unclear }];
  });
}

function reversed(
  { gradeAtLeast: least, gradeAtMost: most }: PlainWho,
  field: string,
  { gradesPay }: World,
): ProblemInBenefit[] {
  if (least === undefined || most === undefined) return [];
  if (gradeBeside(least, most, gradesPay) !== "above") return [];
  return [{ rule: "grades-reversed", field: `${field}.gradeAtLeast`, written: least, most }];
}
