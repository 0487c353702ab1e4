import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { isPassedOnADay, UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { QuestionId } from "../reasons/question-id";
import type { TimeCause } from "../reasons/reason";
import type { Rule, ServiceFrom, Who } from "../rules/offer";
import { uncounted } from "./away";

/** The first day of service that counts for a rule; `undefined` when it cannot be known. */
export interface ServiceStart {
  /** While it is in doubt, the last day that it can be: service may be longer than it seems, and never shorter. */
  readonly from: CalendarDate | undefined;
  /** The earlier day that it may be instead, or any. */
  readonly perhaps?: CalendarDate | "any day before";
  /** Whatever is meant, nothing falls due before this day. */
  readonly notBefore?: CalendarDate;
  readonly doubts: readonly Doubt[];
  /** Times away that do not count, earliest first. */
  readonly away?: readonly Period[];
  /** Why there is none, where nothing is in doubt. */
  readonly none?: TimeCause;
}

type EventMeant = Extract<ServiceFrom, { readonly kind: "event" }>;

const NO_DOUBTS: readonly Doubt[] = [];

function unanswered(question: QuestionId): Doubt {
  return { kind: "unanswered", question };
}

/** The service that a rule counts. */
export function serviceOf(
  rule: Rule,
  subject: Subject,
  conditions: readonly (Who | undefined)[],
): ServiceStart {
  const service = serviceStart(rule.serviceFrom, subject, conditions);
  const away = uncounted(rule, subject);
  return away.length === 0 ? service : { ...service, away };
}

/**
 * The day from which a rule counts service. By default the first day in the job.
 * @param conditions whom the rule is for: where that needs the assessed year, service may be meant to count from its end
 */
export function serviceStart(
  rule: ServiceFrom | undefined,
  subject: Subject,
  conditions: readonly (Who | undefined)[] = [],
): ServiceStart {
  const { start, circumstances } = subject;
  if (rule === undefined || rule.kind === "starting") return { from: start, doubts: NO_DOUBTS };
  if (rule.kind === "event") return fromEvent(rule, subject);
  if (rule.kind === "not before") return { from: laterOf(rule.day, start), doubts: NO_DOUBTS };
  if (rule.kind === "probation passed") {
    const ends = circumstances.probationEnds;
    return ends === UNANSWERED
      ? { from: undefined, doubts: [unanswered("probationEnds")] }
      : { from: addDays(ends, 1), doubts: NO_DOUBTS };
  }
  if (rule.kind === "assessed year passed") return afterAssessedYear(subject);
  const isNotStated = rule.kind === "not stated";
  const service = earlierService(isNotStated, subject);
  const { assessedYear } = circumstances;
  const isPassedLater = isNotStated && isPassedOnADay(assessedYear) && assessedYear >= start;
  if (!isPassedLater || !conditions.some(needsAssessedYear)) return service;
  const gap = { about: "start of service" } as const;
  const doubt: Doubt = { kind: "not stated", key: `${subject.citing}.serviceFrom`, gap };
  return {
    from: addDays(assessedYear, 1),
    perhaps: service.perhaps ?? start,
    notBefore: assessedYear,
    doubts: [...service.doubts.filter(({ kind }) => kind === "unanswered"), doubt],
  };
}

function needsAssessedYear(who: Who | undefined): boolean {
  if (who === undefined) return false;
  return [who, ...(who.anyOf ?? [])].some(({ assessedYear }) => assessedYear === "passed");
}

/** Somebody who passed the assessed year before starting has service from the first day. */
function afterAssessedYear({ start, circumstances: { assessedYear } }: Subject): ServiceStart {
  if (assessedYear === UNANSWERED) return { from: undefined, doubts: [unanswered("assessedYear")] };
  if (assessedYear === "not taken")
    return { from: undefined, doubts: NO_DOUBTS, none: { kind: "no assessed year to count from" } };
  if (assessedYear === "passed" || assessedYear < start) return { from: start, doubts: NO_DOUBTS };
  return { from: addDays(assessedYear, 1), doubts: NO_DOUBTS };
}

/** From the day of something that the person names: before the job began, as the rule says that such service counts. */
function fromEvent({ key, event, beforeTheJob }: EventMeant, subject: Subject): ServiceStart {
  const { start, circumstances, citing } = subject;
  const day = circumstances.events[key];
  const doesCount = beforeTheJob !== "does not count";
  if (day === undefined) {
    const doubts = [unanswered(`event:${key}`)];
    return { from: undefined, doubts, ...(doesCount && { perhaps: "any day before" }) };
  }
  if (day === "never")
    return { from: undefined, doubts: NO_DOUBTS, none: { kind: "nothing to count from", event } };
  if (day >= start || beforeTheJob === "counts") return { from: day, doubts: NO_DOUBTS };
  if (!doesCount) return { from: start, doubts: NO_DOUBTS };
  const gap = { about: "service before the job" } as const;
  return { from: start, perhaps: day, doubts: [{ kind: "not stated", key: `${citing}.serviceFrom`, gap }] };
}

/** Service with other councils before this job, where it counts or may count. */
function earlierService(isNotStated: boolean, { start, circumstances, citing }: Subject): ServiceStart {
  const { continuousServiceFrom } = circumstances;
  const elsewhere: Doubt = {
    kind: "not stated",
    key: `${citing}.serviceFrom`,
    gap: { about: "service elsewhere" },
  };
  const open = isNotStated ? [elsewhere] : NO_DOUBTS;
  if (continuousServiceFrom === UNANSWERED) {
    const doubts = [unanswered("continuousServiceFrom"), ...open];
    return { from: start, perhaps: "any day before", doubts };
  }
  if (continuousServiceFrom === "none" || continuousServiceFrom >= start)
    return { from: start, doubts: NO_DOUBTS };
  return isNotStated
    ? { from: start, perhaps: continuousServiceFrom, doubts: open }
    : { from: continuousServiceFrom, doubts: NO_DOUBTS };
}
