import type { Valued } from "../amounts/valued";
import type { BenefitRule } from "../entries/outcome";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { everyOf, type Verdict } from "../reasons/verdict";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { atAnotherTime, type Course } from "../times/due";
import { lostInMonth } from "../times/earned-over";
import { atWork } from "../times/eligible";
import { promiseDoubts, underNotice } from "../times/promise";
import { applies, isFirst } from "../times/rivals";
import { isLargest, valueOn } from "./largest";
import { awayDoubts, awayOn } from "./while-away";
import type { Time } from "./worth";

/** The amount that a rule gives on a day, before hours and instalments; or the reason why it gives nothing. */
export type Terms =
  | {
      readonly given: true;
      readonly value: Exclude<Valued, { readonly is: "nothing" }>;
      /** Why it is not clear whether the rule applies, or another one in its place. */
      readonly ifItApplies: readonly Doubt[];
      /** Why it is not clear whether it is paid, although it applies. */
      readonly doubts: readonly Doubt[];
    }
  | { readonly given: false; readonly reason: Reason };

function endNotStated(rule: MoneyRule, { citing }: Subject): readonly Doubt[] {
  if (rule.stopsAfter === undefined || isPublished(rule.stopsAfter)) return [];
  return [{ kind: "not stated", key: `${citing}.stopsAfter`, gap: { about: "last service paid" } }];
}

function doubtsIn(...verdicts: readonly Verdict[]): readonly Doubt[] {
  return verdicts.flatMap((verdict) => (verdict.is === "unknown" ? verdict.doubts : []));
}

/** Works out what a rule of money gives to the person at a time. */
export function termsOn(what: BenefitRule<MoneyRule>, course: Course, time: Time): Terms {
  const { rule } = what;
  const { at, paidOn } = time;
  const { subject, service } = course;
  const forPerson = applies(what, time, course);
  const working = atWork(at, course);
  const meant = everyOf([forPerson, working]);
  if (meant.is === "no") return { given: false, reason: meant.reason };
  const first = isFirst(what, time, course);
  if (first.is === "no") return { given: false, reason: first.reason };
  const notice = underNotice(rule, { at, paidOn }, subject);
  if (notice === "not paid") return { given: false, reason: atAnotherTime({ kind: "notice given" }) };
  const away = awayOn(rule, at, subject);
  if (away !== undefined) return { given: false, reason: away };
  const kept = lostInMonth(rule, at, subject);
  if (kept.is === "no") return { given: false, reason: kept.reason };
  const value = valueOn(what, course, time);
  if (value.is === "nothing") return { given: false, reason: value.reason };
  const largest = isLargest(what, value, course, time);
  if (largest.is === "no") return { given: false, reason: largest.reason };
  const doubts = [
    ...doubtsIn(working, kept),
    // Where service is uncertain it may be longer, and may have passed the end already.
    ...(rule.stopsAfter === undefined ? [] : [...service.doubts, ...endNotStated(rule, subject)]),
    ...(notice === "paid" ? [] : notice),
    ...awayDoubts(rule, at, subject),
    ...promiseDoubts(rule.promise, at, subject),
  ];
  return { given: true, value, ifItApplies: doubtsIn(forPerson, first, largest), doubts };
}
