import { addDays } from "../../calendar/calendar-date";
import { endOfMonth } from "../../calendar/months";
import type { MoneyEntry } from "../entries/entry";
import { isExact } from "../entries/money-range";
import { isMoney } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import { hangsOnNotice } from "../questions/questions";
import type { Offer, OfferBenefit } from "../rules/offer";
import { timeline } from "../timeline/timeline";
import { type Settlement, settlement } from "./settlement";

/** Whether a benefit has rules that replace each other, or replaces other benefits; or a limit that some of it uses up. */
function takesPlaces({ rules, severalRules, notWith, inAllAtMost }: OfferBenefit): boolean {
  const isLimited =
    inAllAtMost !== undefined ||
    rules.some(({ rule }) => "inAllAtMost" in rule && rule.inAllAtMost !== undefined);
  return isLimited || notWith.length > 0 || (rules.length > 1 && severalRules !== "all of them");
}

/** Whether somebody who leaves is judged on another day than somebody who stays: on the last that they have in a year. */
function hasDayOfLeaving({ rules }: OfferBenefit): boolean {
  const isOfYear = (when: { readonly kind: string } | undefined) =>
    when !== undefined && OF_A_YEAR.has(when.kind);
  return rules.some(({ rule }) => {
    const options = rule.gives === "one of" ? rule.options.map((option) => option.when) : [];
    return ["when" in rule ? rule.when : undefined, ...options].some(isOfYear);
  });
}

/** Times that are any day of a year. */
const OF_A_YEAR: ReadonlySet<string> = new Set(["each year", "once or each year", "census"]);

/** Whether a payment without a day hangs on the day on which it falls due: leaving leaves fewer days for it. */
function hangsOnDay({ when, amount, comes }: MoneyEntry): boolean {
  return when.kind === "undated" && (comes === "perhaps" || !isExact(amount));
}

/**
 * What leaving means at the end of every calendar month of a timeline, whether or not the person in it leaves.
 * @param worked the result of {@link timeline} for the same person
 */
export function leavingMonths(offer: Offer, worked: Timeline): readonly Settlement[] {
  const { role, circumstances, years } = worked;
  const { from, to } = worked.horizon;
  const paidTo = (leaving: Circumstances["leaving"]) =>
    timeline(offer, role, { ...circumstances, leaving }, from, years.length);
  const stays = circumstances.leaving === "stays" ? worked : paidTo("stays");
  // Somebody who leaves may get one benefit in place of another that is only for people who stay.
  const hangsOnLeaving =
    hangsOnNotice(offer, role) ||
    offer.benefits.some((benefit) => takesPlaces(benefit) || hasDayOfLeaving(benefit)) ||
    stays.entries.filter(isMoney).some(hangsOnDay);
  const settlements: Settlement[] = [];
  for (let lastDay = endOfMonth(from); lastDay <= to; lastDay = endOfMonth(addDays(lastDay, 1))) {
    const paid = hangsOnLeaving ? paidTo({ on: lastDay, noticeGiven: UNANSWERED }) : stays;
    settlements.push(settlement(paid, lastDay));
  }
  return settlements;
}
