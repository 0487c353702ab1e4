import { z } from "zod";
import type { FIGURE_UNITS } from "../vocabulary";
import { writtenDay, writtenMonth } from "./dates";

export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A figure that a rule cites by name, and the units in which it makes sense there. */
export interface FigureReference {
  /** `first-payment` for a figure of the same file or its scheme, `file-name.first-payment` for another's. */
  readonly figure: string;
  readonly units: readonly FigureUnit[];
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** What is wrong with words that are no name of a figure here, and what to write instead; otherwise nothing. */
type Refusal = (written: string) => string | undefined;

function reference(what: string, example: string, units: readonly FigureUnit[], refused?: Refusal) {
  const message = `must be the name of a figure that holds ${what}, like ${example}; type the number itself once, under figures`;
  const unit = units.includes("months") ? "months" : units[0];
  const unpublished = `must be a figure of which the value is not stated: type it under \`figures\`, as \`${example}: {label: …, value: not stated, unit: ${unit}, effective: not stated, source: …}\`, and write its name here`;
  return z
    .string({ error: message })
    .superRefine((written, context) => {
      const wrong = written.trim() === "not stated" ? unpublished : refused?.(written.trim());
      if (wrong !== undefined)
        context.addIssue({ code: "custom", message: wrong, input: written, continue: false });
    })
    .regex(NAME, message)
    .transform((figure): FigureReference => ({ figure, units }));
}

const LENGTH = ["a length of time", "tie-in", ["days", "weeks", "months", "years"]] as const;

function lengthButFor(refused: Refusal) {
  const [what, example, units] = LENGTH;
  return reference(what, example, units, refused);
}

export const money = reference("an amount in pounds", "first-payment", ["pounds"]);
export const percent = reference("a percentage", "retention-share", ["percent"]);
export const serviceLength = reference(...LENGTH);
export const months = reference("a number of months", "months-of-pay", ["months"]);
export const years = reference("a number of years", "years-qualified", ["years"]);
export const leaveLength = reference("a number of days or hours", "extra-days", ["days", "hours"]);
export const hours = reference("a number of hours", "lowest-hours", ["hours"]);
export const count = reference("a count", "lowest-point", ["count"]);

/** The service at which a rule stops; one that ends on a day of the calendar says so in another field. */
export const lastService = lengthButFor((written) => {
  const day = writtenDay(written);
  return (
    day &&
    `must be a length of service; a rule that ends on a day has \`until: {day: ${day}, afterwards: nothing}\` instead, or \`afterwards: not stated\``
  );
});

/** The time from one payment to the next; what comes in the same month of every year is written by its months. */
export const timeBetween = lengthButFor((written) => {
  const name = writtenMonth(written);
  return (
    name &&
    `must be a length of time; what comes every ${name} is \`when: {months: [${name}], each: the whole amount, shortFirstYear: not stated}\``
  );
});

const NO_ROW =
  "must not be nothing: leave the row out where `otherwise` is `nothing`; or leave these people out of the rule, with `who: {except: [{teams: […]}]}`, or `roles` or `grades` there";
const noRow: Refusal = (written) => (written.toLowerCase() === "nothing" ? NO_ROW : undefined);

/** Amounts in the rows of a table. */
export const moneyInRow = reference("an amount in pounds", "first-payment", ["pounds"], noRow);
export const leaveInRow = reference("a number of days or hours", "extra-days", ["days", "hours"], noRow);
