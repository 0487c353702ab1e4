import type { CalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import type { Length } from "../calendar/length";
import { dayAtStart } from "../calendar/written-days";

/** Units of a length as people shorten them. */
const UNITS = {
  week: /^(?:wks?|weeks?)$/i,
  month: /^(?:mo|mths?|mnths?|months?)$/i,
  year: /^(?:yrs?|years?)$/i,
} as const;

const UNTIL = /^(?:(?:until|till|to|up to|ends?|ending)(?: on)? )?(.*)$/i;
const LENGTH = /^(up to )?(\d{1,3})(?: ?(?:-|–|to) ?(\d{1,3}))?[- ]?([a-z]+)\.?(?=$|[\s,;(])/i;

/** `12 mths` as `12 months`, with the words behind it. */
function lengthIn(written: string): string | undefined {
  const [whole = "", before = "", first = "", last, typed = ""] = LENGTH.exec(written) ?? [];
  const unit = (["week", "month", "year"] as const).find((one) => UNITS[one].test(typed));
  if (unit === undefined) return undefined;
  const count = last === undefined ? first : `${first} to ${last}`;
  return `${before.toLowerCase()}${count} ${unit}${count === "1" ? "" : "s"}${written.slice(whole.length)}`;
}

/** A length as people write one, in calendar months or days: `18 months`; of `6 to 12 months` the shortest. */
export function lengthOfContract(written: string): Length | undefined {
  const [, , first = "", , typed = ""] = LENGTH.exec(written) ?? [];
  const count = Number(first);
  if (UNITS.week.test(typed)) return { days: count * 7 };
  if (UNITS.month.test(typed)) return { months: count };
  return UNITS.year.test(typed) ? { months: count * 12 } : undefined;
}

/** The day on which a contract ends, where it is said by one. */
export function endOfContract(written: string): CalendarDate | undefined {
  return dayAtStart(UNTIL.exec(written)?.[1] ?? "")?.day;
}

/** `2028-03-31` as `until 31 March 2028`, with the words behind it. */
function endIn(written: string): string | undefined {
  const end = dayAtStart(UNTIL.exec(written)?.[1] ?? "");
  return end === undefined ? undefined : `until ${formatDay(end.day)}${end.rest}`;
}

/**
 * How long a contract lasts as readers see it: the day on which it ends in words, however it was typed, and a length with its
 * unit whole. What is neither stands as it was written.
 */
export function lengthWords(written: string): string {
  return endIn(written) ?? lengthIn(written) ?? written;
}

/** True for figures behind which no length and no end can be read: `12`, `12 moths`. */
export function isUnclearLength(written: string): boolean {
  return /^\d/.test(written) && endIn(written) === undefined && lengthIn(written) === undefined;
}
