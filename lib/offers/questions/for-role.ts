import { calendarDate } from "../../calendar/calendar-date";
import { judge } from "../conditions/judge";
import { NOTHING_ANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { CitedRule, Offer, OfferBenefit, OfferRole } from "../rules/offer";
import { serviceStart } from "../service/service";

/** A day that stands for any: whom a rule may be for does not hang on the day. */
export const ANY_DAY = calendarDate("2000-01-01");

/** Somebody in a role of whom nothing else is known. */
export function anybodyIn(role: OfferRole, offer: Offer, citing: string): Subject {
  const { names, fullTimeWeeklyHours, payDay, gradesPay } = offer;
  return {
    names,
    role,
    circumstances: NOTHING_ANSWERED,
    fullTimeWeeklyHours,
    payDay,
    gradesPay,
    start: ANY_DAY,
    citing,
  };
}

/** True unless the conditions leave somebody out, at any time and whatever else is known of them. */
function mayBeFor(who: OfferBenefit["who"], subject: Subject): boolean {
  const service = serviceStart(undefined, subject);
  return judge(who, { subject, at: ANY_DAY, service, atAnyTime: true }).is !== "no";
}

function mayBeGiven({ who, whoFrom, rules }: OfferBenefit, role: OfferRole, offer: Offer): boolean {
  const subject = anybodyIn(role, offer, whoFrom);
  const isFor = ({ rule }: CitedRule) => rule.who === undefined || mayBeFor(rule.who, subject);
  return mayBeFor(who, subject) && (rules.length === 0 || rules.some(isFor));
}

/** The benefits that people in a role may get, by slug: all but those whose conditions leave the whole role out. */
export function benefitsFor(role: OfferRole, offer: Offer): ReadonlySet<string> {
  return new Set(
    offer.benefits.filter((benefit) => mayBeGiven(benefit, role, offer)).map(({ slug }) => slug),
  );
}

/** True where some rule may be for people in a role: where not, no answer of theirs changes anything. */
export function hasRulesFor(role: OfferRole, offer: Offer): boolean {
  return offer.benefits.some((benefit) => benefit.rules.length > 0 && mayBeGiven(benefit, role, offer));
}
