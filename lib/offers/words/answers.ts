import type { CalendarDate } from "../../calendar/calendar-date";
import { calendarDate } from "../../calendar/calendar-date";

/** Something to choose; `value` stands in an address. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** How a question is answered, and how an answer in an address becomes a value of the engine. */
export interface Answer<Value> {
  readonly kind: "day" | "days" | "number" | "choice" | "place";
  /** What may be chosen: every answer, or those beside a day or a number. Places are the role's. */
  readonly choices: readonly Choice[];
  /** Other words that an address may have, each with the choice that it means. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** For numbers, the least and the most, and whether they are whole or pounds, which have pence. */
  readonly least: number;
  readonly most: number;
  readonly counts: "whole numbers" | "pounds";
  /** Reads an answer that has been checked, as it stands in an address. Throws where it does not fit. */
  readonly read: (value: string) => Value;
}

/** The answer to a question that every role is asked, in a field made for it. */
export interface OwnField {
  readonly kind: "own field";
}

export const OWN_FIELD: OwnField = { kind: "own field" };

const NO_LIMITS = { least: 0, most: 0, counts: "whole numbers" } as const;

/** A day of the calendar. */
export const DAY: Answer<CalendarDate> = { kind: "day", choices: [], ...NO_LIMITS, read: calendarDate };

/** One of what a council names in words of its own. */
export function namedChoice(choices: readonly Choice[]): Answer<string> {
  return { kind: "choice", choices, ...NO_LIMITS, read: (value) => value };
}

/** A team or service of the role, by its slug. */
export const PLACE: Answer<string> = { ...namedChoice([]), kind: "place" };

/** A whole number within limits. */
export function numberFrom(least: number, most: number): Answer<number> {
  return { ...NO_LIMITS, kind: "number", choices: [], least, most, read: Number };
}

/** One of a list: the words of each value, in the order of choosing. */
export function choiceOf<Value extends string>(words: Readonly<Record<Value, string>>): Answer<Value> {
  const isValue = (value: string): value is Value => Object.hasOwn(words, value);
  const read = (value: string): Value => {
    if (isValue(value)) return value;
    throw new RangeError(`"${value}" is none of ${Object.keys(words).join(", ")}.`);
  };
  const choices = Object.entries<string>(words).map(([value, inWords]) => ({ value, words: inWords }));
  return { kind: "choice", choices, ...NO_LIMITS, read };
}

/** A day or a number, or else what can be chosen in its place. */
export function orElse<Value, Other extends string>(
  answer: Answer<Value>,
  words: Readonly<Record<Other, string>>,
): Answer<Value | Other> {
  const other = choiceOf(words);
  const isOther = (value: string) => other.choices.some((choice) => choice.value === value);
  const read = (value: string) => (isOther(value) ? other.read(value) : answer.read(value));
  return { ...answer, choices: other.choices, read };
}

/** The answer with another value for the engine than what stands in an address. */
export function mapAnswer<Value, Mapped>(
  answer: Answer<Value>,
  map: (value: Value) => Mapped,
): Answer<Mapped> {
  return { ...answer, read: (value) => map(answer.read(value)) };
}

/** The answers to what a council asks in its own words. */
export const YES_OR_NO = mapAnswer(choiceOf({ yes: "Yes", no: "No" }), (value) => value === "yes");
export const DAY_OR_NEVER = orElse(DAY, { never: "It will not happen" });
/** Days of the calendar, earliest first; in an address with a comma between them. */
const DAYS: Answer<readonly CalendarDate[]> = {
  ...DAY,
  kind: "days",
  read: (value) => value.split(",").map(calendarDate).sort(),
};
export const DAYS_OR_NEVER = mapAnswer(orElse(DAYS, { never: "It will not happen" }), (value) =>
  value === "never" ? [] : value,
);
export const TIMES = numberFrom(0, 100);
/** How many of what is paid by the piece: miles in a year are the most that there are of anything. */
export const PIECES = numberFrom(0, 100_000);
/** What something costs, or what the contract shows: pounds, with or without pence. */
export const POUNDS: Answer<number> = { ...numberFrom(0, 100_000), counts: "pounds" };
