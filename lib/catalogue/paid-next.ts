import { nextRungUp, payLadder } from "../pay/pay-ladder";
import { type SalaryRange, salaryRange } from "../pay/published-pay";
import type { Grade, Role } from "./types";

/** The ends of a grade's pay today that are known, for the ladder. */
export function salaryRangeOf({ pay }: Pick<Grade, "pay">): SalaryRange {
  return salaryRange(pay);
}

/** Roles on the next published pay above a role's own; none when its pay is not published or is the highest. */
export function paidNextAbove(role: Role): readonly Role[] {
  const { maximum } = salaryRangeOf(role);
  if (maximum === undefined) return [];
  return nextRungUp(payLadder(role.council.grades, salaryRangeOf), maximum).flatMap((grade) => grade.roles);
}
