import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { completesOn, type Length, timesLength } from "../../calendar/length";
import { hoursCounted } from "../amounts/hours";
import { valued } from "../amounts/money-amount";
import type { Due, Entry, MoneyEntry, TimeOffEntry } from "../entries/entry";
import { type BenefitRule, isEntry, isMoney, type Outcome } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import { asOneTimeOff, outsideTimeline, timeOffEntry } from "../leave/time-off";
import { moneyEntry, repayOf } from "../payments/money-entry";
import { isOnItsDay, onAnyDay } from "../payments/on-any-day";
import { repayStart } from "../payments/repay-from";
import { asOnePayment } from "../payments/undated";
import { choiceKey } from "../questions/choice-key";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { everyOf, type Verdict } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { ChoiceRule, MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";
import { atWork, firstReason } from "../times/eligible";
import { type Moment, momentDues } from "../times/moments";
import { promiseDoubts } from "../times/promise";
import { applies, type Day, isFirst } from "../times/rivals";

/** One option of a choice, where it stands. */
interface OptionOf extends BenefitRule<ChoiceRule> {
  readonly option: ChoiceRule["options"][number];
  readonly path: string;
  /** The choice itself, while it is open. */
  readonly open: readonly Doubt[];
}

const AGAIN: ReadonlySet<Moment["kind"]> = new Set([
  "every",
  "each completed year",
  "each anniversary",
  "each year",
  "once or each year",
]);

/**
 * Works out the options somebody may choose from. Until they have chosen, every option is possible, and no total
 * counts two of them: nobody gets more than one. What comes again is chosen each time anew, unless one of the options comes
 * once: then it is one choice between that one and all that the others give.
 */
export function choice(what: BenefitRule<ChoiceRule>, course: Course): Outcome {
  const { benefit, cited, rule } = what;
  const key = choiceKey(benefit.slug, cited.path);
  const chosen = course.subject.circumstances.choices[key];
  const isChosen = rule.options.some((option) => option.name === chosen);
  const open: readonly Doubt[] = isChosen ? [] : [{ kind: "unanswered", question: `choice:${key}` }];
  const moments = rule.options.map((option) => option.when ?? rule.when);
  const again = againAfter(rule);
  const isEachTime = again !== undefined || moments.every(({ kind }) => AGAIN.has(kind));
  const entries: Entry[] = [];
  const reasons: Reason[] = [];
  for (const [index, option] of rule.options.entries()) {
    if (isChosen && option.name !== chosen) continue;
    const path = `${cited.path}.options.${index}`;
    // An option with a time of its own has its own gaps.
    const citing = option.when === undefined ? course.subject.citing : `${benefit.slug}.${path}`;
    const { dues: first, reason } = momentDues(option.when ?? rule.when, {
      ...course,
      subject: { ...course.subject, citing },
    });
    const dues = again === undefined ? first : first.flatMap((due) => everyTime(due, again, course));
    if (reason !== undefined) reasons.push(firstReason(what, reason, course));
    for (const [number, due] of dues.entries()) {
      const outcome = optionGiven({ ...what, option, path, open }, due, course);
      const tieKey = isEachTime ? `${key}.${number}` : key;
      const tie: Tie = { kind: "one of", key: tieKey, option: `${index}`, exhaustive: undefined };
      if (!isEntry(outcome)) reasons.push(outcome);
      else if (isChosen || !isMoney(outcome)) entries.push(outcome);
      else entries.push({ ...outcome, ties: [tie, ...outcome.ties] });
    }
  }
  return { entries, reasons };
}

/** How long after a choice people choose again, where every option opens at a time of its own. */
function againAfter({ when, options }: ChoiceRule): Length | undefined {
  return when.kind === "every" && options.every((option) => option.when !== undefined)
    ? lengthOf(when.service)
    : undefined;
}

/** An option from the day on which it opens, and each time that it can be chosen again. */
function everyTime(due: Due, length: Length, course: Course): readonly Due[] {
  const { at: first } = due;
  if (first === undefined) return [due];
  const dues = [due];
  for (let number = 1; ; number += 1) {
    const at = addDays(completesOn(first, timesLength(length, number)), 1);
    if (at > course.horizon.to) return dues;
    dues.push({
      ...due,
      at,
      when: { kind: "day", on: at },
      rewards: undefined,
      years: yearsServed(course, at),
    });
  }
}

function optionGiven(what: OptionOf, due: Due, course: Course): Entry | Reason {
  const { option } = what;
  if ("timeOff" in option) {
    const repay = repayOf(what.rule, course.subject);
    const asTimeOff = (onDay: Due, at: CalendarDate): TimeOffEntry | Reason => {
      const verdict = verdictOn(what, { at, completeBy: onDay.completeBy ?? at }, course);
      if (verdict.is === "no") return verdict.reason;
      const taken = { ...what, rule: { amount: option.timeOff, pay: option.pay, name: option.name } };
      return (
        outsideTimeline(onDay, course) ??
        timeOffEntry(
          taken,
          onDay,
          verdict,
          hoursCounted("no", "leave", course.subject, at),
          [...what.open, ...promiseDoubts(what.rule.promise, at, course.subject)],
          `${what.path}.timeOff`,
          { repay, from: repayStart(repay, onDay, at, course.subject) },
        )
      );
    };
    if (isOnItsDay(due)) return asTimeOff(due, due.at);
    const onDays = onAnyDay(what, due, course, asTimeOff);
    return "entries" in onDays ? asOneTimeOff(onDays) : onDays;
  }
  const asPayment = (onDay: Due, at: CalendarDate) => paymentOn(what, option, onDay, at, course);
  if (isOnItsDay(due)) return asPayment(due, due.at);
  const onDays = onAnyDay(what, due, course, asPayment);
  return "entries" in onDays ? asOnePayment(onDays) : onDays;
}

function verdictOn(what: OptionOf, day: Day, course: Course): Verdict {
  return everyOf([applies(what, day, course), isFirst(what, day, course), atWork(day.at, course)]);
}

function paymentOn(
  what: OptionOf,
  option: Extract<OptionOf["option"], { readonly amount: unknown }>,
  due: Due,
  at: CalendarDate,
  course: Course,
): MoneyEntry | Reason {
  const { benefit, cited, rule, path, open } = what;
  const { subject, service } = course;
  const { completeBy = at } = due;
  const day = { at, completeBy };
  const forPerson = everyOf([applies(what, day, course), isFirst(what, day, course)]);
  const working = atWork(at, course);
  const verdict = everyOf([forPerson, working]);
  if (verdict.is === "no") return verdict.reason;
  const outside = outsideTimeline(due, course);
  if (outside !== undefined) return outside;
  const years = due.years.length > 0 ? due.years : yearsServed(course, completeBy);
  const value = valued(option.amount, { subject, ...day, years, service }, `${path}.amount`);
  if (value.is === "nothing") return value.reason;
  const doubtsOf = (one: Verdict) => (one.is === "unknown" ? one.doubts : []);
  const terms = {
    given: true,
    value,
    ifItApplies: [...doubtsOf(forPerson), ...open],
    doubts: [...doubtsOf(working), ...promiseDoubts(rule.promise, at, subject)],
  } as const;
  const asPayment: MoneyRule = { ...rule, gives: "payment", name: option.name, amount: option.amount };
  return moneyEntry({ benefit, cited, rule: asPayment }, course, due, at, terms);
}
