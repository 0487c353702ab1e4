import { inForce } from "../../calendar/in-force";
import { isStated } from "../../model/not-stated";
import { FARTHEST, inPounds } from "../../pay/likely-pay";
import type { CouncilDocuments } from "./council-documents";

/** The ends of the published pay of a role in force on a day, in pounds a year. */
export interface RolePay {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/**
 * Pays of a council's roles, by the names of their files; `undefined` for a role without pay.
 * @param today an ISO day
 */
export function rolePays(documents: CouncilDocuments, today: string): (role: string) => RolePay | undefined {
  const roles = documents.ofType("role");
  const grades = documents.ofType("grade");
  return (slug) => {
    const role = roles.get(slug)?.data;
    // A role in another's line of the pay list has the pay of that line, which is one step away or none.
    const named = role?.paidAs === undefined ? undefined : roles.get(role.paidAs)?.data;
    const grade = [role?.grade, named?.grade].find((one) => one !== undefined && isStated(one));
    const values = grade === undefined ? undefined : grades.get(grade)?.data.values;
    const value = values && inForce(values, today);
    if (value === undefined) return undefined;
    const [minimum, maximum] = [value.minimum, value.maximum].map((end) => (isStated(end) ? end : undefined));
    return { minimum, maximum };
  };
}

/** The same in words: `£41,200 to £45,900`. */
export function rolePayWords({ minimum, maximum }: RolePay): string {
  const ends = [minimum, maximum].flatMap((end) => (end === undefined ? [] : [inPounds(end)]));
  return [...new Set(ends)].join(" to ");
}

/** The least that a post of a role pays for full time; without a published minimum, what no scale begins below. */
export function lowestPay({ minimum, maximum }: RolePay): number | undefined {
  return minimum ?? (maximum === undefined ? undefined : maximum / FARTHEST);
}

/** True for figures of a vacancy that its role's pay holds. */
export function isWithin(
  { from, to }: { readonly from: number; readonly to: number },
  { minimum = from, maximum = to }: RolePay,
): boolean {
  return from >= minimum && to <= maximum;
}
