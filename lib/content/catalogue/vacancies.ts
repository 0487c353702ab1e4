import { readCalendarDate } from "../../calendar/calendar-date";
import { dayInLondon } from "../../calendar/london-day";
import { type Instant, nextMidnight, startOfDay } from "../../calendar/london-time";
import type { Council } from "../../catalogue/types";
import { closingOf, openingOf } from "../../catalogue/vacancy-times";
import type { RelatedCouncil } from "../relate";
import type { Draft } from "./council-context";

function firstAfter(now: Instant, moments: readonly Instant[]): Instant | undefined {
  return moments.filter((moment) => moment > now).toSorted((one, other) => one - other)[0];
}

/** The first moment after another from which dated pay of a council is in force: that of a grade, or an award. */
export function nextPay({ documents }: RelatedCouncil, now: Instant): Instant | undefined {
  const grades = [...documents.ofType("grade").values()].flatMap(({ data }) => data.values);
  const today = dayInLondon(new Date(now));
  const days = [...grades, ...documents.council.data.payAwards].flatMap(
    ({ from }) => readCalendarDate(from) ?? [],
  );
  const [next] = days.filter((day) => day > today).sort();
  return next === undefined ? undefined : startOfDay(next);
}

/** Leaves a council the vacancies that are open at a moment, soonest to close first, and those that have closed by then. */
export function tellVacancies(council: Draft<Council>, now: Instant): void {
  const all = council.vacancies.toSorted((one, other) => closingOf(one) - closingOf(other));
  const opened = all.filter((vacancy) => openingOf(vacancy) <= now);
  council.hasVacancies = all.length > 0;
  council.vacancies = opened.filter((vacancy) => now < closingOf(vacancy));
  const changes = all.flatMap((vacancy) => [openingOf(vacancy), closingOf(vacancy)]);
  const tomorrow = council.vacancies.length > 0 ? [nextMidnight(now)] : [];
  council.vacanciesUntil = firstAfter(now, [...changes, ...tomorrow]);
  council.closedVacancies = opened.filter((vacancy) => closingOf(vacancy) <= now);
}

/** The first moment after another at which a vacancy opens or closes, or a day begins in London. */
export function nextChange(councils: readonly RelatedCouncil[], now: Instant): Instant {
  const vacancies = councils.flatMap(({ documents }) => [...documents.ofType("vacancy").values()]);
  const changes = vacancies.flatMap(({ data }) => [openingOf(data), closingOf(data)]);
  return firstAfter(now, [...changes, nextMidnight(now)]) ?? nextMidnight(now);
}
