import type { Service, Team } from "../catalogue/types";
import { isStated, type NotStated } from "../model/not-stated";
import type { Ages } from "../model/vocabulary";
import { allOf } from "../offers";

/** The ages a service works with: `from before birth to 18`, `0 to 25`, `16 to 24`, or `not stated`. */
export function agesWords(ages: Ages | NotStated): string {
  if (!isStated(ages)) return "not stated";
  const from = ages.from === "before birth" ? "from before birth" : String(ages.from);
  const range = ages.to === "no upper age" ? `${from} and over` : `${from} to ${ages.to}`;
  return ages.note ? `${range}; ${ages.note}` : range;
}

/** Whom a place works with: its ages, or else the age groups that it names, such as `teenagers`; or `not stated`. */
export function agesOrGroupsWords({ ages, ageGroups }: Service | Team): string {
  return isStated(ages) || ageGroups.length === 0 ? agesWords(ages) : allOf(ageGroups);
}
