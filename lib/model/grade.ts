import { z } from "zod";
import { orNotStated } from "./not-stated";
import { day, label, prose, slug } from "./vocabulary";

/** A full-time salary as an editor types it: pounds a year, at most two decimals, no £ and no comma. */
const salary = z.number().positive().max(1_000_000).multipleOf(0.01, "must have at most two decimals");

/** What a published maximum means. */
export const PAY_BASES = ["unconsolidated maximum", "consolidated maximum", "spot salary"] as const;

/** The pay of a grade from one day on. */
export const gradeValue = z
  .strictObject({
    from: orNotStated(day),
    minimum: orNotStated(salary),
    maximum: orNotStated(salary),
    spinalColumnPoints: orNotStated(z.strictObject({ from: z.int().positive(), to: z.int().positive() })),
    basis: orNotStated(z.enum(PAY_BASES)),
    source: slug,
  })
  .refine(
    (value) =>
      typeof value.minimum !== "number" ||
      typeof value.maximum !== "number" ||
      value.minimum <= value.maximum,
    {
      message: "the minimum is above the maximum",
      path: ["minimum"],
      params: { rule: "minimum-above-maximum" },
    },
  );

/** `grades/*.mdx`: a salary grade with its dated values, oldest first. */
export const grade = z.strictObject({
  name: label,
  /** The grade's own label in the pay list; the council may publish pay without one. */
  grade: orNotStated(label),
  summary: prose,
  values: z.array(gradeValue).min(1, "must hold at least one dated value"),
  reviewed: day,
});
export type Grade = z.infer<typeof grade>;
export type GradeValue = z.infer<typeof gradeValue>;
