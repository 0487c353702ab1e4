import type { CalendarDate } from "../../calendar/calendar-date";
import type { Contract, Standing } from "../../model/offer/conditions";
import type { FullTimeSalary } from "../../pay/salary";
import type { WorkingShare } from "../../pay/working-share";
import type { OfferRole } from "../rules/offer";

/** What stands where the person has not said. A value: never 0, never "no". */
export const UNANSWERED = "unanswered";
export type Unanswered = typeof UNANSWERED;

/** Hours that change on a day. */
export interface HoursChange {
  readonly from: CalendarDate;
  readonly share: WorkingShare;
}

/** Full-time pay that is another from a day on: a dated rise, the next point of the spine, an award. */
export interface PayChange {
  readonly from: CalendarDate;
  readonly salary: FullTimeSalary;
}

/** Another team, or another role of the council, from a day on. */
export interface Move {
  readonly from: CalendarDate;
  /** Slug of the team or service. In another role without one it is not known. */
  readonly team?: string | undefined;
  readonly role?: OfferRole | undefined;
}

/** Another role, to which an answer leads that somebody has not given: when they would move to it, if they do. */
export interface StepAhead {
  readonly role: OfferRole;
  readonly question: "assessedYear" | `event:${string}`;
}

/** The end of the job: the last day, and the day on which notice was given. */
export interface Leaving {
  readonly on: CalendarDate;
  readonly noticeGiven: CalendarDate | Unanswered;
}

/**
 * What somebody may answer to each question about themselves, by its id. `words/fixed-questions.ts` says how it is
 * asked: an id that is missing there does not compile.
 */
export interface Answers {
  /** First day in the job. Unanswered, it is the day from which the timeline is asked. */
  readonly start: CalendarDate;
  readonly startingSalary: FullTimeSalary;
  readonly hours: WorkingShare;
  /** Slug of the team, or of the service where it has no teams. */
  readonly team: string;
  readonly standing: Standing;
  /** Months between an earlier job with this council and this one. */
  readonly monthsSinceLeaving: number | "never worked here";
  readonly contract: Contract;
  /** Length of a contract that ends. */
  readonly contractMonths: number;
  readonly spinalColumnPoint: number;
  /** Whole years since qualifying, on the first day. */
  readonly yearsQualified: number;
  /** Passed before the start, the day on which it is passed, or not taken at all. */
  readonly assessedYear: "passed" | "not taken" | CalendarDate;
  readonly probationEnds: CalendarDate;
  readonly continuousServiceFrom: CalendarDate | "none";
}

type AsFarAsAnswered = { readonly [Id in keyof Answers]: Answers[Id] | Unanswered };

/** True where the assessed year is passed on a day from the start on: neither before it, nor never, nor not answered. */
export function isPassedOnADay(answer: AsFarAsAnswered["assessedYear"]): answer is CalendarDate {
  return answer !== "passed" && answer !== "not taken" && answer !== UNANSWERED;
}

/** What a salary may be, whatever somebody answers to questions that they have not answered. */
export interface PayIfTold {
  readonly questions: readonly StepAhead["question"][];
  /** The most that it is from each day on, earliest first. */
  readonly changes: readonly PayChange[];
}

/** Everything that an offer may ask of a person. */
export interface Circumstances extends AsFarAsAnswered {
  /** Later hours, earliest change first. */
  readonly hoursChanges: readonly HoursChange[];
  /** Pay after the starting salary, earliest change first; none where it is held still. */
  readonly payChanges: readonly PayChange[];
  /** What the salary is from days on if pay awards come that are offered and not agreed, earliest change first. */
  readonly payIfAgreed: readonly PayChange[];
  /** What the salary is from days on at most while nobody has told what moves it up. */
  readonly payIfTold?: PayIfTold | undefined;
  /** Later teams and roles, earliest first. */
  readonly moves: readonly Move[];
  /** The role to which they may move on a day that they have not told. */
  readonly stepAhead?: StepAhead | undefined;
  readonly leaving: Leaving | "stays";
  /** Yes or no to the council's own conditions and to registration, by the question's key. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Whether somebody leaves for a reason that costs nothing, by the question's key. */
  readonly reasonsForLeaving: Readonly<Record<string, boolean>>;
  /** Name of the option taken, by the rule's place (`benefit.rules.0`). */
  readonly choices: Readonly<Record<string, string>>;
  /** The day of something that happens once, by its key. */
  readonly events: Readonly<Record<string, CalendarDate | "never">>;
  /** The days on which something happens that pays each time, earliest first, by its key. */
  readonly days: Readonly<Record<string, readonly CalendarDate[]>>;
  /** How often something has happened that pays each time, or how many pounds something comes to, by its key. */
  readonly times: Readonly<Record<string, number>>;
}

/** Every question about the person, none answered yet, in the order of asking. */
export const NO_ANSWERS: AsFarAsAnswered = {
  start: UNANSWERED,
  startingSalary: UNANSWERED,
  hours: UNANSWERED,
  team: UNANSWERED,
  standing: UNANSWERED,
  monthsSinceLeaving: UNANSWERED,
  contract: UNANSWERED,
  contractMonths: UNANSWERED,
  spinalColumnPoint: UNANSWERED,
  yearsQualified: UNANSWERED,
  assessedYear: UNANSWERED,
  probationEnds: UNANSWERED,
  continuousServiceFrom: UNANSWERED,
};

/** Somebody who has said nothing yet, and stays. */
export const NOTHING_ANSWERED: Circumstances = {
  ...NO_ANSWERS,
  hoursChanges: [],
  payChanges: [],
  payIfAgreed: [],
  moves: [],
  leaving: "stays",
  answers: {},
  reasonsForLeaving: {},
  choices: {},
  events: {},
  days: {},
  times: {},
};
