import { addDays } from "../../calendar/calendar-date";
import { endOfMonth } from "../../calendar/months";
import type { MoneyEntry } from "../entries/entry";
import { isExact } from "../entries/money-range";
import { isMoney, type Outcome } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import { countsNotice } from "../questions/questions";
import type { Offer, OfferBenefit } from "../rules/offer";
import { givenTo, inOrder } from "../timeline/given";
import type { Years } from "../timeline/years";
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

/** Whether somebody who leaves may get something else of a benefit than somebody who stays. */
function hangsOnLeaving(benefit: OfferBenefit, stays: Outcome | undefined): boolean {
  return (
    takesPlaces(benefit) ||
    hasDayOfLeaving(benefit) ||
    benefit.rules.some(({ rule }) => countsNotice(rule)) ||
    stays?.entries.filter(isMoney).some(hangsOnDay) === true
  );
}

/**
 * What leaving means at the end of every calendar month of a timeline, whether or not the person in it leaves.
 * @param worked the result of `timeline` for the same person
 */
export function leavingMonths(offer: Offer, worked: Timeline): readonly Settlement[] {
  const { role, circumstances, horizon } = worked;
  const { from, to } = horizon;
  const years = worked.years.map(({ period }) => period);
  const givenIf = (leaving: Circumstances["leaving"], inView: Years, benefits: readonly OfferBenefit[]) =>
    givenTo(offer, role, { ...circumstances, leaving }, inView, benefits).outcomes;
  const stays = givenIf("stays", { horizon, years }, offer.benefits);
  const hanging = offer.benefits.filter((benefit) => hangsOnLeaving(benefit, stays.get(benefit.slug)));
  const settlements: Settlement[] = [];
  for (let lastDay = endOfMonth(from); lastDay <= to; lastDay = endOfMonth(addDays(lastDay, 1))) {
    // To work out every benefit anew for each month, and years after it, would take longer than all the rest of an answer.
    const begun = years.filter((year) => year.from <= lastDay);
    const inView = { horizon: { from, to: begun.at(-1)?.to ?? to }, years: begun };
    const leaves =
      hanging.length === 0 ? [] : givenIf({ on: lastDay, noticeGiven: UNANSWERED }, inView, hanging);
    const entries = inOrder(new Map([...stays, ...leaves]).values());
    settlements.push(settlement({ entries }, lastDay));
  }
  return settlements;
}
