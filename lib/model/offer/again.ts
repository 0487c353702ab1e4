import { z } from "zod";
import { slug } from "../names";
import { NOT_STATED } from "../not-stated";
import { label } from "../vocabulary";
import { count } from "./figure-reference";
import { LOST_IF } from "./rule-words";
import type { schedule } from "./schedule";

const IF_MOVED = ["in proportion to months", "as on the day", NOT_STATED] as const;

/** What limits a payment that comes again, on days or by the month. */
export const ofWhatComesAgain = {
  /** How many of them there are in all. */
  atMostTimes: count.optional(),
  /** What becomes of it where somebody moves within the time that it is for. */
  ifMoved: z.enum(IF_MOVED).optional(),
  /** What loses the one for the time in which it happens, or for its month. */
  lostIf: z.strictObject({ event: label, question: label, key: slug }).meta(LOST_IF).optional(),
};

const COMES_AGAIN: ReadonlySet<z.output<typeof schedule>["kind"]> = new Set([
  "in months",
  "census",
  "every",
  "each completed year",
  "each anniversary",
  "each year",
  "once or each year",
  "event each year",
]);

const BY_THE_MONTH: ReadonlySet<z.output<typeof schedule>["kind"]> = new Set(["monthly", "for each"]);

/** The field of {@link ofWhatComesAgain} that stands beside a time that does not come again on days; none where none does. */
export function besideOnce(rule: {
  readonly when: z.output<typeof schedule>;
  readonly atMostTimes?: unknown;
  readonly lostIf?: unknown;
  readonly ifMoved?: unknown;
}): keyof typeof ofWhatComesAgain | undefined {
  if (COMES_AGAIN.has(rule.when.kind)) return undefined;
  if (rule.atMostTimes !== undefined) return "atMostTimes";
  if (rule.ifMoved !== undefined) return "ifMoved";
  return rule.lostIf === undefined || BY_THE_MONTH.has(rule.when.kind) ? undefined : "lostIf";
}

/** Whether the month of leaving is spoken of beside a time that is not paid by the month. */
export function isMonthOfNothing(rule: {
  readonly when: z.output<typeof schedule>;
  readonly monthOfLeaving?: unknown;
}): boolean {
  return rule.monthOfLeaving !== undefined && !BY_THE_MONTH.has(rule.when.kind);
}
