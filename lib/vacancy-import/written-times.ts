import { readCalendarDate } from "../calendar/calendar-date";
import { londonTime, readLondonTime } from "../calendar/london-time";

/** A day, and the time on it in London where one is said. */
export interface WrittenTime {
  readonly day: string;
  /** `17:00`. */
  readonly time: string | undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** With a zone: `2026-12-01T12:00:00Z`. */
const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;
/** As feeds write it: `Tue, 01 Dec 2026 12:00:00 GMT`. */
const MAIL_MOMENT =
  /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|BST|Z|[+-]\d{4})$/i;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T ,])/;
const BRITISH_DAY = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?=$|[\s,])/;
const DAY_IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ -](\d{4})(?=$|[\s,])/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +/i;

const two = (number: string) => number.padStart(2, "0");

function dayOf(text: string): { readonly day: string; readonly rest: string } | undefined {
  const iso = ISO_DAY.exec(text);
  const british = BRITISH_DAY.exec(text);
  const words = DAY_IN_WORDS.exec(text);
  const [whole = "", ...parts] = iso ?? british ?? words ?? [];
  const [year = "", month = "", day = ""] = iso === null ? parts.toReversed() : parts;
  const number =
    words === null ? two(month) : two(String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1));
  const date = readCalendarDate(`${year}-${number}-${two(day)}`);
  return date === undefined ? undefined : { day: date, rest: text.slice(whole.length) };
}

/** `12:00`, `17.30`, `5pm`, `11.59 pm`, `midday`, `noon`, `T12:00:00`; `undefined` for other words. */
function timeOf(words: string): string | undefined {
  if (/^(?:12 )?(?:midday|noon)$/i.test(words)) return "12:00";
  const [, hours, minutes, half] =
    /^(\d{1,2})(?:[:.](\d\d)(?::\d\d(?:\.\d+)?)?)? ?(am|pm)?(?: \(?(?:noon|midday)\)?)?$/i.exec(words) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const isAfternoon = half?.toLowerCase() === "pm";
  const inHalf = Number(hours) % 12;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : inHalf + (isAfternoon ? 12 : 0);
  return `${two(String(hour))}:${minutes ?? "00"}`;
}

/**
 * A day with or without a time, as jobs systems write it. Days in figures are read as in Britain, the day first. A time with a
 * zone becomes what clocks in London show then; one without is London's.
 * @returns `undefined` where the words are no day, or have more in them than that
 */
export function readWrittenTime(words: string): WrittenTime | undefined {
  const text = words.trim().replace(/\s+/g, " ");
  if (ISO_MOMENT.test(text) || MAIL_MOMENT.test(text)) {
    const instant = Date.parse(text.replace(/BST$/i, "+0100"));
    if (Number.isNaN(instant)) return undefined;
    const { day, minutes } = londonTime(instant);
    return { day, time: `${two(String(Math.floor(minutes / 60)))}:${two(String(minutes % 60))}` };
  }
  const date = dayOf(text.replace(WEEKDAY, ""));
  if (date === undefined) return undefined;
  const rest = date.rest.replace(/^(?:T|,? (?:at |by )?)/i, "").replace(/^\((.*)\)$/, "$1");
  // Systems that keep days alone write midnight behind them; a post that closes on a day is open on it.
  if (rest === "" || /^00:00(?::00(?:\.0+)?)?$/.test(rest)) return { day: date.day, time: undefined };
  const time = timeOf(rest);
  return time === undefined || readLondonTime(`${date.day} ${time}`) === undefined
    ? undefined
    : { day: date.day, time };
}
