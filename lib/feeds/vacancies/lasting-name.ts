import { calendarDate } from "../../calendar/calendar-date";
import { type Instant, startOfDay } from "../../calendar/london-time";
import type { Vacancy } from "../../catalogue/types";
import { openingOf } from "../../catalogue/vacancy-times";

/**
 * What tells a vacancy from all others for good, for programs that must know it again: its council and its reference. Its
 * address changes when it is renamed.
 */
export function lastingName({ council, reference }: Pick<Vacancy, "council" | "reference">): string {
  return `${council.slug}.vacancies.${encodeURIComponent(reference)}`;
}

/**
 * When a vacancy last changed for its readers: when it opened, or its file was changed after that, such as its closing day.
 * @param edits when files came to their present form; where nobody knows, the day of its last review counts
 */
export function changeOf(vacancy: Vacancy, edits: Readonly<Record<string, Instant>> = {}): Instant {
  const { council, slug, reviewed } = vacancy;
  const edited = edits[`${council.slug}/${slug}`] ?? startOfDay(calendarDate(reviewed));
  return Math.max(openingOf(vacancy), edited);
}
