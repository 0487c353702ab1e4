import { z } from "zod";
import { reference } from "./names";
import { orNotStated } from "./not-stated";
import { because } from "./refusal";
import { day, label, reviewed, summary } from "./vocabulary";

/** A full-time salary as an editor types it: pounds a year, at most two decimals, no £ and no comma. */
const salary = z.number().positive().max(1_000_000).multipleOf(0.01);

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
    minimum: orNotStated(salary).describe("The lowest salary: pounds a year, without £ and commas."),
    maximum: orNotStated(salary).describe("The highest salary: pounds a year, without £ and commas."),
    spinalColumnPoints: orNotStated(pointRange).describe("The points of the pay spine that the grade spans."),
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
  reviewed,
});
export type GradeValue = z.infer<typeof gradeValue>;
