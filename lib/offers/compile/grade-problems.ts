import { setsOf } from "../conditions/sets";
import { gradeBeside } from "../rules/grade-order";
import type { Offer, OfferBenefit, PlainWho } from "../rules/offer";
import { allOf } from "../words/lists";
import { gradeName } from "../words/names";
import type { OfferProblem } from "./figures";

type Found = Omit<OfferProblem, "benefit">;
type World = Pick<Offer, "names" | "gradesPay">;

/** Grades that conditions name as the lowest or the highest, and whose order the published pay does not tell. */
export function gradeProblems({ slug, whoFrom, who, rules }: OfferBenefit, world: World): OfferProblem[] {
  const sets = [
    ...(whoFrom === slug ? setsOf(who) : []),
    ...rules.flatMap(({ rule, path }) => [...setsOf(rule.who, `${path}.who`)]),
  ];
  return sets
    .flatMap(({ set, field }) => [...unordered(set, field, world), ...reversed(set, field, world)])
    .map((found) => ({ benefit: slug, ...found }));
}

function unordered(set: PlainWho, field: string, { names, gradesPay }: World): Found[] {
  return (["gradeAtLeast", "gradeAtMost"] as const).flatMap((bound) => {
    const grade = set[bound];
    if (grade === undefined || names.grades[grade] === undefined) return [];
    const unclear = Object.keys(names.grades).filter(
      (other) => gradeBeside(other, grade, gradesPay) === "unknown",
    );
    if (unclear.length === 0) return [];
    const others = allOf(unclear.map((other) => gradeName(names, other)));
    const isOne = unclear.length === 1;
    return [
      {
        rule: "grades-without-order" as const,
        field: `${field}.${bound}`,
        written: grade,
        problem: `\`${bound}: ${grade}\`: their published pay does not say whether ${others} ${isOne ? "is" : "are"} below or above ${gradeName(names, grade)}.`,
        allowed: "grades that all have published pay, no one's within another's",
        fix: "Name each grade that is meant: `grades: […]`.",
      },
    ];
  });
}

function reversed(
  { gradeAtLeast: least, gradeAtMost: most }: PlainWho,
  field: string,
  world: World,
): Found[] {
  if (least === undefined || most === undefined) return [];
  if (gradeBeside(least, most, world.gradesPay) !== "above") return [];
  return [
    {
      rule: "grades-reversed",
      field: `${field}.gradeAtLeast`,
      written: least,
      problem: `\`gradeAtLeast: ${least}\` is above \`gradeAtMost: ${most}\`, so that nobody could be meant.`,
      allowed: "`gradeAtLeast` on or below `gradeAtMost`",
      fix: `Write \`gradeAtLeast: ${most}\` and \`gradeAtMost: ${least}\`.`,
    },
  ];
}
