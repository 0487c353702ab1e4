import { type Instant, nextMidnight } from "../../calendar/london-time";
import type { Council } from "../../catalogue/types";
import { closingOf, openingOf } from "../../catalogue/vacancy-times";
import type { RelatedCouncil } from "../relate";
import type { Draft } from "./council-context";

/** Leaves a council the vacancies that are open at a moment, soonest to close first, and those that have closed by then. */
export function tellVacancies(council: Draft<Council>, now: Instant): void {
  const all = council.vacancies.toSorted((one, other) => closingOf(one) - closingOf(other));
  const opened = all.filter((vacancy) => openingOf(vacancy) <= now);
  council.hasVacancies = all.length > 0;
  council.vacancies = opened.filter((vacancy) => now < closingOf(vacancy));
  council.closedVacancies = opened.filter((vacancy) => closingOf(vacancy) <= now);
}

/** The first moment after another at which a vacancy opens or closes, or a day begins in London. */
export function nextChange(councils: readonly RelatedCouncil[], now: Instant): Instant {
  const vacancies = councils.flatMap(({ documents }) => [...documents.ofType("vacancy").values()]);
  const changes = vacancies.flatMap(({ data }) => [openingOf(data), closingOf(data)]);
  return changes.filter((change) => change > now).reduce((a, b) => Math.min(a, b), nextMidnight(now));
}
