import type { CalendarDate } from "../../calendar/calendar-date";
import { judge } from "../conditions/judge";
import type { Entry } from "../entries/entry";
import { firstDay, isMoney, type Outcome } from "../entries/outcome";
import type { Nothing, Timeline } from "../entries/timeline-types";
import { leave } from "../leave/leave";
import { timeOff } from "../leave/time-off";
import { withinLimit } from "../payments/limit-in-all";
import { loan } from "../payments/loan";
import { payments, withinTimeline } from "../payments/payments";
import { pension } from "../payments/pension";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { QuestionId } from "../reasons/question-id";
import type { Reason } from "../reasons/reason";
import type { CitedRule, Offer, OfferBenefit, OfferRole } from "../rules/offer";
import { serviceStart } from "../service/service";
import type { Course } from "../times/due";
import { choice } from "./choice";
import { contractEnd } from "./contract-end";
import { notStatedMatters } from "./not-stated-matters";
import { withoutOthers } from "./not-with";
import { severalRules } from "./several-rules";
import { totalsOf, undatedTotals, yearTotals } from "./totals";
import { yearsFrom } from "./years";

/** What one rule gives. */
function outcomeOf(benefit: OfferBenefit, cited: CitedRule, course: Course): Outcome {
  const { rule } = cited;
  switch (rule.gives) {
    case "payment":
    case "reimbursement":
      return payments({ benefit, cited, rule }, course);
    case "annual leave":
    case "extra leave":
    case "training":
      return leave({ benefit, cited, rule }, course);
    case "pension":
      return pension({ benefit, cited, rule }, course);
    case "loan":
      return loan({ benefit, cited, rule }, course);
    case "time off":
      return timeOff({ benefit, cited, rule }, course);
    case "one of":
      return choice({ benefit, cited, rule }, course);
  }
}

/** What a benefit gives; one without rules gives nothing that can be counted. */
function benefitOutcome(benefit: OfferBenefit, world: Omit<Course, "service" | "verb">): Outcome {
  const outcomes = benefit.rules.map((cited) => {
    const subject = { ...world.subject, citing: `${benefit.slug}.${cited.path}` };
    const isMoney = ["payment", "reimbursement", "pension", "loan"].includes(cited.rule.gives);
    return outcomeOf(benefit, cited, {
      ...world,
      subject,
      verb: isMoney ? "paid" : "given",
      service: serviceStart(cited.rule.serviceFrom, subject, [benefit.who, cited.rule.who]),
    });
  });
  return withinBenefitLimit(benefit, severalRules(benefit, outcomes, { ...world, verb: "paid" }), world);
}

/** Applies the limit of what all rules of a benefit pay together; what was paid before the timeline counts towards it. */
function withinBenefitLimit(
  { slug, inAllAtMost }: OfferBenefit,
  { entries, reasons }: Outcome,
  { subject, horizon }: Omit<Course, "service" | "verb">,
): Outcome {
  if (inAllAtMost === undefined) return { entries, reasons };
  const money = { entries: entries.filter(isMoney), reasons };
  const limited = withinLimit(inAllAtMost, money, { ...subject, citing: slug });
  // Loans and pensions are worked out like payments, and no limit is theirs.
  const isLikeMoney = ({ gives }: Entry) => gives === "loan" || gives === "pension";
  const alike = entries.filter(isLikeMoney);
  const others = entries.filter((entry) => !isMoney(entry) && !isLikeMoney(entry));
  const inView = withinTimeline<Entry>({ ...limited, entries: [...limited.entries, ...alike] }, { horizon });
  return { ...inView, entries: [...inView.entries, ...others] };
}

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

/** Entries of one benefit in the order of its rules. */
function byRule({ rule: one }: Entry, { rule: other }: Entry): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

/** In order of time; entries of one day stay in the order of the benefits. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => {
    const [first = "9", second = "9"] = [firstDay(one.when), firstDay(other.when)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
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
  const start = circumstances.start === UNANSWERED ? from : circumstances.start;
  const { horizon, years: periods } = yearsFrom(from, Math.max(1, Math.floor(years)));
  const { names, fullTimeWeeklyHours, payDay, gradesPay, council } = offer;
  const subject: Subject = {
    names,
    role,
    circumstances,
    fullTimeWeeklyHours,
    payDay,
    gradesPay,
    start,
    contractEnds: contractEnd(offer, role, circumstances, start),
    citing: council,
  };
  const world = { subject, horizon, years: periods };
  const each = new Map(offer.benefits.map((benefit) => [benefit.slug, benefitOutcome(benefit, world)]));
  const outcomes = withoutOthers(offer, each, { ...world, verb: "paid" }, (benefit, inYears) =>
    benefitOutcome(benefit, { subject, ...inYears }),
  );
  const entries = inOrder([...outcomes.values()].flatMap((outcome) => outcome.entries.toSorted(byRule)));
  const yearly = yearTotals(entries, periods, subject);
  const undated = undatedTotals(entries);
  return {
    council: offer.council,
    names,
    role,
    circumstances,
    start,
    horizon,
    entries,
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
