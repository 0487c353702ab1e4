import { addDays, type CalendarDate, partsOf, readCalendarDate } from "./calendar-date";
import { dayNumber } from "./day-number";
import { dayInLondon } from "./london-day";
import { twoDigits } from "./two-digits";

/** A moment, in milliseconds since 1 January 1970 UTC: the same everywhere, whatever clocks show. */
export type Instant = number;

/** What clocks in London show: a day, and the minutes since its midnight. */
export interface LondonTime {
  readonly day: CalendarDate;
  readonly minutes: number;
}

const MINUTE = 60_000;
const WRITTEN = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes that clocks in London are ahead of UTC: in summer, then in winter. */
const OFFSETS = [60, 0] as const;

const HOUR_IN_LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A day and a time as editors write them, `2026-12-01 12:00`; `undefined` for anything else, and for 30 February. */
export function readLondonTime(written: string): LondonTime | undefined {
  const [, date = "", hours, minutes] = WRITTEN.exec(written) ?? [];
  const day = readCalendarDate(date);
  return day === undefined ? undefined : { day, minutes: Number(hours) * 60 + Number(minutes) };
}

/** Minutes since midnight as a clock shows them: `17:05`. */
export function clockTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The inverse of {@link readLondonTime}. */
export function writtenLondonTime({ day, minutes }: LondonTime): string {
  return `${day} ${clockTime(minutes)}`;
}

function asUtc({ day, minutes }: LondonTime, offset: number): Instant {
  return (dayNumber(partsOf(day)) * 24 * 60 + minutes - offset) * MINUTE;
}

/** What clocks in London show at a moment. */
export function londonTime(instant: Instant): LondonTime {
  const moment = new Date(instant);
  const [hours, minutes] = HOUR_IN_LONDON.format(moment).split(":").map(Number);
  return { day: dayInLondon(moment), minutes: (hours ?? 0) * 60 + (minutes ?? 0) };
}

/**
 * The moments at which clocks in London show a time, the earlier first: one as a rule, two in the hour that comes twice when
 * summer time ends, none in the hour that is left out when it begins.
 */
export function instantsOf(time: LondonTime): readonly Instant[] {
  return OFFSETS.map((offset) => asUtc(time, offset)).filter((instant) => {
    const shown = londonTime(instant);
    return shown.day === time.day && shown.minutes === time.minutes;
  });
}

/** The first moment of a day in London. */
export function startOfDay(day: CalendarDate): Instant {
  return instantsOf({ day, minutes: 0 })[0] ?? asUtc({ day, minutes: 0 }, 0);
}

/** About the middle of a day in London, far from the hours at which clocks change. */
export function middayOf(day: CalendarDate): Instant {
  return startOfDay(day) + 12 * 60 * MINUTE;
}

/** The first moment of the next day in London. */
export function nextMidnight(instant: Instant): Instant {
  return startOfDay(addDays(dayInLondon(new Date(instant)), 1));
}

/** A moment as machines read it, with what London was ahead of UTC: `2026-07-01T17:00:00+01:00`. */
export function withOffset(instant: Instant): string {
  const { day, minutes } = londonTime(instant);
  const ahead = Math.round((asUtc({ day, minutes }, 0) - Math.floor(instant / MINUTE) * MINUTE) / MINUTE);
  const seconds = twoDigits(Math.floor((instant % MINUTE) / 1000));
  return `${day}T${clockTime(minutes)}:${seconds}+${clockTime(ahead)}`;
}

/** The time of day as people write it: `5pm`, `9.30am`, `midday`, `midnight`. */
export function formatTime({ minutes }: Pick<LondonTime, "minutes">): string {
  if (minutes === 0) return "midnight";
  if (minutes === 12 * 60) return "midday";
  const hours = Math.floor(minutes / 60);
  const past = minutes % 60 === 0 ? "" : `.${twoDigits(minutes % 60)}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${past}${hours < 12 ? "am" : "pm"}`;
}
