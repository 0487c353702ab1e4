import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { startOfMonth } from "../calendar/months";
import type { Pence } from "../money/pence";
import {
  hasRules,
  NOTHING_ANSWERED,
  type Offer,
  type PayChange,
  questionsFor,
  type Timeline,
  timeline,
  UNANSWERED,
} from "../offers";
import { salaryRange } from "../pay/published-pay";
import { fullTimeSalary } from "../pay/salary";
import { FULL_TIME } from "../pay/working-share";
import { offerRole } from "./offer-role";
import { salaryAhead } from "./salary-ahead";
import type { Role } from "./types";

/** How many years the example looks ahead. */
const EXAMPLE_YEARS = 5;

/** The offer to a role worked out for somebody who starts, full time, on the published maximum. */
export interface WorkedExample {
  readonly is: "worked out";
  readonly maximum: Pence;
  /** The maxima that are published for later days. */
  readonly laterPay: readonly PayChange[];
  /** True where the offer depends on the kind of contract: the page must say that the example assumes a permanent one. */
  readonly hangsOnContract: boolean;
  readonly offer: Offer;
  readonly timeline: Timeline;
}

/** Why there is no example: the offer has no rules, or the role no published maximum. */
export interface NoExample {
  readonly is: "no offer in figures" | "no maximum published";
}

/** No rule is for the role, whatever the salary. */
export interface NothingForRole {
  readonly is: "nothing for this role";
  readonly timeline: Timeline;
}

/**
 * Works a role's offer out for a typical new starter: full time, new to the council, with a permanent contract, on the
 * published maximum. The maximum stands for a starting salary that no council publishes, so the page must say so.
 * @param today an ISO day; the job starts on the first day of its month
 */
export function workedExample(role: Role, today: string): WorkedExample | NothingForRole | NoExample {
  const { offer } = role.council;
  if (!hasRules(offer)) return { is: "no offer in figures" };
  const { maximum } = salaryRange(role.pay);
  const day = readDay(today);
  const start = startOfMonth(day);
  const laterPay = salaryAhead(role, { kind: "maximum" }, { start, offered: day }).changes;
  const circumstances = {
    ...NOTHING_ANSWERED,
    start,
    startingSalary: maximum === undefined ? UNANSWERED : fullTimeSalary(maximum),
    payChanges: laterPay,
    hours: FULL_TIME,
    standing: "new starter",
    contract: "permanent",
    monthsSinceLeaving: "never worked here",
  } as const;
  const worked = timeline(offer, offerRole(role), circumstances, start, EXAMPLE_YEARS);
  if (worked.entries.length === 0) return { is: "nothing for this role", timeline: worked };
  if (maximum === undefined) return { is: "no maximum published" };
  const hangsOnContract = questionsFor(offer, offerRole(role)).includes("contract");
  return { is: "worked out", maximum, laterPay, hangsOnContract, offer, timeline: worked };
}

function readDay(today: string): CalendarDate {
  const day = readCalendarDate(today);
  if (day === undefined)
    throw new RangeError(`"${today}" is not a day; the catalogue's today is an ISO day.`);
  return day;
}
