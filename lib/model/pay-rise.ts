import { z } from "zod";
import { reference } from "./names";
import { NOT_STATED, orNotStated } from "./not-stated";
import { dayOfYear } from "./offer/dates";
import { oneOf } from "./one-of";
import { because } from "./refusal";
import { day } from "./vocabulary";

/** How pay moves: the points of a grade, how somebody moves up them, and pay awards. */

/** How a file writes an amount of pounds. */
export const WITHOUT_SIGNS = "Without £ and commas.";

/** A full-time salary as an editor types it: pounds a year, at most two decimals, no £ and no comma. */
export const salary = z.number().positive().max(1_000_000).multipleOf(0.01).meta({ unit: "pounds" });

const point = z
  .strictObject({
    point: z.int().positive().describe("The spinal column point."),
    salary: salary.meta({ description: "What it pays full time: pounds a year.", inFile: WITHOUT_SIGNS }),
  })
  .meta({ title: "A spinal column point" });

/** The points of a grade and what each pays, lowest first. */
export const points = z
  .array(point)
  .min(2)
  .refine(
    (all) =>
      all.every(({ point: number, salary: pays }, index) => {
        const before = all[index - 1];
        return before === undefined || (number > before.point && pays > before.salary);
      }),
    because({ tag: "points out of order" }),
  )
  .optional()
  .meta({
    description: "What each point of the grade pays, lowest first.",
    inFile: "Each is a line like `- {point: 28, salary: 37938}`.",
    leftOut: "Only the ends of the pay are published.",
  });

/** Who decides that somebody moves up. */
const DECIDED_BY = ["rule", "decision", NOT_STATED] as const;
/** What becomes of somebody who has not been in the job for long enough. */
const FEWER_MONTHS = ["on completing them", "the next time", NOT_STATED] as const;

/** From when the pay counts to which somebody moves up who passes the assessed year. */
const from = z.enum(["the day after", "the first of the next month"]).default("the day after").meta({
  description: "From when the new pay counts.",
  leftOut: "From the day after.",
});

/** What it hangs on that somebody starts above the lowest point. */
const STARTS_ABOVE_BY = ["experience", "decision", NOT_STATED] as const;

/** Where above the lowest point of a grade somebody may start. */
const startsAbove = z
  .strictObject({
    upTo: orNotStated(z.int().positive()).describe("The highest point on which somebody starts."),
    by: z
      .enum(STARTS_ABOVE_BY)
      .describe("What it hangs on: somebody's `experience`, or a `decision` in each case."),
  })
  .meta({ title: "Starting above the lowest point" })
  .optional()
  .meta({
    description:
      "How far above the lowest point somebody may start. The calculator asks for the starting salary.",
    leftOut: "The site says nothing of where somebody starts.",
  });

/** How somebody moves up the points of a grade. */
export const progression = z
  .strictObject({
    when: oneOf({
      phrases: {
        "each year of service": { kind: "year of service" },
        [NOT_STATED]: { kind: "not stated" },
      },
      fields: {
        each: z
          .strictObject({ each: dayOfYear.describe("The day of each year, like `1 April`.") })
          .meta({ title: "A day of each year" })
          .transform(({ each }) => ({ kind: "day of year" as const, each })),
      },
      example: "{each: 1 April}",
    }).describe("When somebody moves up one point."),
    decidedBy: z
      .enum(DECIDED_BY)
      .describe("Whether it comes by itself (`rule`), or somebody decides on it each time (`decision`)."),
    needs: z
      .strictObject({
        months: z.int().min(1).max(24).describe("How many months."),
        fewer: z
          .enum(FEWER_MONTHS)
          .describe("When somebody moves up for the first time who has had fewer by the day."),
      })
      .meta({ title: "Months in the job needed to move up" })
      .optional()
      .meta({
        description: "How long somebody must have been in the job by the day.",
        leftOut: "The first day that comes counts.",
      }),
    startsAbove,
    assessedYearPassed: oneOf({
      phrases: { [NOT_STATED]: { kind: "not stated" } },
      fields: {
        toPoint: z
          .strictObject({ toPoint: z.int().positive().describe("The spinal column point."), from })
          .meta({ title: "To a point of the grade" })
          .transform(({ toPoint, ...step }) => ({ kind: "to point" as const, point: toPoint, ...step })),
        points: z
          .strictObject({ points: z.int().min(1).max(20).describe("How many points."), from })
          .meta({ title: "Up so many points" })
          .transform(({ points: count, ...step }) => ({ kind: "points" as const, count, ...step })),
      },
      example: "{toPoint: 30}",
    })
      .optional()
      .meta({
        description:
          "Where somebody moves up to on passing the assessed and supported year, who is below it.",
        leftOut: "Passing it moves nobody up.",
      }),
  })
  .meta({ title: "Moving up the points" })
  .optional()
  .meta({
    description: "How somebody moves up the points of the grade.",
    leftOut: "Nothing says that anybody does: pay is held still but for dated pay and pay awards.",
  });

const RISES = {
  percent: z
    .strictObject({
      percent: z.number().positive().max(50).multipleOf(0.001).describe("How many per cent."),
    })
    .meta({ title: "A rise in per cent" })
    .transform(({ percent }) => ({ kind: "percent" as const, percent })),
  pounds: z
    .strictObject({ pounds: salary.describe("How many pounds a year.") })
    .meta({ title: "A rise in pounds" })
    .transform(({ pounds }) => ({ kind: "pounds" as const, pounds })),
};

const ifAgreed = z
  .strictObject({
    ifAgreed: oneOf({ phrases: {}, fields: RISES, example: "{percent: 3.2}" }).describe(
      "How much is offered.",
    ),
  })
  .meta({ title: "A rise that is offered and not agreed" })
  .transform(({ ifAgreed: rise }) => ({ kind: "offered" as const, rise }));

const payAward = z
  .strictObject({
    from: day.describe("The day from which it counts."),
    rise: oneOf({
      phrases: { "not agreed yet": { kind: "not agreed" } },
      fields: { ...RISES, ifAgreed },
      example: "{percent: 3.2}",
    }).meta({
      description: "How much.",
      inFile:
        "`{percent: 3.2}`, `{pounds: 1290}`, `not agreed yet`, or `{ifAgreed: {percent: 3.2}}` of what is offered.",
    }),
    source: reference("source").describe("Where it was read."),
  })
  .meta({ title: "A pay award" });

/** The pay awards of a council. */
export const payAwards = z.array(payAward).default([]).meta({
  description:
    "Pay awards for all grades, oldest first. A grade that has pay of its own from that day or later does not need it.",
  leftOut: "Pay moves only where a grade has dated pay or points.",
});

export type Progression = NonNullable<z.infer<typeof progression>>;
export type PayRise = z.infer<typeof payAward>["rise"];
