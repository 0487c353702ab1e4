import type { CalendarDate } from "../../calendar/calendar-date";
import { judge } from "../conditions/judge";
import type { Entry } from "../entries/entry";
import { isMoney } from "../entries/outcome";
import type { Nothing, Timeline } from "../entries/timeline-types";
import type { Circumstances } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { QuestionId } from "../reasons/question-id";
import type { Reason } from "../reasons/reason";
import type { Offer, OfferBenefit, OfferRole } from "../rules/offer";
import { serviceStart } from "../service/service";
import { afterFewerHours } from "./after-fewer-hours";
import { givenTo, inOrder } from "./given";
import { notStatedMatters } from "./not-stated-matters";
import { totalsOf, undatedTotals, yearTotals } from "./totals";
import { yearsFrom } from "./years";

function nothingFrom(benefit: OfferBenefit, reasons: readonly Reason[], subject: Subject): Nothing {
  const { slug, name } = benefit;
  const about = { benefit: slug, benefitName: name };
  if (benefit.rules.length > 0) {
    const nearest = reasons.reduce<Reason | undefined>(
      (best, reason) => (best === undefined || reason.rank > best.rank ? reason : best),
      undefined,
    );
    return { ...about, kind: "not given", cause: nearest?.cause ?? { kind: "nothing falls due" } };
  }
  const judged = {
    subject: { ...subject, citing: benefit.whoFrom },
    at: subject.start,
    service: serviceStart(undefined, subject),
  };
  const verdict = judge(benefit.who, judged);
  return verdict.is === "no"
    ? { ...about, kind: "not given", cause: verdict.reason.cause }
    : { ...about, kind: "named only", cause: { kind: "nothing to count", hasFigures: benefit.hasFigures } };
}

/**
 * A council's offer to one person, worked out: what is given and when, under which rule, what is not given and why,
 * and what the council has not said.
 * @param from first day of the timeline; stands for the first day in the job where the person has not named one
 * @param years how many years it covers, from 1
 */
export function timeline(
  offer: Offer,
  role: OfferRole,
  circumstances: Circumstances,
  from: CalendarDate,
  years: number,
): Timeline {
  const inView = yearsFrom(from, Math.max(1, Math.floor(years)));
  const { subject, outcomes } = givenTo(offer, role, circumstances, inView, offer.benefits);
  const { horizon, years: periods } = inView;
  const entries = afterFewerHours(inOrder(outcomes.values()));
  const yearly = yearTotals(entries, periods, subject);
  const undated = undatedTotals(entries);
  return {
    council: offer.council,
    names: offer.names,
    role,
    circumstances,
    start: subject.start,
    horizon,
    entries,
    outcomes,
    nothing: offer.benefits.flatMap((benefit) => {
      const outcome = outcomes.get(benefit.slug);
      return outcome === undefined || outcome.entries.length > 0
        ? []
        : [nothingFrom(benefit, outcome.reasons, subject)];
    }),
    notStated: notStatedMatters(entries),
    openQuestions: openQuestions(entries),
    years: yearly,
    undated,
    totals: totalsOf(entries.filter(isMoney)),
  };
}

function openQuestions(entries: readonly Entry[]): readonly QuestionId[] {
  const doubts = entries.flatMap((entry) => entry.doubts);
  return [...new Set(doubts.flatMap((doubt) => (doubt.kind === "unanswered" ? [doubt.question] : [])))];
}
