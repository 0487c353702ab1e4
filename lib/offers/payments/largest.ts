import { hoursInAmount } from "../amounts/hours";
import { valued } from "../amounts/money-amount";
import type { Valued } from "../amounts/valued";
import type { BenefitRule } from "../entries/outcome";
import { type Verdict, YES } from "../reasons/verdict";
import type { CitedRule, MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";
import { anotherInstead, countsBeside, courseOf, perhapsInstead } from "../times/rivals";
import { hoursOf, type Time, worthOf } from "./worth";

/** What the amount of a rule comes to at a time, before hours and instalments. */
export function valueOn(
  { cited, rule }: Pick<BenefitRule<MoneyRule>, "cited" | "rule">,
  course: Course,
  { at, completeBy = at, earnedTo = at, years }: Time,
): Valued {
  const { service } = course;
  const isAfter = rule.proRataOf === undefined;
  const hours = isAfter ? undefined : hoursInAmount(rule, hoursOf(rule, earnedTo, at, course));
  const subject = isAfter ? course.subject : { ...course.subject, hoursInAmount: hours };
  return valued(rule.amount, { subject, at, completeBy, years, service }, `${cited.path}.amount`);
}

function moneyRule({ rule }: CitedRule): MoneyRule | undefined {
  return rule.gives === "payment" || rule.gives === "reimbursement" ? rule : undefined;
}

/** True where hours make the same of what two rules give: which is larger does not hang on them. */
function isAlike({ proRata, proRataOf }: MoneyRule, other: MoneyRule): boolean {
  const isOfWhole = proRataOf === undefined && other.proRataOf === undefined;
  return isOfWhole && proRata === other.proRata && proRata !== "by average hours";
}

/**
 * Whether what a rule pays the person at a time is the largest of what those rules pay that apply then; of two that pay the same
 * it is the first. Yes where the benefit does not ask that.
 */
export function isLargest(what: BenefitRule<MoneyRule>, value: Valued, course: Course, time: Time): Verdict {
  const { benefit, cited } = what;
  if (benefit.severalRules !== "the largest") return YES;
  const open: Verdict[] = [];
  let isEarlier = true;
  for (const other of benefit.rules) {
    const rule = moneyRule(other);
    if (other.path === cited.path) isEarlier = false;
    if (other.path === cited.path || rule === undefined) continue;
    const theirs = courseOf(benefit, other, course);
    const verdict = countsBeside(benefit, other, time, course);
    if (verdict.is === "no") continue;
    const { at, completeBy = at } = time;
    const onDay = { at, completeBy, years: yearsServed(theirs, completeBy) };
    const alike = isAlike(what.rule, rule);
    const worth = worthOf(what.rule, value, time, course, alike);
    const otherWorth = worthOf(rule, valueOn({ cited: other, rule }, theirs, onDay), onDay, theirs, alike);
    // Of two equal amounts the earlier rule stands.
    const isSmaller = (one: number, two: number) => (isEarlier ? one <= two : one < two);
    if (verdict.is === "yes" && isSmaller(worth.most, otherWorth.least)) return anotherInstead(what, rule);
    if (isSmaller(worth.least, otherWorth.most))
      open.push(verdict, { is: "unknown", doubts: [...worth.doubts, ...otherWorth.doubts] });
  }
  return open.length === 0 ? YES : { is: "unknown", doubts: perhapsInstead(open) };
}
