import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { nextOn } from "../../calendar/day-of-year";
import { completesOn } from "../../calendar/length";
import { addMonths } from "../../calendar/months";
import { type Leaving, UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import { lengthOf } from "../rules/length-of";
import type { MoneyRule, PromiseMade } from "../rules/offer";

const NO_DOUBTS: readonly Doubt[] = [];

/**
 * What the council has reserved the right to change by the day on which something falls due. Under a rule that is
 * reviewed, what falls due before the first review can have taken place is certain.
 */
export function promiseDoubts(
  promise: PromiseMade | undefined,
  at: CalendarDate,
  { start }: Subject,
): readonly Doubt[] {
  if (promise === undefined || promise.kind === "guaranteed") return NO_DOUBTS;
  if (promise.kind === "discretionary")
    return [{ kind: "not promised", reservation: { why: "discretionary" } }];
  // A review that is only mentioned takes nothing away.
  if (promise.afterReview === "certain") return NO_DOUBTS;
  const review = firstReview(promise, start);
  if (review !== undefined && at <= review) return NO_DOUBTS;
  return [{ kind: "not promised", reservation: { why: "under review", promise } }];
}

/** The last day before which no review can have taken place; none where nobody can say. */
export function firstReview(promise: PromiseMade | undefined, start: CalendarDate): CalendarDate | undefined {
  if (promise?.kind !== "reviewed") return undefined;
  if ("reviewedEach" in promise) return addDays(nextOn(promise.reviewedEach, addDays(start, 1)), -1);
  const every = lengthOf(promise.reviewedEvery);
  return every === undefined ? undefined : completesOn(start, every);
}

/** The longest notice usual in councils. When notice was given matters only for payments this close to the end. */
const LONGEST_NOTICE_MONTHS = 3;

/** The earliest day on which notice may have been given, where the person has not said. */
export function earliestNotice({ on }: Leaving): CalendarDate {
  return addDays(addMonths(on, -LONGEST_NOTICE_MONTHS), 1);
}

/** What notice makes of a payment: it is paid, it is lost, or it is in doubt. */
type UnderNotice = "paid" | "not paid" | readonly Doubt[];

/** Whether a payment is lost or in doubt because somebody has handed in their notice by a day. */
function noticeBy(
  rule: "not paid" | "not stated",
  at: CalendarDate,
  { circumstances: { leaving }, citing }: Subject,
): UnderNotice {
  if (leaving === "stays") return "paid";
  if (leaving.noticeGiven === UNANSWERED) {
    if (at < earliestNotice(leaving)) return "paid";
    return [{ kind: "unanswered", question: "noticeGiven" }];
  }
  if (at < leaving.noticeGiven) return "paid";
  if (rule === "not paid") return "not paid";
  return [{ kind: "not stated", key: `${citing}.underNotice`, gap: { about: "payment under notice" } }];
}

/** What notice makes of a payment on the day that the rule names; in doubt where the council has not said which, and the days differ. */
export function underNotice(
  {
    underNotice: rule = "paid",
    noticeJudged = "falling due",
  }: Pick<MoneyRule, "underNotice" | "noticeJudged">,
  { at, paidOn = at }: { readonly at: CalendarDate; readonly paidOn?: CalendarDate | undefined },
  subject: Subject,
): UnderNotice {
  if (rule === "paid") return "paid";
  const due = noticeBy(rule, at, subject);
  if (noticeJudged === "falling due" || at === paidOn) return due;
  const paid = noticeBy(rule, paidOn, subject);
  if (noticeJudged === "being paid" || paid === due) return paid;
  const gap: Doubt = {
    kind: "not stated",
    key: `${subject.citing}.noticeJudged`,
    gap: { about: "day of notice" },
  };
  return [...(typeof due === "string" ? [] : due), ...(typeof paid === "string" ? [] : paid), gap];
}
