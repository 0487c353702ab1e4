import { z } from "zod";
import { because } from "../refusal";

/** What happens in a year of service that no step names. */
const BETWEEN_STEPS = ["the step before goes on", "nothing", "not stated"] as const;
/** What happens in years after the last step. The council must have said so, or it is not stated. */
const AFTER_LAST_STEP = ["the last step repeats", "nothing", "not stated"] as const;

/** Amounts that change with years of service: £1,000 after one year, £3,000 after three. */
export function serviceSteps<Amount extends z.ZodType>(what: string, amount: Amount) {
  return z
    .strictObject({
      byService: z
        .array(
          z
            .strictObject({
              afterYears: z.int().min(0).max(60),
              amount,
            })
            .meta({
              title: `A step by service: ${what}`,
              fields: { afterYears: ["Whole years of service."], amount: ["The amount after them."] },
            }),
        )
        .min(1),
      /** Needed where the steps leave years out. */
      betweenSteps: z.enum(BETWEEN_STEPS).optional(),
      afterLastStep: z.enum(AFTER_LAST_STEP),
    })
    .meta({
      title: `By service: ${what}`,
      fields: {
        byService: ["The steps, fewest years first."],
        betweenSteps: [
          "What somebody gets in a year that no step names.",
          "The steps name every year from the first to the last.",
        ],
        afterLastStep: ["What somebody gets after the last step."],
      },
    })
    .refine(
      ({ byService }) => rise(byService.map((step) => step.afterYears)),
      because({ tag: "steps out of order", by: "years of service" }, "byService"),
    )
    .refine(
      ({ byService, betweenSteps }) =>
        betweenSteps !== undefined || consecutive(byService.map((step) => step.afterYears)),
      because({ tag: "years between steps", choices: BETWEEN_STEPS }, "betweenSteps"),
    )
    .transform(({ byService, betweenSteps = "nothing", afterLastStep }) => ({
      kind: "by service" as const,
      steps: byService,
      betweenSteps,
      afterLastStep,
    }));
}

/** True where each number is above the one before. */
export function rise(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

function consecutive(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
