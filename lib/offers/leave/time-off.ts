import type { CalendarDate } from "../../calendar/calendar-date";
import type { Due, TimeOffEntry } from "../entries/entry";
import { type BenefitRule, firstDay, isEntry, type Outcome } from "../entries/outcome";
import { dayDoubts, isOnItsDay, type OnAnyDay, onAnyDay } from "../payments/on-any-day";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { everyOf, type Verdict } from "../reasons/verdict";
import type { TimeOffRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { atAnotherTime, type Course, type Dues } from "../times/due";
import { atWork, firstReason } from "../times/eligible";
import { momentDues } from "../times/moments";
import { applies, type Day, isFirst } from "../times/rivals";

/** Time off that somebody may take: a sabbatical, a career break. It is not counted as money. */
export function timeOff(what: BenefitRule<TimeOffRule>, course: Course): Outcome<TimeOffEntry> {
  const { dues, reason } = openings(what.rule.when, course);
  const entries: TimeOffEntry[] = [];
  const reasons: Reason[] = reason === undefined ? [] : [firstReason(what, reason, course)];
  for (const due of dues) {
    const outcome = isOnItsDay(due)
      ? timeOffOn(what, due, due.at, course)
      : undatedTimeOff(what, due, course);
    if (isEntry(outcome)) entries.push(outcome);
    else reasons.push(outcome);
  }
  return { entries, reasons };
}

/** When it opens. What a length of service opens is open from the first day where that was complete before the job. */
function openings(when: TimeOffRule["when"], course: Course): Dues {
  const dues = momentDues(when, course);
  return dues.reason?.cause.kind === "service before the job"
    ? momentDues({ kind: "starting" }, course)
    : dues;
}

function undatedTimeOff(what: BenefitRule<TimeOffRule>, due: Due, course: Course): TimeOffEntry | Reason {
  const onDays = onAnyDay(what, due, course, (onDay, at) => timeOffOn(what, onDay, at, course));
  return "entries" in onDays ? asOneTimeOff(onDays) : onDays;
}

/** Time off of which nobody knows the day, as one entry with all that is in doubt on the days on which it may be taken. */
export function asOneTimeOff(onDays: OnAnyDay<TimeOffEntry>): TimeOffEntry {
  const [first] = onDays.entries;
  const doubts = distinct([...onDays.entries.flatMap((entry) => entry.doubts), ...dayDoubts(onDays)]);
  const status = first.status === "not stated" || doubts.length === 0 ? first.status : "possible";
  return { ...first, status, doubts, due: onDays.due };
}

function timeOffOn(
  what: BenefitRule<TimeOffRule>,
  due: Due,
  at: CalendarDate,
  course: Course,
): TimeOffEntry | Reason {
  const { horizon } = course;
  if (opensOnce(what.rule.when) && at < horizon.from && due.when.kind === "day") {
    const open = { ...due, when: { kind: "on or after", from: horizon.from } } as const;
    const verdict = verdictOn(what, { at: horizon.from }, course);
    return verdict.is === "no" ? verdict.reason : timeOffEntry(what, open, verdict, [OPEN_BEFORE]);
  }
  const verdict = verdictOn(what, { at, completeBy: due.completeBy ?? at }, course);
  if (verdict.is === "no") return verdict.reason;
  return outsideTimeline(due, course) ?? timeOffEntry(what, due, verdict);
}

const OPEN_BEFORE: Doubt = { kind: "not promised", reservation: { why: "open before" } };

/** Whether time off is open from a length of service on, until it is taken. */
function opensOnce({ kind }: TimeOffRule["when"]): boolean {
  return kind === "after" || kind === "anniversary";
}

function verdictOn(what: BenefitRule<TimeOffRule>, day: Day, course: Course): Verdict {
  return everyOf([applies(what, day, course), atWork(day.at, course), isFirst(what, day, course)]);
}

/** Why something that falls due is not in the timeline. */
export function outsideTimeline(due: Due, { horizon }: Course): Reason | undefined {
  const first = firstDay(due.when);
  if (due.at !== undefined && first !== undefined && first > horizon.to) {
    return atAnotherTime({ kind: "due after the timeline", day: due.at });
  }
  if (first === undefined || first >= horizon.from) return undefined;
  return atAnotherTime({ kind: "due before the timeline", occasion: due.occasion });
}

/** An entry for time off, taken alone or as one of several options. */
export function timeOffEntry(
  { benefit, cited, rule }: BenefitRule<Pick<TimeOffRule, "amount" | "pay" | "name">>,
  due: Due,
  verdict: Exclude<Verdict, { readonly is: "no" }>,
  more: readonly Doubt[] = [],
  path = `${cited.path}.amount`,
  payingBack?: TimeOffEntry["payingBack"],
): TimeOffEntry {
  const doubts = distinct([...(verdict.is === "unknown" ? verdict.doubts : []), ...due.doubts, ...more]);
  const isStated = isPublished(rule.amount);
  return {
    gives: "time off",
    rule: {
      benefit: benefit.slug,
      benefitName: benefit.name,
      path,
      words: cited.words,
      stated: cited.stated,
    },
    name: rule.name,
    when: due.when,
    due: due.at,
    occasion: due.occasion,
    formula: isStated ? { kind: "quantity", quantity: rule.amount } : { kind: "length not stated" },
    status: isStated ? (doubts.length > 0 ? "possible" : "certain") : "not stated",
    doubts,
    length: isStated ? rule.amount : "not stated",
    pay: rule.pay,
    payingBack,
  };
}
