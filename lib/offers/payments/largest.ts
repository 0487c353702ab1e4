import { valued } from "../amounts/money-amount";
import type { Valued } from "../amounts/salary-amount";
import type { BenefitRule } from "../entries/outcome";
import { type Verdict, YES } from "../reasons/verdict";
import type { CitedRule, MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";
import { anotherInstead, countsBeside, courseOf, perhapsInstead } from "../times/rivals";
import { type Time, worthOf } from "./worth";

/** What the amount of a rule comes to at a time, before hours and instalments. */
export function valueOn(
  { cited, rule }: Pick<BenefitRule<MoneyRule>, "cited" | "rule">,
  { subject, service }: Course,
  { at, completeBy = at, years }: Time,
): Valued {
  return valued(rule.amount, { subject, at, completeBy, years, service }, `${cited.path}.amount`);
}

function moneyRule({ rule }: CitedRule): MoneyRule | undefined {
  return rule.gives === "payment" || rule.gives === "reimbursement" ? rule : undefined;
}

/** True where hours make the same of what two rules give: which is larger does not hang on them. */
function isAlike({ proRata }: MoneyRule, { proRata: other }: MoneyRule): boolean {
  return proRata === other && proRata !== "by average hours";
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
