import { z } from "zod";
import { expectations } from "../expected";
import { slug } from "../names";
import { type Refusal, refused } from "../refusal";
import { writtenDay, writtenMonth } from "./dates";
import { FIGURE_KINDS, type FigureKind, type FigureUnit } from "./figure-kinds";

/** A figure that a rule cites by name, and the units in which it makes sense there. */
export interface FigureReference {
  /**
   * `first-payment` for a figure of the same file or its scheme, `file-name.first-payment` for another's; `not stated`
   * for a number that the council has not published.
   */
  readonly figure: string;
  readonly units: readonly FigureUnit[];
}

const NAME = /^(not stated|[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?)$/;

/** A more precise reason for refusing text that is not the name of a figure; `undefined` where there is none. */
type Objection = (written: string) => Refusal | undefined;

function reference(holds: FigureKind, objection?: Objection) {
  return z
    .string()
    .superRefine((written, context) => {
      const refusal = objection?.(written.trim());
      if (refusal !== undefined) context.addIssue({ ...refused(refusal, written), continue: false });
    })
    .regex(NAME)
    .register(expectations, { kind: "figure", holds })
    .transform((figure): FigureReference => ({ figure, units: FIGURE_KINDS[holds].units }));
}

export const money = reference("money");
/** Money that is given: an amount in pounds, or a rate in pence. */
export const moneyGiven = reference("money given");
export const percent = reference("percentage");
export const payOfStage = reference("pay while away");
export const serviceLength = reference("length of time");
export const timeOffLength = reference("time off");
export const months = reference("months");
export const years = reference("years");
export const leaveLength = reference("leave");
export const hours = reference("hours");
export const count = reference("count");

/** An amount of money among the figures of the same file. */
export const ownMoney = slug.clone().register(expectations, { kind: "figure", holds: "money" });

/** The service at which a rule stops. A rule that ends on a calendar day has `until` instead. */
export const lastService = reference("length of time", (written) => {
  const day = writtenDay(written);
  return day === undefined ? undefined : { tag: "day for a length", day };
});

/**
 * The time from one payment to the next. A payment in the same month every year has `months` instead, and one of which
 * nobody knows how often it comes says no more than whether it comes every year.
 */
export const timeBetween = reference("length of time", (written) => {
  if (written === "not stated") return { tag: "how often not stated" };
  const month = writtenMonth(written);
  return month === undefined ? undefined : { tag: "month for a length", month };
});

const noRow: Objection = (written) =>
  written.toLowerCase() === "nothing" ? { tag: "nothing in a row" } : undefined;

/** Amounts in the rows of a table. */
export const moneyInRow = reference("money given", noRow);
export const leaveInRow = reference("leave", noRow);
