import type { CalendarDate } from "../../calendar/calendar-date";
import type { TimeCounted } from "../../model/offer/time-counted";
import type { MoneyRule, PlainWho, PromiseMade } from "../rules/offer";
import type { Quantity } from "../rules/quantity";
import type { Verb } from "./occasion";
import type { QuestionId } from "./question-id";

/** What a council has not said, as data; `words/gaps.ts` words it. */
export type Gap =
  | { readonly about: "salary needed" }
  | { readonly about: "meaning of a salary"; readonly threshold: Quantity }
  | { readonly about: "meaning of weekly hours"; readonly least: Quantity }
  | { readonly about: "scale point needed" }
  | { readonly about: "hours needed" }
  | { readonly about: "full-time hours" }
  | { readonly about: "length needed" }
  | { readonly about: "years qualified needed" }
  | { readonly about: "service needed" }
  | { readonly about: "grade of a role"; readonly role: string }
  | { readonly about: "grade of this role" }
  | { readonly about: "order of grades"; readonly grade: string; readonly beside: string }
  | { readonly about: "group"; readonly who: PlainWho }
  | { readonly about: "service elsewhere" | "service before the job" | "start of service" }
  | { readonly about: "what comes after"; readonly day: CalendarDate }
  | { readonly about: "time"; readonly verb: Verb }
  | { readonly about: "length of time"; readonly verb: Verb }
  | { readonly about: "day of judging" }
  | { readonly about: "day of notice" }
  | { readonly about: "time in the year" | "once or again" | "most times"; readonly verb: Verb }
  | { readonly about: "share of each month" | "census day" | "last day" | "days of starting" }
  | { readonly about: "further conditions" | "last service paid" | "most in all" | "limits of the amount" }
  /** Only the two ends of an amount are published. */
  | { readonly about: "amount between"; readonly least: Quantity; readonly most: Quantity }
  | { readonly about: "short first year" }
  | { readonly about: "instalments" }
  | { readonly about: "several rules" | "which version" }
  | { readonly about: "part-time hours"; readonly of: "payments" | "leave" }
  | { readonly about: "hours of limits" }
  | { readonly about: "leave when hours change" | "leave of part of a year" | "change of leave" }
  | { readonly about: "leave in term time" }
  | { readonly about: "move in the time" }
  | { readonly about: "service while away" | "payments while away"; readonly absence: string }
  | { readonly about: "first extra leave" }
  | { readonly about: "most extra leave" }
  | { readonly about: "payment after leaving" }
  | { readonly about: "payment under notice" | "month of leaving" }
  | { readonly about: "amount" }
  | { readonly about: "repayment" }
  | { readonly about: "repayment on moving" };

/** What may come otherwise although the council has said its part, as data; `words/reservations.ts` words it. */
export type Reservation =
  | { readonly why: "years of service open" }
  | { readonly why: "years qualified open"; readonly least: number; readonly most: number }
  /** A figure that is `up to`, `about` or `nearly` a number. */
  | { readonly why: "inexact figure"; readonly figure: Quantity }
  | { readonly why: "contract ends"; readonly on: CalendarDate }
  | { readonly why: "award not agreed" }
  | { readonly why: "discretionary" }
  | { readonly why: "under review"; readonly promise: Extract<PromiseMade, { readonly kind: "reviewed" }> }
  | { readonly why: "one of several rules" }
  /** It is paid on some of the days on which it may fall due, and not on others. */
  | { readonly why: "hangs on the day" }
  /** How much it is has been published for some of these days, and not for others. */
  | { readonly why: "amount hangs on the day" }
  /** It comes so many times at most, and earlier ones may have been all of them. */
  | { readonly why: "times used up"; readonly times: number; readonly in?: TimeCounted }
  /** So many count in one year, and nobody has said in which years they fall. */
  | { readonly why: "years of times open"; readonly times: number }
  /** Only so much of it counts in one month or year, and nobody has said in which it falls. */
  | {
      readonly why: "limit in each";
      readonly limit: Extract<NonNullable<MoneyRule["inAllAtMost"]>, { readonly kind: "in each" }>;
    }
  /** It could be had before the time in view, and nobody has said whether it was. */
  | { readonly why: "open before" }
  /** Some or all of it is paid back. */
  | {
      readonly why: "hours go down";
      readonly on: CalendarDate;
      readonly back: "in proportion" | "all of it" | "not stated";
    }
  | { readonly why: "moves out"; readonly on: CalendarDate }
  /** `other` is the name of another benefit. */
  | { readonly why: "not with another"; readonly other: string };

/** Why something is only possible. */
export type Doubt =
  /** The person has not answered a question. */
  | { readonly kind: "unanswered"; readonly question: QuestionId }
  /** The council has not said. Doubts of one key are one matter, however many payments hang on it. */
  | { readonly kind: "not stated"; readonly key: string; readonly gap: Gap }
  /** The council has said that it may decide otherwise, or the amount hangs on what something costs. */
  | { readonly kind: "not promised"; readonly reservation: Reservation };

/** What makes two doubts one matter. */
export function mark(doubt: Doubt): string {
  if (doubt.kind === "unanswered") return doubt.question;
  return doubt.kind === "not stated" ? `!${doubt.key}` : reservationMark(doubt.reservation);
}

/** The same for all that would be worded alike. */
function reservationMark(reservation: Reservation): string {
  const { why } = reservation;
  switch (why) {
    case "years of service open":
    case "discretionary":
    case "award not agreed":
    case "one of several rules":
    case "hangs on the day":
    case "amount hangs on the day":
    case "open before":
      return why;
    case "years qualified open":
      return [why, reservation.least, reservation.most].join();
    case "inexact figure": {
      const { qualifier, value, unit } = reservation.figure;
      return [why, qualifier, value, unit].join();
    }
    case "limit in each":
      return [why, JSON.stringify(reservation.limit)].join();
    case "times used up":
      return [why, reservation.times, reservation.in].join();
    case "years of times open":
      return [why, reservation.times].join();
    case "contract ends":
    case "moves out":
      return [why, reservation.on].join();
    case "hours go down":
      return [why, reservation.on, reservation.back].join();
    case "under review":
      return [why, JSON.stringify(reservation.promise)].join();
    case "not with another":
      return [why, reservation.other].join();
  }
}

/** Doubts without repetition, in order of first appearance. */
export function distinct(doubts: readonly Doubt[]): readonly Doubt[] {
  if (doubts.length < 2) return doubts;
  const first = new Map<string, Doubt>();
  for (const doubt of doubts) if (!first.has(mark(doubt))) first.set(mark(doubt), doubt);
  return [...first.values()];
}
