import type { CalendarDate } from "../../calendar/calendar-date";
import type { NotStated } from "../../model/not-stated";
import type { AssessedYear, Contract, Standing } from "../../model/offer/conditions";
import type { Pence } from "../../money/pence";
import type { Amount, PlainWho } from "../rules/offer";
import type { Quantity } from "../rules/quantity";
import type { Occasion, Verb } from "./occasion";

type Side = "below" | "above";
type TableKey = Extract<Amount, { readonly kind: "table" }>["by"];

/** Who somebody is, or is not. */
export type PersonCause =
  | { readonly kind: "role"; readonly role: string; readonly wanted: readonly string[] }
  | { readonly kind: "grade"; readonly grade: string; readonly wanted: readonly string[] }
  /** `beyond` is the side of the limit on which the grade is, and the rule does not reach. */
  | { readonly kind: "grade beyond"; readonly grade: string; readonly limit: string; readonly beyond: Side }
  | { readonly kind: "place"; readonly wanted: readonly string[] }
  | { readonly kind: "registration"; readonly body: string }
  | { readonly kind: "answer"; readonly question: string; readonly wanted: "yes" | "no" }
  | { readonly kind: "contract"; readonly contract: Contract; readonly wanted: readonly Contract[] }
  | { readonly kind: "contract too short"; readonly months: number; readonly least: Quantity }
  | { readonly kind: "too few years qualified"; readonly years: number; readonly least: number }
  | { readonly kind: "too many years qualified"; readonly years: number; readonly below: number }
  | { readonly kind: "assessed year"; readonly wanted: AssessedYear }
  | { readonly kind: "standing"; readonly wanted: Standing }
  | { readonly kind: "back too soon"; readonly months: number; readonly gap: Quantity }
  | { readonly kind: "left out"; readonly who: PlainWho };

/** Pay and hours. */
export type PayCause =
  | {
      readonly kind: "salary below" | "salary not below";
      readonly salary: Pence;
      /** Of the hours worked, and not of full time. */
      readonly isActual: boolean;
      readonly limit: Pence;
    }
  | { readonly kind: "scale point"; readonly point: number; readonly limit: number; readonly beyond: Side }
  /** `point` is the end of the grade that is nearest to the limit. */
  | {
      readonly kind: "scale points of the grade";
      readonly grade: string | NotStated;
      readonly point: number;
      readonly limit: number;
      readonly beyond: Side;
    }
  | { readonly kind: "hours below"; readonly hours: number; readonly least: number };

/** The day, and the service until then. */
export type TimeCause =
  | { readonly kind: "started before" | "started after"; readonly day: CalendarDate }
  | { readonly kind: "too little service" | "too much service"; readonly length: Quantity }
  | { readonly kind: "not in force yet" | "not in force any more"; readonly day: CalendarDate }
  | { readonly kind: "left by then"; readonly due: CalendarDate; readonly leaving: CalendarDate }
  | { readonly kind: "stopped"; readonly after: Quantity }
  | { readonly kind: "notice given" }
  | { readonly kind: "lost"; readonly event: string; readonly on: CalendarDate }
  | { readonly kind: "month of leaving"; readonly on: CalendarDate }
  /** `back` is the last day away. */
  | { readonly kind: "away"; readonly absence: string; readonly back: CalendarDate }
  | { readonly kind: "no assessed year to count from" }
  | { readonly kind: "nothing to count from"; readonly event: string }
  | { readonly kind: "due after the timeline" | "first due after the timeline"; readonly day: CalendarDate }
  | { readonly kind: "paid after the timeline" }
  | { readonly kind: "due before the timeline"; readonly occasion: Occasion }
  | { readonly kind: "job not started" }
  | { readonly kind: "day before the job"; readonly day: CalendarDate; readonly verb: Verb }
  | { readonly kind: "service before the job"; readonly service: Quantity }
  | { readonly kind: "probation before the job" }
  | { readonly kind: "assessed year before the job" }
  | { readonly kind: "assessed year not taken" }
  | {
      readonly kind: "event never" | "event before the job";
      readonly event: string;
      readonly after: Quantity | undefined;
    }
  | { readonly kind: "event too late"; readonly event: string; readonly day: CalendarDate }
  | { readonly kind: "never happened"; readonly whenever: string; readonly verb: Verb }
  | { readonly kind: "none of it"; readonly forEach: string }
  | { readonly kind: "short first year"; readonly months: number; readonly day: CalendarDate }
  | { readonly kind: "nothing falls due" };

/** The amount, and what is given in its place. */
export type AmountCause =
  | { readonly kind: "before the first step"; readonly first: number; readonly years: number }
  | { readonly kind: "after the last step"; readonly years: number }
  | { readonly kind: "below the first step"; readonly years: number; readonly least: number }
  | { readonly kind: "no amount" | "no leave"; readonly by: TableKey }
  | { readonly kind: "leave in paid weeks" }
  | { readonly kind: "no leave for this service" }
  | { readonly kind: "extra leave later" }
  | { readonly kind: "limit reached"; readonly limit: Pence }
  | { readonly kind: "times reached"; readonly times: Quantity }
  | { readonly kind: "above the last band" }
  | { readonly kind: "paid as much"; readonly salary: Pence }
  /** `other` is the name of another benefit. */
  | { readonly kind: "another instead"; readonly other: string }
  | { readonly kind: "nothing to count"; readonly hasFigures: boolean };

/** Why somebody gets nothing, as data; `words/causes.ts` words it, with what would change it. */
export type Cause = PersonCause | PayCause | TimeCause | AmountCause;

export interface Reason {
  readonly cause: Cause;
  /** How many conditions were met before this one failed: of several reasons the highest is the nearest miss. */
  readonly rank: number;
}
