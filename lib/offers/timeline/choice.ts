import { laterOf } from "../../calendar/calendar-date";
import { NO_MONEY } from "../../money/arithmetic";
import { valued } from "../amounts/money-amount";
import type { Due, Entry, MoneyEntry } from "../entries/entry";
import { type BenefitRule, isEntry, isMoney, type Outcome } from "../entries/outcome";
import { outsideTimeline, timeOffEntry } from "../leave/time-off";
import { moneyEntry } from "../payments/money-entry";
import { choiceKey } from "../questions/choice-key";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { ChoiceRule, MoneyRule } from "../rules/offer";
import type { Course } from "../times/due";
import { eligible, firstReason } from "../times/eligible";
import { momentDues } from "../times/moments";
import { promiseDoubts } from "../times/promise";

type Option = ChoiceRule["options"][number];

/**
 * Works out the options somebody may choose from. Until they have chosen, every option is possible, and only the largest amount
 * counts in the total of what is possible: nobody gets two of them.
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
  return { entries: choices.flatMap(countOnce), reasons };
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
  const verdict = eligible(what, { at }, course);
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
  const doubts = [
    ...(verdict.is === "unknown" ? verdict.doubts : []),
    ...promiseDoubts(rule.promise, at, subject),
    ...open,
  ];
  const asPayment: MoneyRule = { ...rule, gives: "payment", name: option.name, amount: option.amount };
  return moneyEntry({ benefit, cited, rule: asPayment }, subject, due, at, { given: true, value, doubts });
}

/** Counts only the largest amount in the total. */
function countOnce(entries: readonly Entry[]): readonly Entry[] {
  const amounts = entries.filter(isMoney);
  const largest = amounts.reduce<MoneyEntry | undefined>(
    (most, entry) => (most === undefined || entry.counted > most.counted ? entry : most),
    undefined,
  );
  return entries.map((entry) =>
    "counted" in entry && entry !== largest ? { ...entry, counted: NO_MONEY } : entry,
  );
}
