import { portion, sum } from "../money/arithmetic";
import type { Fraction } from "../money/fraction";
import { type Pence, pence } from "../money/pence";
import type { WorkingShare } from "./working-share";

declare const fullTime: unique symbol;
declare const actual: unique symbol;

/** A year's pay for full-time work, in pence: what a council publishes. Not the pay that a part-timer gets. */
export type FullTimeSalary = number & { readonly [fullTime]: true };

/** A year's pay for the hours really worked, in pence. Neither money paid once nor a full-time salary. */
export type ActualSalary = number & { readonly [actual]: true };

/** An amount that is a full-time salary. */
export function fullTimeSalary(amount: Pence): FullTimeSalary {
  return Number(amount) as FullTimeSalary;
}

/** The pay for a part of full-time work: for some of its hours, some of the year, or both. */
export function partOfSalary(salary: FullTimeSalary, part: Fraction): ActualSalary {
  return Number(portion(amountOf(salary), part)) as ActualSalary;
}

/** The pay for a share of full-time hours. */
export function actualSalary(salary: FullTimeSalary, share: WorkingShare): ActualSalary {
  return partOfSalary(salary, share);
}

/** The pay for several times together. */
export function payTogether(parts: readonly ActualSalary[]): ActualSalary {
  return Number(sum(parts.map(amountOf))) as ActualSalary;
}

/** A salary as money, to be shown or compared with a published amount. Ends the distinction: use it last. */
export function amountOf(salary: FullTimeSalary | ActualSalary): Pence {
  return pence(Number(salary));
}
