import { isStated, type NotStated } from "../model/not-stated";
import { AGE_GROUPS, type AgeGroup } from "../model/place-facts";
import type { Ages } from "../model/vocabulary";

/** Ages that a question or a page is about, in whole years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** People whom councils' children's services work with are younger than this. */
const OLDEST = 25;

/** The ages of a group, such as `teenagers`. */
export function yearsOfGroup(group: AgeGroup): Years {
  return AGE_GROUPS[group];
}

/** The stated ages of a service or team as years; before birth counts as 0. */
export function yearsOf(ages: Ages | NotStated): Years | undefined {
  if (!isStated(ages)) return undefined;
  return {
    from: ages.from === "before birth" ? 0 : ages.from,
    to: ages.to === "no upper age" ? OLDEST : ages.to,
  };
}

/** How many years some ages have in common with others. */
export function yearsInCommon(one: Years, other: Years): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}

/** How many years some ages are. */
export function lengthOf({ from, to }: Years): number {
  return to - from + 1;
}

/** True where some ages have half of others in them, or more. */
export function coversMost(ages: Years, others: Years): boolean {
  return 2 * yearsInCommon(ages, others) >= lengthOf(others);
}

/** One term for each year, so that a page is the better an answer the fewer ages it has beside those asked for. */
export function ageTerms({ from, to }: Years): readonly string[] {
  const last = Math.min(to, OLDEST);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => `age${from + index}`);
}

/** True for a term that {@link ageTerms} makes. */
export function isAgeTerm(term: string): boolean {
  return /^age\d+$/.test(term);
}

/** The terms of the ages that a service or team states, as a range or as groups. */
export function statedAgeTerms(place: {
  readonly ages: Ages | NotStated;
  readonly ageGroups: readonly AgeGroup[];
}): readonly string[] {
  const years = [yearsOf(place.ages) ?? [], place.ageGroups.map(yearsOfGroup)].flat(2);
  return [...new Set(years.flatMap(ageTerms))];
}
