import { isStated } from "../model/not-stated";
import { nextRungUp, payLadder } from "../pay/pay-ladder";
import type { Grade, Role } from "./catalogue-types";

/** The published ends of a grade's pay today, for the ladder. */
export function salaryRangeOf({ pay }: Pick<Grade, "pay">) {
  return {
    minimum: isStated(pay) && isStated(pay.minimum) ? pay.minimum : undefined,
    maximum: isStated(pay) && isStated(pay.maximum) ? pay.maximum : undefined,
  };
}

/** Roles on the next published pay above a role's own; none when its pay is not published or is the highest. */
export function paidNextAbove(role: Role): readonly Role[] {
  const { maximum } = salaryRangeOf(role);
  if (maximum === undefined) return [];
  return nextRungUp(payLadder(role.council.grades, salaryRangeOf), maximum).flatMap((grade) => grade.roles);
}
