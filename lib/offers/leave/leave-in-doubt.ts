import type { Subject } from "../person/subject";
import type { LeaveAmount } from "../rules/offer";
import { type LeaveValued, leaveValued } from "./leave-amount";

type Known = Extract<LeaveValued, { readonly is: "known" }>;

function isKnown(value: LeaveValued): value is Known {
  return value.is === "known";
}

/**
 * The leave that an amount gives where the complete years of service are uncertain.
 * @param years every number that is possible, lowest first; empty when it cannot be known
 * @returns the amount for the shortest service that gives any, from the least to the most that it may be
 */
export function leaveServed(
  amount: LeaveAmount,
  subject: Subject,
  years: readonly number[],
  path: string,
): LeaveValued {
  const [shortest, ...longer] = years;
  const value = leaveValued(amount, { subject, years: shortest }, path);
  if (longer.length === 0 || value.is === "not stated") return value;
  const all = [value, ...longer.map((served) => leaveValued(amount, { subject, years: served }, path))];
  const amounts = all.filter(isKnown);
  const [first] = amounts;
  if (first === undefined) return all.find(({ is }) => is === "not stated") ?? value;
  const least = all.some(({ is }) => is === "nothing") ? 0 : Math.min(...amounts.map((one) => one.least));
  return { ...first, least, most: Math.max(...amounts.map((one) => one.most)) };
}
