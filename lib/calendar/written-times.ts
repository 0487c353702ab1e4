import type { CalendarDate } from "./calendar-date";
import { clockTime, londonTime, readLondonTime } from "./london-time";
import { twoDigits } from "./two-digits";
import { WEEKDAYS, weekdayNumber } from "./weekdays";
import { dayAtStart, withoutWeekday } from "./written-days";

/** A day, and the time on it in London where one is said. */
export interface WrittenTime {
  readonly day: CalendarDate;
  /** `17:00`. */
  readonly time: string | undefined;
  /** True where midnight of the day is said: its first minute, or its end. */
  readonly isMidnight?: true;
}

/** With a zone: `2026-12-01T12:00:00Z`. */
const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;
/** As feeds write it: `Tue, 01 Dec 2026 12:00:00 GMT`. */
const MAIL_MOMENT =
  /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|BST|Z|[+-]\d{4})$/i;

/** Midnight of the zone that a moment is written in. */
const MIDNIGHT_THERE = /[T ]00:00(?::00(?:\.0+)?)?(?= ?(?:Z|GMT|UTC?|[+-]\d\d))/i;

const MONTH_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:20)?\d\d(?=$|[\s,])/;
/** Two-digit years in an order that may begin with either. */
const EITHER_END = /^([2-3]\d)-(\d{1,2})-([2-3]\d)(?=$|[\s,])/;
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d\d?:\d\d|(?:12 ?)?(?:noon|midday|midnight))`;
const TIME_FIRST = new RegExp(`^(?:by |at |before )?(${CLOCK})(?:,| on| of)? +(.+)$`, "i");

/** `12:00`, `17.30`, `5pm`, `11.59 pm`, `1700 hrs`, `midday`, `noon`, `midnight`; `undefined` for other words. */
function timeOf(words: string): string | undefined {
  if (/^(?:12 ?)?(?:midday|noon)$/i.test(words)) return "12:00";
  if (/^(?:12 ?)?midnight$/i.test(words)) return "00:00";
  const [, hours, minutes, half] =
    /^(\d{1,2})(?:[:.](\d\d)(?::\d\d(?:\.\d+)?)?)? ?([ap]m)?(?: \(?(?:noon|midday|midnight)\)?)?$/i.exec(
      words,
    ) ??
    /^(\d\d)(\d\d)$/.exec(words) ??
    [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const isAfternoon = half?.toLowerCase() === "pm";
  const inHalf = Number(hours) % 12;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : inHalf + (isAfternoon ? 12 : 0);
  return `${twoDigits(hour)}:${minutes ?? "00"}`;
}

/** Systems that keep days alone write midnight behind them, with a zone or without; a post that closes on a day is open on it. */
const wholeDay = (day: CalendarDate): WrittenTime => ({ day, time: undefined, isMidnight: true });

/**
 * What clocks in London show at a moment. Midnight, there or in the zone that is written, is that of its day: nobody knows
 * whether a system means the moment, or has a day alone and writes its zone behind it.
 */
function inLondon(moment: string): WrittenTime | undefined {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return undefined;
  const { day, minutes } = londonTime(instant);
  if (minutes === 0) return wholeDay(day);
  const there = MIDNIGHT_THERE.test(moment) ? dayAtStart(moment)?.day : undefined;
  return there === undefined ? { day, time: clockTime(minutes) } : wholeDay(there);
}

/** The day first, then the time, in one spelling of each. */
function inOrder(words: string): string {
  const text = words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\b([ap])\.m\b\.?/gi, "$1m")
    .replace(/ ?(?:hrs|hours)\.?$|,? \(?(?:uk|london|local) time\)?$/i, "");
  return text.replace(TIME_FIRST, "$2 $1");
}

/**
 * A day with or without a time, as jobs systems write it. Days in figures are read as in Britain, the day first. A time with a
 * zone becomes what clocks in London show then; one without is London's.
 * @returns `undefined` where the words are no day, have more in them than that, or may be two days
 */
export function readWrittenTime(words: string): WrittenTime | undefined {
  const text = inOrder(words);
  if (ISO_MOMENT.test(text) || MAIL_MOMENT.test(text)) return inLondon(text.replace(/BST$/i, "+0100"));
  const date = whyNoDay(text) === undefined ? dayAtStart(text) : undefined;
  if (date === undefined) return undefined;
  const { day } = date;
  const rest = date.rest.replace(/^(?:T|,? ?(?:at |by |@ ?)?)/i, "").replace(/^\((.*)\)$/, "$1");
  if (rest === "" || /^24[:.]?00(?::00)?$/.test(rest)) return { day, time: undefined };
  const [, clock = rest, zone] = /^(.*\S) ?(gmt|bst)$/i.exec(rest) ?? [];
  const time = timeOf(clock);
  if (time === undefined || readLondonTime(`${day} ${time}`) === undefined) return undefined;
  if (zone !== undefined) return inLondon(`${day}T${time}:00${/gmt/i.test(zone) ? "Z" : "+01:00"}`);
  return time === "00:00" ? wholeDay(day) : { day, time };
}

/** True for a day in figures that can only have the month first, as in America: `12/31/2026`. */
export function isMonthFirst(words: string): boolean {
  const [, first, second] = MONTH_FIRST.exec(withoutWeekday(inOrder(words)).rest) ?? [];
  return Number(first) <= 12 && Number(second) > 12;
}

/** True for a day in figures that is another one with the month first. */
export function mayBeMonthFirst(words: string): boolean {
  const [, first, second] = MONTH_FIRST.exec(withoutWeekday(inOrder(words)).rest) ?? [];
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Why words that look like a day are none that can be relied on; `undefined` for others. */
export function whyNoDay(words: string): string | undefined {
  const text = inOrder(words);
  const { weekday, rest } = withoutWeekday(text);
  if (isMonthFirst(text)) return "it seems to have the month first, and is read with the day first";
  const [, first, , last] = EITHER_END.exec(rest) ?? [];
  if (first !== last) return "it may begin with the day or with the year";
  const day = dayAtStart(rest)?.day;
  if (day === undefined || weekday === undefined) return undefined;
  const name = WEEKDAYS[weekdayNumber(day)] ?? "";
  return name.toLowerCase().startsWith(weekday.slice(0, 3).toLowerCase())
    ? undefined
    : `that day is a ${name}`;
}
