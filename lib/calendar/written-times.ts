import { type CalendarDate, readCalendarDate } from "./calendar-date";
import { londonTime, readLondonTime } from "./london-time";
import { MONTHS } from "./months";
import { WEEKDAYS, weekdayNumber } from "./weekdays";

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

const END = "(?=$|[\\sT,(])";
/** The year 26 is 2026. What is below 20 is more likely a day, or a time. */
const YEAR = "(?<year>20\\d\\d|['’]?[2-9]\\d)";
const DAY_FORMS: readonly RegExp[] = [
  new RegExp(`^(?<year>20\\d\\d)(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})${END}`),
  new RegExp(`^(?<day>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>${YEAR}${END}`),
  new RegExp(
    `^(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(?<name>[a-z]{3,9})\\.?,?[ -]?${YEAR}${END}`,
    "i",
  ),
  new RegExp(`^(?<name>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)${END}`, "i"),
];
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:20)?\d\d(?=$|[\s,])/;
/** Two-digit years in an order that may begin with either. */
const EITHER_END = /^([2-3]\d)-(\d{1,2})-([2-3]\d)(?=$|[\s,])/;
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +/i;
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d\d?:\d\d|(?:12 ?)?(?:noon|midday|midnight))`;
const TIME_FIRST = new RegExp(`^(?:by |at |before )?(${CLOCK})(?:,| on| of)? +(.+)$`, "i");

const two = (number: number | string) => String(number).padStart(2, "0");

function monthOf(name: string): number {
  const letters = name.toLowerCase().replace(/^sept$/, "sep");
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(letters)) + 1;
}

interface DayAndRest {
  readonly day: CalendarDate;
  readonly rest: string;
}

function dayOf(text: string): DayAndRest | undefined {
  for (const form of DAY_FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const { year = "", month, name = "", day = "" } = match.groups ?? {};
    const date = readCalendarDate(`20${year.slice(-2)}-${two(month ?? monthOf(name))}-${two(day)}`);
    return date === undefined ? undefined : { day: date, rest: text.slice(match[0].length) };
  }
  return undefined;
}

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
  return `${two(hour)}:${minutes ?? "00"}`;
}

function inLondon(moment: string): WrittenTime | undefined {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return undefined;
  const { day, minutes } = londonTime(instant);
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
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
  const plain = text.replace(WEEKDAY, "");
  const date = whyNoDay(text) === undefined ? dayOf(plain) : undefined;
  if (date === undefined) return undefined;
  const { day } = date;
  const rest = date.rest.replace(/^(?:T|,? ?(?:at |by |@ ?)?)/i, "").replace(/^\((.*)\)$/, "$1");
  if (rest === "" || /^24[:.]?00(?::00)?$/.test(rest)) return { day, time: undefined };
  const [, clock = rest, zone] = /^(.*\S) ?(gmt|bst)$/i.exec(rest) ?? [];
  const time = timeOf(clock);
  if (time === undefined || readLondonTime(`${day} ${time}`) === undefined) return undefined;
  if (zone !== undefined) return inLondon(`${day}T${time}:00${/gmt/i.test(zone) ? "Z" : "+01:00"}`);
  // Systems that keep days alone write midnight behind them; a post that closes on a day is open on it.
  return time === "00:00" ? { day, time: undefined, isMidnight: true } : { day, time };
}

/** True for a day in figures that can only have the month first, as in America: `12/31/2026`. */
export function isMonthFirst(words: string): boolean {
  const [, first, second] = MONTH_FIRST.exec(inOrder(words).replace(WEEKDAY, "")) ?? [];
  return Number(first) <= 12 && Number(second) > 12;
}

/** True for a day in figures that is another one with the month first. */
export function mayBeMonthFirst(words: string): boolean {
  const [, first, second] = MONTH_FIRST.exec(inOrder(words).replace(WEEKDAY, "")) ?? [];
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Why words that look like a day are none that can be relied on; `undefined` for others. */
export function whyNoDay(words: string): string | undefined {
  const text = inOrder(words);
  const plain = text.replace(WEEKDAY, "");
  if (isMonthFirst(text)) return "it seems to have the month first, and is read with the day first";
  const [, first, , last] = EITHER_END.exec(plain) ?? [];
  if (first !== last) return "it may begin with the day or with the year";
  const day = dayOf(plain)?.day;
  const [, weekday] = WEEKDAY.exec(text) ?? [];
  if (day === undefined || weekday === undefined) return undefined;
  const name = WEEKDAYS[weekdayNumber(day)] ?? "";
  return name.toLowerCase().startsWith(weekday.toLowerCase()) ? undefined : `that day is a ${name}`;
}
