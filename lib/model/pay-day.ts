import { z } from "zod";
import { WEEKDAYS } from "../calendar/weekdays";
import { NOT_STATED } from "./not-stated";
import { oneOf } from "./one-of";

/** When salaries are paid where the usual day is no working day. */
const IF_NO_WORKING_DAY = [
  "the working day before",
  "the working day after",
  "that day",
  NOT_STATED,
] as const;

const ifBankHoliday = z.enum(IF_NO_WORKING_DAY);

/** The day of each month on which salaries are paid. */
export const payDay = oneOf({
  phrases: {
    "last working day": { kind: "last working day" },
    [NOT_STATED]: NOT_STATED,
  },
  fields: {
    day: z
      .strictObject({
        day: z.int().min(1).max(31).describe("The day of the month; in a month without it, the last."),
        ifWeekend: z.enum(IF_NO_WORKING_DAY).describe("When it is paid where that is a Saturday or Sunday."),
        ifBankHoliday: ifBankHoliday.optional().meta({
          description: "The same where it is a bank holiday.",
          leftOut: "As at a weekend.",
        }),
      })
      .meta({ title: "A day of the month" })
      .transform(({ day, ifWeekend, ifBankHoliday: otherwise = ifWeekend }) => ({
        kind: "day of month" as const,
        day,
        ifWeekend,
        ifBankHoliday: otherwise,
      })),
    last: z
      .strictObject({
        last: z.enum(WEEKDAYS).describe("The day of the week, the last of each month: `Friday`."),
        ifBankHoliday: ifBankHoliday.describe("When it is paid where that is a bank holiday."),
      })
      .meta({ title: "The last day of its name in the month" })
      .transform(({ last, ifBankHoliday: otherwise }) => ({
        kind: "last weekday" as const,
        weekday: last,
        ifWeekend: otherwise,
        ifBankHoliday: otherwise,
      })),
  },
  example: "{day: 25, ifWeekend: the working day before}",
})
  .default(NOT_STATED)
  .meta({
    description:
      "On which day of the month salaries are paid. Payments of the offer that come with a salary then have a day.",
    inFile: "As in `{day: 25, ifWeekend: the working day before}`.",
    leftOut: "The same as `not stated`: such payments come on some day of their month.",
  });

export type PayDay = z.output<typeof payDay>;
