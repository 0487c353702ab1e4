import type { Entry } from "../entries/entry";
import { firstDay, isMoney, type Outcome } from "../entries/outcome";
import { leave } from "../leave/leave";
import { payWhileAway } from "../leave/pay-while-away";
import { timeOff } from "../leave/time-off";
import { cover } from "../payments/cover";
import { withinLimit } from "../payments/limit-in-all";
import { withinTimesTogether } from "../payments/limit-of-times-together";
import { loan } from "../payments/loan";
import { looksBack, payments, withinTimeline } from "../payments/payments";
import { pension } from "../payments/pension";
import { withFreePart } from "../payments/tax-free";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { CitedRule, Offer, OfferBenefit, OfferRole } from "../rules/offer";
import { serviceOf } from "../service/service";
import type { Course } from "../times/due";
import { choice } from "./choice";
import { contractEnd } from "./contract-end";
import { withoutOthers } from "./not-with";
import { severalRules } from "./several-rules";
import type { Years } from "./years";

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
    case "cover":
      return cover({ benefit, cited, rule }, course);
    case "loan":
      return loan({ benefit, cited, rule }, course);
    case "sick pay":
    case "pay while away":
      return payWhileAway({ benefit, cited, rule }, course);
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
    const isMoney = ["payment", "reimbursement", "pension", "cover", "loan"].includes(cited.rule.gives);
    return outcomeOf(benefit, cited, {
      ...world,
      subject,
      verb: isMoney ? "paid" : "given",
      service: serviceOf(cited.rule, subject, [benefit.who, cited.rule.who]),
    });
  });
  return asPaidTogether(benefit, severalRules(benefit, outcomes, { ...world, verb: "paid" }), world);
}

/** Applies what limits all that the rules of a benefit pay, and frees it of tax; what was paid before the timeline counts for both. */
function asPaidTogether(
  benefit: OfferBenefit,
  { entries, reasons }: Outcome,
  { subject, horizon }: Omit<Course, "service" | "verb">,
): Outcome {
  if (!looksBack(benefit)) return { entries, reasons };
  const { slug, inAllAtMost } = benefit;
  const money = { entries: entries.filter(isMoney), reasons };
  const cited = { ...subject, citing: slug };
  const limited =
    inAllAtMost !== undefined && "kind" in inAllAtMost && inAllAtMost.kind === "times in each"
      ? withinTimesTogether(inAllAtMost, money, cited)
      : withinLimit(inAllAtMost, money, cited);
  const paid = withFreePart(benefit, limited.entries, subject.start);
  // Loans, cover and pensions are worked out like payments, and no limit is theirs.
  const isLikeMoney = ({ gives }: Entry) => gives === "loan" || gives === "cover" || gives === "pension";
  const alike = entries.filter(isLikeMoney);
  const others = entries.filter((entry) => !isMoney(entry) && !isLikeMoney(entry));
  const inView = withinTimeline<Entry>({ ...limited, entries: [...paid, ...alike] }, { horizon });
  return { ...inView, entries: [...inView.entries, ...others] };
}

/** Entries of one benefit in the order of its rules. */
function byRule({ rule: one }: Entry, { rule: other }: Entry): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

/** What the benefits of an offer give one person in some years. */
export interface Given extends Years {
  readonly subject: Subject;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/**
 * Works out the benefits of an offer for one person.
 * @param inView the years; their first day stands for the first in the job where the person has not named one
 * @param benefits those that are asked for: all of the offer, or some of them
 */
export function givenTo(
  offer: Offer,
  role: OfferRole,
  circumstances: Circumstances,
  inView: Years,
  benefits: readonly OfferBenefit[],
): Given {
  const start = circumstances.start === UNANSWERED ? inView.horizon.from : circumstances.start;
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
  const world = { subject, ...inView };
  const each = new Map(benefits.map((benefit) => [benefit.slug, benefitOutcome(benefit, world)]));
  const outcomes = withoutOthers(offer, each, { ...world, verb: "paid" }, (benefit, inYears) =>
    benefitOutcome(benefit, { subject, ...inYears }),
  );
  return { ...world, outcomes };
}

/** What several benefits give, in order of time; entries of one day stay in the order of the benefits. */
export function inOrder(outcomes: Iterable<Outcome>): readonly Entry[] {
  return [...outcomes]
    .flatMap(({ entries }) => entries.toSorted(byRule))
    .sort((one, other) => {
      const [first = "9", second = "9"] = [firstDay(one.when), firstDay(other.when)];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}
