import type { Due, MoneyEntry } from "../entries/entry";
import { asOneEntry, leastSure } from "../entries/one-entry";
import type { BenefitRule } from "../entries/outcome";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";
import { averagedOver } from "../times/earned-over";
import { moneyEntry } from "./money-entry";
import { dayDoubts, type OnAnyDay, onAnyDay } from "./on-any-day";
import { termsOn } from "./terms";

/** What money comes to of which nobody knows the day, as one entry. */
export function asOnePayment(onDays: OnAnyDay<MoneyEntry>): MoneyEntry {
  const comes = onDays.isEveryDay ? leastSure(onDays.entries) : "perhaps";
  return { ...asOneEntry(onDays.entries, comes, dayDoubts(onDays)), due: onDays.due };
}

/** What a payment without a day comes to, or why it comes to nothing. */
export function undatedPayment(what: BenefitRule<MoneyRule>, due: Due, course: Course): MoneyEntry | Reason {
  const onDays = onAnyDay(what, due, course, (onDay, at) => {
    const { completeBy = at } = onDay;
    const years = due.years.length > 0 ? due.years : yearsServed(course, completeBy);
    const terms = termsOn(what, course, { at, years, completeBy });
    return terms.given
      ? moneyEntry(what, course, { ...onDay, earned: averagedOver(what.rule, at, course) }, at, terms)
      : terms.reason;
  });
  return "entries" in onDays ? asOnePayment(onDays) : onDays;
}
