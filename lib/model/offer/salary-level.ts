import { z } from "zod";
import { slug } from "../names";
import { oneOf } from "../one-of";
import { count, moneyGiven } from "./figure-reference";

/** A published salary that somebody need not have: the end of a grade, a point of the pay spine, so many points above one's own. */

/** The ends of a grade's pay. */
const ENDS = ["minimum", "maximum"] as const;

const endOfGrade = z
  .strictObject({ grade: slug, end: z.enum(ENDS) })
  .meta({
    title: "An end of a grade",
    fields: {
      grade: ["The grade, under the name of its file."],
      end: ["Whether its `minimum` or its `maximum` is meant."],
    },
  })
  .transform((end) => ({ kind: "end of grade" as const, ...end }));

const point = z
  .strictObject({ point: count })
  .meta({
    title: "A point of the pay spine",
    fields: { point: ["The figure that holds the spinal column point; its pay is in `points` of a grade."] },
  })
  .transform(({ point: number }) => ({ kind: "point" as const, point: number }));

const pointsAbove = z
  .strictObject({ pointsAbove: count, upTo: z.literal("the maximum of the grade").optional() })
  .meta({
    title: "So many points above one’s own",
    fields: {
      pointsAbove: [
        "The figure that holds how many points above somebody’s own; their pay is in `points` of the grades.",
      ],
      upTo: [
        "Written where they end with the grade: `the maximum of the grade`.",
        "They go on in the next grade.",
      ],
    },
  })
  .transform(({ pointsAbove: points, upTo }) => ({
    kind: "points above" as const,
    points,
    isWithinGrade: upTo !== undefined,
  }));

/** The phrases and the groups for a salary that is not somebody's own. */
export const salaryLevel = {
  phrases: {
    "the minimum of the grade": { kind: "end of one's grade", end: "minimum" },
    "the maximum of the grade": { kind: "end of one's grade", end: "maximum" },
  },
  fields: { grade: endOfGrade, point, pointsAbove },
} as const;

const SHARES_OF = {
  "starting salary": "starting salary",
  "current salary": "current salary",
  ...salaryLevel.phrases,
} as const;

/** The salary that an amount is a share of. */
export const shareOf = oneOf({
  phrases: SHARES_OF,
  fields: salaryLevel.fields,
  example: "{grade: grade-9, end: maximum}",
});

const ofFigure = z
  .strictObject({ amount: moneyGiven })
  .meta({
    title: "A figure of which a share is given",
    fields: { amount: ["The figure that holds an amount which is no salary: `hourly-rate`."] },
  })
  .transform(({ amount }) => ({ kind: "other amount" as const, amount }));

/** The same, or an amount that is no salary. */
export const shareOfAny = oneOf({
  phrases: SHARES_OF,
  fields: { ...salaryLevel.fields, amount: ofFigure },
  example: "{grade: grade-9, end: maximum}",
});
