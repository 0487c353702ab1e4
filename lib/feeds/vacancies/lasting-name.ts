import { calendarDate } from "../../calendar/calendar-date";
import { type Instant, startOfDay } from "../../calendar/london-time";
import type { Catalogue, Vacancy } from "../../catalogue/types";
import { openingOf } from "../../catalogue/vacancy-times";
import { firstAddress } from "../../site/first-address";

/**
 * What tells a vacancy from all others for good, for programs that must know it again: its council and its reference. Its
 * address changes when it is renamed. A council is known by its first name.
 */
export function lastingName(
  { council, reference }: Pick<Vacancy, "council" | "reference">,
  known: Pick<Catalogue, "redirects">,
): string {
  return `${firstAddress(council.address, known).slice(1)}.vacancies.${encodeURIComponent(reference)}`;
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
