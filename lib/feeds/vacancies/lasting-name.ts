import type { Vacancy } from "../../catalogue/types";

/**
 * What tells a vacancy from all others for good, for programs that must know it again: its council and its reference. Its
 * address changes when it is renamed.
 */
export function lastingName({ council, reference }: Pick<Vacancy, "council" | "reference">): string {
  return `${council.slug}.vacancies.${encodeURIComponent(reference)}`;
}
