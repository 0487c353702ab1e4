import { isStated } from "../model/not-stated";
import { laterPayOf } from "./pay-ahead";
import type { Vacancy } from "./types";
import { payForHours } from "./vacancy-pay";

/**
 * What the pay of a vacancy becomes on later days, each in words, for the hours for which it is shown: that of its role. Where a
 * vacancy has pay of its own, nobody has said what that becomes.
 */
export function laterPayOfPost(vacancy: Vacancy): readonly string[] {
  const { pay, role } = vacancy;
  if (pay !== "that of the role" || !isStated(role.grade)) return [];
  const later = role.grade.later.map((dated) => ({ ...dated, ...payForHours(vacancy, dated) }));
  return laterPayOf({ later });
}
