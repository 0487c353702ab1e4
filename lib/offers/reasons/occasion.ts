import type { CalendarDate } from "../../calendar/calendar-date";
import type { Month } from "../../calendar/months";
import type { Schedule } from "../rules/offer";
import type { Quantity } from "../rules/quantity";
import type { Formula } from "./formula";

/** What is done with what a rule gives, for sentences about when: money is paid, time is given. */
export type Verb = "paid" | "given";

/** Something that pays again in every year, at a named time. */
export type Turn =
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "census"; readonly day: CalendarDate };

/** Why something is given at one time and not at another, as data; `words/occasions.ts` words it. */
export type Occasion =
  | { readonly kind: "starting" }
  | { readonly kind: "first salary"; readonly isFullMonth: boolean }
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "probation passed" }
  | { readonly kind: "assessed year passed" }
  /** On its last day, or on the anniversary, which is the day after. */
  | { readonly kind: "service complete"; readonly service: Quantity; readonly isDayAfter: boolean }
  /** The same where nobody can say on which day. */
  | { readonly kind: "after service"; readonly service: Quantity }
  | {
      readonly kind: "service complete again";
      readonly service: Quantity;
      /** After how much the first comes, where that is another length of service. */
      readonly first: Quantity | undefined;
      readonly number: number;
    }
  | { readonly kind: "year complete"; readonly number: number }
  | { readonly kind: "anniversary"; readonly number: number }
  /** Any of the times that a schedule names: which of them it is, nobody can say. */
  | { readonly kind: "schedule"; readonly schedule: Schedule }
  | { readonly kind: "event"; readonly event: string; readonly after: Quantity | undefined }
  | {
      readonly kind: "whenever";
      readonly whenever: string;
      readonly after: Quantity | undefined;
      readonly times: number;
    }
  | Turn
  | {
      readonly kind: "part of a turn";
      readonly turn: Turn;
      readonly monthsWorked: number;
      readonly months: number;
    }
  | { readonly kind: "monthly" }
  /** So many in a year, as the person told. */
  | { readonly kind: "for each"; readonly forEach: string; readonly inYear: number }
  /** A year of the timeline, with the leave in it where it changes within the year. */
  | { readonly kind: "year of leave"; readonly number: number; readonly changing: Formula | undefined }
  | { readonly kind: "not stated"; readonly verb: Verb };
