import { portion } from "../../money/arithmetic";
import { valued } from "../amounts/money-amount";
import type { Valued } from "../amounts/salary-amount";
import type { BenefitRule } from "../entries/outcome";
import { type Verdict, YES } from "../reasons/verdict";
import type { CitedRule, MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { partOfMonth } from "../times/by-month";
import type { Course } from "../times/due";
import { anotherInstead, countsBeside, courseOf, type Day, perhapsInstead } from "../times/rivals";

/** The time for which a rule is judged. */
export interface Time extends Day {
  /** Every number that the complete years of service may be which count for the amount. */
  readonly years: readonly number[];
}

/** What the amount of a rule comes to at a time, before hours and instalments. */
export function valueOn(
  { cited, rule }: Pick<BenefitRule<MoneyRule>, "cited" | "rule">,
  { subject, service }: Course,
  { at, completeBy = at, years }: Time,
): Valued {
  return valued(rule.amount, { subject, at, completeBy, years, service }, `${cited.path}.amount`);
}

interface Worth {
  readonly least: number;
  readonly most: number;
}

/** What a rule is worth in a year, at least and at most: one that pays the whole every month pays it twelve times. */
function worthOf(value: Valued, { when }: MoneyRule): Worth {
  if (value.is === "nothing") return { least: 0, most: 0 };
  if (value.is !== "known") return { least: 0, most: Number.POSITIVE_INFINITY };
  const part = when.kind === "monthly" ? partOfMonth(when) : undefined;
  const times = part === undefined ? 1 : (12 * part.numerator) / part.denominator;
  const least = value.least ?? value;
  return {
    least: value.isUnsure === true ? 0 : times * portion(least.base, least.part),
    most: value.isOpen === true ? Number.POSITIVE_INFINITY : times * portion(value.base, value.part),
  };
}

function moneyRule({ rule }: CitedRule): MoneyRule | undefined {
  return rule.gives === "payment" || rule.gives === "reimbursement" ? rule : undefined;
}

/**
 * Whether what a rule gives at a time is the largest of what those rules give that apply then; of two that give the same
 * it is the first. Yes where the benefit does not ask that.
 */
export function isLargest(what: BenefitRule<MoneyRule>, value: Valued, course: Course, time: Time): Verdict {
  const { benefit, cited } = what;
  if (benefit.severalRules !== "the largest") return YES;
  const worth = worthOf(value, what.rule);
  const open: Verdict[] = [];
  let isEarlier = true;
  for (const other of benefit.rules) {
    const rule = moneyRule(other);
    if (other.path === cited.path) isEarlier = false;
    if (other.path === cited.path || rule === undefined) continue;
    const theirs = courseOf(benefit, other, course);
    const verdict = countsBeside(benefit, other, time, course);
    if (verdict.is === "no") continue;
    const years = yearsServed(theirs, time.completeBy ?? time.at);
    const otherWorth = worthOf(valueOn({ cited: other, rule }, theirs, { ...time, years }), rule);
    // Of two equal amounts the earlier rule stands.
    const isSmaller = (one: number, two: number) => (isEarlier ? one <= two : one < two);
    if (verdict.is === "yes" && isSmaller(worth.most, otherWorth.least)) return anotherInstead(what, rule);
    if (isSmaller(worth.least, otherWorth.most)) open.push(verdict);
  }
  return open.length === 0 ? YES : { is: "unknown", doubts: perhapsInstead(open) };
}
