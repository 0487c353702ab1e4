import { z } from "zod";
import { reference } from "./names";
import { isStated, orNotStated } from "./not-stated";
import { points, progression, salary, WITHOUT_SIGNS } from "./pay-rise";
import { because } from "./refusal";
import { aliases, day, label, reviewed, summary } from "./vocabulary";

/** What a published maximum means. */
export const PAY_BASES = ["unconsolidated maximum", "consolidated maximum", "spot salary"] as const;

/** Points on a scale, from the lowest to the highest. */
const pointRange = z
  .strictObject({
    from: z.int().positive().describe("The lowest point."),
    to: z.int().positive().describe("The highest point."),
  })
  .meta({ title: "Spinal column points" });

/** The pay of a grade from one day on. */
const gradeValue = z
  .strictObject({
    from: orNotStated(day).describe("The day from which this pay holds."),
    minimum: orNotStated(salary).meta({
      description: "The lowest salary: pounds a year.",
      inFile: WITHOUT_SIGNS,
    }),
    maximum: orNotStated(salary).meta({
      description: "The highest salary: pounds a year.",
      inFile: WITHOUT_SIGNS,
    }),
    spinalColumnPoints: orNotStated(pointRange).describe("The points of the pay spine that the grade spans."),
    points,
    basis: orNotStated(z.enum(PAY_BASES)).describe("What the council means by the maximum."),
    source: reference("source").describe("Where the pay was read."),
  })
  .refine(
    (value) =>
      typeof value.minimum !== "number" ||
      typeof value.maximum !== "number" ||
      value.minimum <= value.maximum,
    because({ tag: "minimum above maximum" }, "minimum"),
  )
  .refine(
    ({ points: all, minimum, maximum, spinalColumnPoints: range }) => {
      const [first, last] = [all?.[0], all?.at(-1)];
      if (first === undefined || last === undefined) return true;
      const ends = [
        [minimum, first.salary],
        [maximum, last.salary],
        [isStated(range) ? range.from : first.point, first.point],
        [isStated(range) ? range.to : last.point, last.point],
      ];
      return ends.every(([end, ofPoint]) => end === ofPoint);
    },
    because({ tag: "points beside the ends" }, "points"),
  )
  .meta({ title: "Pay from one day on" });

/** `grades/*.mdx`: a salary grade with its dated values, oldest first. */
export const grade = z.strictObject({
  name: label.describe("The name that the site uses for the grade."),
  grade: orNotStated(label).describe(
    "The council's own label in its pay list, like `Grade 8`; a council may publish pay without one.",
  ),
  summary,
  values: z
    .array(gradeValue)
    .min(1)
    .describe("The pay, one entry for each day from which it changed, the oldest first."),
  progression,
  aliases,
  reviewed,
});
export type GradeValue = z.infer<typeof gradeValue>;
