import { formatDayOfYear } from "../../calendar/format-day-of-year";
import type { MoneyRule, Names, PromiseMade } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { bareWords, everyWords, numberWords } from "./quantities";
import { type Item, notStated } from "./statements";

/** How often a promise is reviewed: `every year`, `each 1 April`; nothing where it is not stated. */
export function reviewWords(promise: Extract<PromiseMade, { readonly kind: "reviewed" }>): readonly string[] {
  if ("reviewedEach" in promise) {
    return [`each ${formatDayOfYear(promise.reviewedEach)}`];
  }
  return isPublished(promise.reviewedEvery) ? [everyWords(promise.reviewedEvery)] : [];
}

/** How firm the council's word is, where it is less than a rule. */
export function promiseWords(promise: PromiseMade, names: Names): string | undefined {
  if (promise.kind === "guaranteed") return undefined;
  if (promise.kind === "discretionary") return `${names.council} decides whether to pay it`;
  const { notice } = promise;
  const often = ["reviews it", ...reviewWords(promise)].join(" ");
  const ending = !isPublished(notice) ? "" : `, with ${bareWords(notice)} of notice`;
  return `${names.council} ${often} and may change or end it${ending}`;
}

/** Whether an amount is less for somebody who works part time. */
export function hoursWords(
  proRata: MoneyRule["proRata"],
  names: Names,
  proRataOf: MoneyRule["proRataOf"] = "the amount and its limits",
): Item {
  if (proRata === "no") return "it is the same if you work part time";
  if (proRata === "not stated")
    return notStated(
      names.council,
      "whether it is reduced if you work part time",
      "whether it is reduced if I work part time",
    );
  const how = `reduced in proportion ${toHoursWords(proRata, names)}`;
  if (proRataOf === "its limits alone") return `its limits are ${how}, and the amount is not`;
  return proRataOf === "the amount alone" ? `it is ${how}, and its limits are not` : `it is ${how}`;
}

function toHoursWords(proRata: Exclude<MoneyRule["proRata"], "no" | "not stated">, names: Names): string {
  if (proRata === "yes") return "if you work part time";
  if (proRata === "by average hours") return "to your average hours in the time that it pays for";
  return `to your average hours since ${numberWords(proRata.averageHoursSince, names, " of service")}`;
}

/** That the council has not said whether hours reduce the limits of an amount too. */
export function limitHoursWords(proRataOf: MoneyRule["proRataOf"], { council }: Names): Item {
  return proRataOf === "not stated"
    ? notStated(
        council,
        "whether its limits are reduced if you work part time",
        "whether its limits are reduced if I work part time",
      )
    : undefined;
}
