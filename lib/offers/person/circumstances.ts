import type { CalendarDate } from "../../calendar/calendar-date";
import type { Contract, Standing } from "../../model/offer/conditions";
import type { FullTimeSalary } from "../../pay/salary";
import type { WorkingShare } from "../../pay/working-share";

/** What stands where the person has not said. A value: never 0, never "no". */
export const UNANSWERED = "unanswered";
export type Unanswered = typeof UNANSWERED;

/** Hours that change on a day. */
export interface HoursChange {
  readonly from: CalendarDate;
  readonly share: WorkingShare;
}

/** The end of the job: the last day, and the day on which notice was given. */
export interface Leaving {
  readonly on: CalendarDate;
  readonly noticeGiven: CalendarDate | Unanswered;
}

/** Everything that an offer may ask of a person. */
export interface Circumstances {
  /** First day in the job. Unanswered, it is the day from which the timeline is asked. */
  readonly start: CalendarDate | Unanswered;
  readonly startingSalary: FullTimeSalary | Unanswered;
  readonly hours: WorkingShare | Unanswered;
  /** Later hours, earliest change first. */
  readonly hoursChanges: readonly HoursChange[];
  /** Slug of the team, or of the service where it has no teams. */
  readonly team: string | Unanswered;
  readonly spinalColumnPoint: number | Unanswered;
  readonly contract: Contract | Unanswered;
  /** Length of a contract that ends. */
  readonly contractMonths: number | Unanswered;
  readonly standing: Standing | Unanswered;
  /** Whole years since qualifying, on the first day. */
  readonly yearsQualified: number | Unanswered;
  /** Passed before the start, the day on which it is passed, or not taken at all. */
  readonly assessedYear: "passed" | "not taken" | CalendarDate | Unanswered;
  readonly probationEnds: CalendarDate | Unanswered;
  /** Months between an earlier job with this council and this one. */
  readonly monthsSinceLeaving: number | "never worked here" | Unanswered;
  readonly continuousServiceFrom: CalendarDate | "none" | Unanswered;
  readonly leaving: Leaving | "stays";
  /** Yes or no to the council's own conditions and to registration, by the question's key. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Name of the option taken, by the rule's place (`benefit.rules.0`). */
  readonly choices: Readonly<Record<string, string>>;
  /** The day of something that happens once, by its key. */
  readonly events: Readonly<Record<string, CalendarDate | "never">>;
  /** How often something has happened that pays each time, by its key. */
  readonly times: Readonly<Record<string, number>>;
}

/** Somebody who has said nothing yet, and stays. */
export const NOTHING_SAID: Circumstances = {
  start: UNANSWERED,
  startingSalary: UNANSWERED,
  hours: UNANSWERED,
  hoursChanges: [],
  team: UNANSWERED,
  spinalColumnPoint: UNANSWERED,
  contract: UNANSWERED,
  contractMonths: UNANSWERED,
  standing: UNANSWERED,
  yearsQualified: UNANSWERED,
  assessedYear: UNANSWERED,
  probationEnds: UNANSWERED,
  monthsSinceLeaving: UNANSWERED,
  continuousServiceFrom: UNANSWERED,
  leaving: "stays",
  answers: {},
  choices: {},
  events: {},
  times: {},
};
