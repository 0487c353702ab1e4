import { z } from "zod";
import type { FIGURE_UNITS } from "../vocabulary";

export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A figure that a rule cites by name, and the units in which it makes sense there. */
export interface FigureReference {
  /** `first-payment` for a figure of the same file or its scheme, `file-name.first-payment` for another's. */
  readonly figure: string;
  readonly units: readonly FigureUnit[];
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/;

function reference(what: string, example: string, units: readonly FigureUnit[]) {
  const message = `must be the name of a figure that holds ${what}, like ${example}; type the number itself once, under figures`;
  return z
    .string({ error: message })
    .regex(NAME, message)
    .transform((figure): FigureReference => ({ figure, units }));
}

export const money = reference("an amount in pounds", "first-payment", ["pounds"]);
export const percent = reference("a percentage", "retention-share", ["percent"]);
export const serviceLength = reference("a length of time", "tie-in", ["days", "weeks", "months", "years"]);
export const months = reference("a number of months", "months-of-pay", ["months"]);
export const years = reference("a number of years", "years-qualified", ["years"]);
export const leaveLength = reference("a number of days or hours", "extra-days", ["days", "hours"]);
export const hours = reference("a number of hours", "lowest-hours", ["hours"]);
export const count = reference("a count", "lowest-point", ["count"]);
