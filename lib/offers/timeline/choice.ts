import { laterOf } from "../../calendar/calendar-date";
import { valued } from "../amounts/money-amount";
import type { Due, Entry } from "../entries/entry";
import type { Tie } from "../entries/money-total";
import { type BenefitRule, isEntry, isMoney, type Outcome } from "../entries/outcome";
import { outsideTimeline, timeOffEntry } from "../leave/time-off";
import { moneyEntry } from "../payments/money-entry";
import { choiceKey } from "../questions/choice-key";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { everyOf, type Verdict } from "../reasons/verdict";
import type { ChoiceRule, MoneyRule } from "../rules/offer";
import type { Course } from "../times/due";
import { atWork, firstReason } from "../times/eligible";
import { momentDues } from "../times/moments";
import { promiseDoubts } from "../times/promise";
import { applies, isFirst } from "../times/rivals";

type Option = ChoiceRule["options"][number];

/**
 * Works out the options somebody may choose from. Until they have chosen, every option is possible, and no total
 * counts two of them: nobody gets more than one.
 */
export function choice(what: BenefitRule<ChoiceRule>, course: Course): Outcome {
  const { benefit, cited, rule } = what;
  const key = choiceKey(benefit.slug, cited.path);
  const chosen = course.subject.circumstances.choices[key];
  const isKnown = rule.options.some((option) => option.name === chosen);
  const open: readonly Doubt[] = isKnown ? [] : [{ kind: "unanswered", question: `choice:${key}` }];
  const reasons: Reason[] = [];
  /** The options of each choice: the first of a rule that comes again, the second, and so on. */
  const choices: Entry[][] = [];
  for (const [index, option] of rule.options.entries()) {
    if (isKnown && option.name !== chosen) continue;
    const { dues, reason } = momentDues(option.when ?? rule.when, course);
    if (reason !== undefined) reasons.push(firstReason(what, reason, course));
    for (const [number, due] of dues.entries()) {
      const outcome = optionEntry(what, option, index, due, open, course);
      choices[number] ??= [];
      if (isEntry(outcome)) choices[number].push(outcome);
      else reasons.push(outcome);
    }
  }
  const entries = choices.flatMap((options, number) => eitherOf(options, `${key}.${number}`));
  return { entries, reasons };
}

function optionEntry(
  what: BenefitRule<ChoiceRule>,
  option: Option,
  index: number,
  due: Due,
  open: readonly Doubt[],
  course: Course,
): Entry | Reason {
  const { benefit, cited, rule } = what;
  const { subject, horizon } = course;
  const at = due.at ?? laterOf(subject.start, horizon.from);
  const forPerson = everyOf([applies(what, { at }, course), isFirst(what, { at }, course)]);
  const working = atWork(at, course);
  const verdict = everyOf([forPerson, working]);
  if (verdict.is === "no") return verdict.reason;
  const why = outsideTimeline(due, course);
  if (why !== undefined) return why;
  const path = `${cited.path}.options.${index}`;
  if ("timeOff" in option) {
    const taken = { benefit, cited, rule: { amount: option.timeOff, pay: option.pay, name: option.name } };
    return timeOffEntry(taken, due, verdict, open, `${path}.timeOff`);
  }
  const value = valued(
    option.amount,
    { subject, at, completeBy: at, years: due.years, service: course.service },
    `${path}.amount`,
  );
  if (value.is === "nothing") return value.reason;
  const doubtsOf = (one: Verdict) => (one.is === "unknown" ? one.doubts : []);
  const terms = {
    given: true,
    value,
    ifItApplies: [...doubtsOf(forPerson), ...open],
    doubts: [...doubtsOf(working), ...promiseDoubts(rule.promise, at, subject)],
  } as const;
  const asPayment: MoneyRule = { ...rule, gives: "payment", name: option.name, amount: option.amount };
  return moneyEntry({ benefit, cited, rule: asPayment }, subject, due, at, terms);
}

/** Ties the options to one another, where there are several: nobody gets two of them. */
function eitherOf(entries: readonly Entry[], key: string): readonly Entry[] {
  if (entries.length < 2) return entries;
  return entries.map((entry, index) => {
    if (!isMoney(entry)) return entry;
    const tie: Tie = { kind: "one of", key, option: `${index}`, exhaustive: undefined };
    return { ...entry, ties: [tie, ...entry.ties] };
  });
}
