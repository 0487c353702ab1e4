import type { CalendarDate } from "../../calendar/calendar-date";
import { type HoursCounted, hoursCounted } from "../amounts/hours";
import type { Due, TimeOffEntry } from "../entries/entry";
import { type BenefitRule, firstDay, isEntry, type Outcome } from "../entries/outcome";
import { dayDoubts, isOnItsDay, type OnAnyDay, onAnyDay } from "../payments/on-any-day";
import { type Doubt, distinct, mark } from "../reasons/doubt";
import { timesShare } from "../reasons/formula";
import type { Reason } from "../reasons/reason";
import { everyOf, type Verdict } from "../reasons/verdict";
import type { TimeOffRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { atAnotherTime, type Course, type Dues } from "../times/due";
import { atWork, firstReason } from "../times/eligible";
import { momentDues } from "../times/moments";
import { applies, type Day, isFirst } from "../times/rivals";
import { hundredths } from "./hundredths";

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
  const given = (doubts: readonly Doubt[]) =>
    onAnyDay(what, { ...due, doubts }, course, (onDay, at) => timeOffOn(what, onDay, at, course));
  const unlessSame = due.onAnyDay?.unlessSame;
  if (unlessSame !== undefined) {
    const onDays = given(due.doubts.filter((doubt) => doubt !== unlessSame));
    if ("entries" in onDays && onDays.isEveryDay && areAlike(onDays.entries)) return asOneTimeOff(onDays);
  }
  const onDays = given(due.doubts);
  return "entries" in onDays ? asOneTimeOff(onDays) : onDays;
}

/** Whether it is the same, and as sure, on whichever day it is taken. */
function areAlike(entries: readonly TimeOffEntry[]): boolean {
  const marks = entries.map(({ status, doubts, length, least }) =>
    JSON.stringify([status, doubts.map(mark), length, least]),
  );
  return new Set(marks).size === 1;
}

/** Time off of which nobody knows the day, as one entry with all that is in doubt on the days on which it may be taken. */
export function asOneTimeOff(onDays: OnAnyDay<TimeOffEntry>): TimeOffEntry {
  const [first] = onDays.entries;
  const doubts = distinct([...onDays.entries.flatMap((entry) => entry.doubts), ...dayDoubts(onDays)]);
  const status = first.status === "not stated" || doubts.length === 0 ? first.status : "possible";
  return { ...first, ...rangeOf(onDays.entries), status, doubts, due: onDays.due };
}

/** From the shortest that it is on one of the days to the longest. */
function rangeOf(entries: OnAnyDay<TimeOffEntry>["entries"]): Pick<TimeOffEntry, "length" | "least"> {
  const [{ length }] = entries;
  if (length === "not stated" || !isPublished(length)) return { length, least: undefined };
  const all = entries.flatMap((entry) =>
    entry.length === "not stated" || !isPublished(entry.length) ? [] : [entry.length.value],
  );
  const most = Math.max(...all);
  const least = Math.min(...all, ...entries.flatMap((entry) => entry.least ?? []));
  return { length: { ...length, value: most }, least: least < most ? least : undefined };
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
    return verdict.is === "no"
      ? verdict.reason
      : timeOffEntry(what, open, verdict, hoursOn(what, horizon.from, course), [OPEN_BEFORE]);
  }
  const verdict = verdictOn(what, { at, completeBy: due.completeBy ?? at }, course);
  if (verdict.is === "no") return verdict.reason;
  return outsideTimeline(due, course) ?? timeOffEntry(what, due, verdict, hoursOn(what, at, course));
}

function hoursOn({ rule }: BenefitRule<TimeOffRule>, at: CalendarDate, { subject }: Course): HoursCounted {
  return hoursCounted(rule.proRata ?? "no", "leave", subject, at);
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
  hours: HoursCounted,
  more: readonly Doubt[] = [],
  path = `${cited.path}.amount`,
  payingBack?: TimeOffEntry["payingBack"],
): TimeOffEntry {
  const doubts = distinct([
    ...(verdict.is === "unknown" ? verdict.doubts : []),
    ...due.doubts,
    ...hours.doubts,
    ...more,
  ]);
  const { amount } = rule;
  const isStated = isPublished(amount);
  const [least, most] = isStated
    ? [hundredths(amount.value, hours.least), hundredths(amount.value, hours.most)]
    : [];
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
    formula: isStated
      ? timesShare({ kind: "quantity", quantity: amount }, hours.most)
      : { kind: "length not stated" },
    status: isStated ? (doubts.length > 0 ? "possible" : "certain") : "not stated",
    doubts,
    length: isStated ? { ...amount, value: most ?? amount.value } : "not stated",
    least: least === most ? undefined : least,
    pay: rule.pay,
    payingBack,
  };
}
