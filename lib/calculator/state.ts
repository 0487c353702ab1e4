import type { Role } from "../catalogue/types";
import type { HoursChoice } from "./hours-choice";
import type { SalaryChoice } from "./salary-choice";
import { NO_TAKE_HOME_CHOICE, type TakeHomeChoice } from "./take-home-choice";
import type { LastMonthOrDay, YearMonth } from "./year-month";

/** The parameters of the calculator's address that every role has, in the order they are written. */
export const CALCULATOR_PARAMETERS = [
  "role",
  "salary",
  "hours",
  "later-hours",
  "later-hours-from",
  "start",
  "years",
  "leave",
] as const;

export const FEWEST_YEARS = 1;
export const MOST_YEARS = 10;
export const USUAL_YEARS = 5;

/** Hours that are other from the first day of a month on. */
export interface LaterHours {
  readonly hours: HoursChoice;
  readonly from: YearMonth;
}

/** What somebody has entered into the calculator. Undefined is "not answered": never 0, never "no". */
export interface CalculatorInput {
  /** The full-time salary on the first day. */
  readonly salary: SalaryChoice | undefined;
  readonly hours: HoursChoice | undefined;
  /** Undefined where the hours stay as they are. */
  readonly laterHours: LaterHours | undefined;
  /** The month on whose first day the job starts. */
  readonly start: YearMonth | undefined;
  /** How many years to look ahead. */
  readonly years: number;
  /** The month at whose end the person leaves, or the day. */
  readonly leave: LastMonthOrDay | undefined;
  /** Answers to the questions that the offer to the role hangs on, by parameter, as they stand in the address. */
  readonly answers: Readonly<Record<string, string>>;
  /** What is told of tax, loans and pension: in no address but those that are made to share it. */
  readonly takeHome: TakeHomeChoice;
}

/** What somebody has entered who has not entered anything. */
export const NOTHING_GIVEN: CalculatorInput = {
  salary: undefined,
  hours: undefined,
  laterHours: undefined,
  start: undefined,
  years: USUAL_YEARS,
  leave: undefined,
  answers: {},
  takeHome: NO_TAKE_HOME_CHOICE,
};

/** The same with the role that it is about; everything that an address of the calculator says. */
export interface CalculatorState extends CalculatorInput {
  readonly role: Role;
}

/** Something in an address that was not used as it stands there. */
export interface AddressNote {
  /**
   * `not understood`: a field that must be mended. `unknown`: a parameter that the calculator does not have.
   * `not published`: a choice that this role does not have. `not asked`: an answer to a question that this role's offer
   * does not hang on. `changed`: used, but not as written.
   */
  readonly kind: "not understood" | "unknown" | "not published" | "not asked" | "changed";
  readonly parameter: string;
  /** Id of the control in which it is mended. */
  readonly field: string;
  /** One or two sentences for the reader, with what to do. */
  readonly words: string;
}

/** What was not understood in the control of an id. */
export function problemInField(notes: readonly AddressNote[], id: string): string | undefined {
  return notes.find(({ kind, field }) => kind === "not understood" && field === id)?.words;
}

/** True for what makes an answer doubtful: a file of figures is refused for it, a page explains it. */
export function isMistake({ kind }: AddressNote): boolean {
  return kind === "not understood" || kind === "unknown" || kind === "not published";
}
