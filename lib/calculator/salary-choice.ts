import type { CalendarDate } from "../calendar/calendar-date";
import { payAhead } from "../catalogue/pay-ahead";
import type { Pay, Role } from "../catalogue/types";
import { isStated, type NotStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { type Pence, pounds } from "../money/pence";
import { readAmount } from "../money/read-pounds";

/** A full-time starting salary: an end of what is published for the role, whatever that is, or an amount. */
export type SalaryChoice =
  | { readonly kind: "maximum" }
  | { readonly kind: "minimum" }
  | { readonly kind: "amount"; readonly amount: Pence };

export type PublishedEnd = "maximum" | "minimum";

/** Less or more than this a year is no full-time salary in a council, but a slip of the keyboard. */
const LEAST = pounds(5_000);
const MOST = pounds(500_000);

/** The ends of published pay, in pence a year; none where they are not published. */
export function publishedEnds(pay: Pay | NotStated): Partial<Record<PublishedEnd, Pence>> {
  if (!isStated(pay)) return {};
  return {
    ...(isStated(pay.minimum) && { minimum: pay.minimum }),
    ...(isStated(pay.maximum) && { maximum: pay.maximum }),
  };
}

const A_YEAR = /\s*(?:(?:a|per|\/)\s*(?:year|annum)|p\.?\s?a\.?)$/i;
const POUNDS = /\s*(?:pounds?|gbp)$/i;

function readSalaryAmount(typed: string): SalaryChoice | string {
  const plain = typed.replace(A_YEAR, "").replace(POUNDS, "");
  const amount = readAmount(plain);
  if (amount === undefined) {
    return /\.\d{3,}/.test(plain)
      ? `“${typed}” has parts of a penny. Write at most two digits after the point.`
      : `“${typed}” is not an amount. Write pounds a year, like 41000.`;
  }
  if (amount === "too large" || amount < LEAST || amount > MOST) {
    const written = amount === "too large" ? `“${typed}”` : `${formatPounds(amount)} a year`;
    return `${written} is not a full-time salary that we can use. Write one from ${formatPounds(LEAST)} to ${formatPounds(MOST)}.`;
  }
  return { kind: "amount", amount };
}

function publishedEnd(typed: string): PublishedEnd | undefined {
  const chosen = typed.toLowerCase();
  return chosen === "maximum" || chosen === "minimum" ? chosen : undefined;
}

/** True for a choice that names an end of the published pay, whether or not a role has one. */
export function isPublishedEnd(typed: string): boolean {
  return publishedEnd(typed) !== undefined;
}

/**
 * True where the end of the pay that is chosen is published for one of some roles at least.
 * @param day the day whose pay counts, as in {@link payAhead}
 */
export function isPublishedFor(typed: string, roles: readonly Role[], day: CalendarDate): boolean {
  const end = publishedEnd(typed);
  return (
    end !== undefined && roles.some((role) => publishedEnds(payAhead(role, day).atStart)[end] !== undefined)
  );
}

/**
 * A salary as it is chosen (`maximum`, `minimum`) or typed: `£41,000`, `41k`, `41 000`.
 * @returns what is meant, or a sentence that explains why it is not plain
 */
export function readSalary(typed: string): SalaryChoice | string {
  const end = publishedEnd(typed);
  return end === undefined ? readSalaryAmount(typed) : { kind: end };
}

/** The one way in which a salary is written in an address. */
export function salaryValue(choice: SalaryChoice): string {
  return choice.kind === "amount" ? String(choice.amount / 100) : choice.kind;
}
