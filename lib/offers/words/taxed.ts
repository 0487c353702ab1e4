import type { MoneyRule, Names } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { bareWords } from "./quantities";
import { timeCountedWords } from "./schedules";
import { type Item, notStated } from "./statements";

/**
 * What of a payment, or of all of several, tax is taken from.
 * @param what the payment: `it`, `all of it together`
 */
export function taxWords(taxed: MoneyRule["taxed"], { council }: Names, what = "it"): Item {
  if (taxed === undefined) return undefined;
  if (taxed === "not stated") return notStated(council, "whether it is taxed");
  if (typeof taxed === "string") return taxed === "yes" ? `${what} is before tax` : `${what} is free of tax`;
  if ("freeShare" in taxed)
    return isPublished(taxed.freeShare)
      ? `${bareWords(taxed.freeShare)} of ${what} is free of tax, and the rest is before tax`
      : `a part of ${what} is free of tax, and how large that is, ${council} has not said`;
  const time = taxed.in === undefined ? "" : ` in ${timeCountedWords(taxed.in)}`;
  return isPublished(taxed.freeUpTo)
    ? `the first ${bareWords(taxed.freeUpTo)} of ${what}${time} is free of tax, and the rest is before tax`
    : `${what} is free of tax up to an amount${time} that ${council} has not said`;
}
