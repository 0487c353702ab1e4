import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { endOfMonth } from "../../calendar/months";
import type { Entry } from "../entries/entry";
import { isMoney } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import { countsNotice } from "../questions/questions";
import type { Offer, OfferBenefit, Rule } from "../rules/offer";
import { givenTo, inOrder } from "../timeline/given";
import type { Years } from "../timeline/years";
import { type Settlement, settlement, settlementsOf } from "./settlement";

type Outcomes = Timeline["outcomes"];

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

function losesMonthOfLeaving(rule: Rule): boolean {
  return "monthOfLeaving" in rule && rule.monthOfLeaving !== undefined && rule.monthOfLeaving !== "paid";
}

/** Times that are any day of a year. */
const OF_A_YEAR: ReadonlySet<string> = new Set([
  "each year",
  "once or each year",
  "event each year",
  "census",
]);

/** Whether somebody who leaves may get something else of a benefit than somebody who stays, as its rules are. */
function hangsOnLeaving(benefit: OfferBenefit): boolean {
  return (
    takesPlaces(benefit) ||
    hasDayOfLeaving(benefit) ||
    benefit.rules.some(({ rule }) => countsNotice(rule) || losesMonthOfLeaving(rule))
  );
}

/** The payments of a benefit that have no day. */
function undated(outcomes: Outcomes, { slug }: OfferBenefit): readonly Entry[] {
  const entries = outcomes.get(slug)?.entries ?? [];
  return entries.filter((entry) => isMoney(entry) && entry.when.kind === "undated");
}

/**
 * What leaving means at the end of every calendar month of a timeline, whether or not the person in it leaves.
 * @param worked the result of `timeline` for the same person
 */
export function leavingMonths(offer: Offer, worked: Timeline): readonly Settlement[] {
  const { from, to } = worked.horizon;
  const settlementOn = leavingAtEndOfMonth(offer, worked);
  const settlements: Settlement[] = [];
  for (let lastDay = endOfMonth(from); lastDay <= to; lastDay = endOfMonth(addDays(lastDay, 1)))
    settlements.push(settlementOn(lastDay));
  return settlements;
}

/** What leaving means at the end of a calendar month of a timeline, by that day. */
export function leavingAtEndOfMonth(offer: Offer, worked: Timeline): (lastDay: CalendarDate) => Settlement {
  const { role, circumstances, horizon } = worked;
  const { from, to } = horizon;
  const years = worked.years.map(({ period }) => period);
  const givenIf = (leaving: Circumstances["leaving"], inView: Years, benefits: readonly OfferBenefit[]) =>
    givenTo(offer, role, { ...circumstances, leaving }, inView, benefits).outcomes;
  const givenUntil = (lastDay: CalendarDate, benefits: readonly OfferBenefit[]): Outcomes => {
    // Years after it would take longer than all the rest of an answer.
    const begun = years.filter((year) => year.from <= lastDay);
    const inView = { horizon: { from, to: begun.at(-1)?.to ?? to }, years: begun };
    return givenIf({ on: lastDay, noticeGiven: UNANSWERED }, inView, benefits);
  };
  const stays =
    circumstances.leaving === "stays"
      ? worked.outcomes
      : givenIf("stays", { horizon, years }, offer.benefits);
  // What has no day is judged on every day in the job, and the longer that is, the more it may come to: what is the same for
  // the first month and for all of them is the same for each between.
  const soon = givenUntil(
    endOfMonth(from),
    offer.benefits.filter((benefit) => undated(stays, benefit).length > 0),
  );
  const isSame = (benefit: OfferBenefit) =>
    JSON.stringify(undated(soon, benefit)) === JSON.stringify(undated(stays, benefit));
  const hanging = offer.benefits.filter((benefit) => hangsOnLeaving(benefit) || !isSame(benefit));
  if (hanging.length === 0) return settlementsOf(inOrder(stays.values()));
  return (lastDay) => {
    const outcomes = new Map([...stays, ...givenUntil(lastDay, hanging)]);
    return settlement({ entries: inOrder(outcomes.values()) }, lastDay);
  };
}
