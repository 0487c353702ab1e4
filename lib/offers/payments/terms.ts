import type { CalendarDate } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import { valued } from "../amounts/money-amount";
import type { Valued } from "../amounts/salary-amount";
import type { BenefitRule } from "../entries/outcome";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Reason, TimeCause } from "../reasons/reason";
import { lengthOf } from "../rules/length-of";
import type { MoneyRule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { atAnotherTime, type Course } from "../times/due";
import { eligible } from "../times/eligible";
import { promiseDoubts, underNotice } from "../times/promise";

/** The amount that a rule gives on a day, before hours and instalments; or the reason why it gives nothing. */
export type Terms =
  | {
      readonly given: true;
      readonly value: Exclude<Valued, { readonly is: "nothing" }>;
      readonly doubts: readonly Doubt[];
    }
  | { readonly given: false; readonly reason: Reason };

/** The last day on which a rule pays; `undefined` where it has no end. */
export function stopsOn({ stopsAfter }: MoneyRule, { service }: Course): CalendarDate | undefined {
  const length = stopsAfter === undefined ? undefined : lengthOf(stopsAfter);
  return length === undefined || service.from === undefined ? undefined : completesOn(service.from, length);
}

function refused(cause: TimeCause): Terms {
  return { given: false, reason: atAnotherTime(cause) };
}

function endNotStated(stopsAfter: Quantity, { citing }: Subject): readonly Doubt[] {
  if (isPublished(stopsAfter)) return [];
  return [{ kind: "not stated", key: `${citing}.stopsAfter`, gap: { about: "last service paid" } }];
}

/** The time for which a rule is judged. */
export interface Time {
  /** The day on which it is judged. */
  readonly at: CalendarDate;
  /** Every number that the complete years of service may be which count for the amount. */
  readonly years: readonly number[];
  /** The day by whose end service must be complete; without it, the same day. */
  readonly completeBy?: CalendarDate;
  /** The last day of the service that is rewarded; without it, the same day. */
  readonly rewards?: CalendarDate | undefined;
  /** The last day on which the money may come; without it, the day on which it is judged. */
  readonly paidOn?: CalendarDate | undefined;
}

/** Works out what a rule of money gives to the person at a time. */
export function termsOn(
  what: BenefitRule<MoneyRule>,
  course: Course,
  { at, years, completeBy = at, rewards = at, paidOn }: Time,
): Terms {
  const { subject, service } = course;
  const { cited, rule } = what;
  const verdict = eligible(what, { at, completeBy, paidOn }, course);
  if (verdict.is === "no") return { given: false, reason: verdict.reason };
  const end = stopsOn(rule, course);
  if (end !== undefined && rule.stopsAfter !== undefined && rewards > end) {
    return refused({ kind: "stopped", after: rule.stopsAfter });
  }
  const notice = underNotice(rule, { at, paidOn }, subject);
  if (notice === "not paid") return refused({ kind: "notice given" });
  const value = valued(rule.amount, { subject, at, completeBy, years, service }, `${cited.path}.amount`);
  if (value.is === "nothing") return { given: false, reason: value.reason };
  const doubts = [
    ...(verdict.is === "unknown" ? verdict.doubts : []),
    // Where service is uncertain it may be longer, and may have passed the end already.
    ...(rule.stopsAfter === undefined ? [] : [...service.doubts, ...endNotStated(rule.stopsAfter, subject)]),
    ...(notice === "paid" ? [] : notice),
    ...promiseDoubts(rule.promise, at, subject),
  ];
  return { given: true, value, doubts };
}
