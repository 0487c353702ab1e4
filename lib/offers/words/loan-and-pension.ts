import type { CoverRule, LoanRule, Names, PensionRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { amountWords, isLongAmount } from "./amounts";
import { limitWords } from "./money-rule";
import { bareWords, numberWords } from "./quantities";
import { scheduleWords } from "./schedules";
import { type Item, notStated } from "./statements";
import { hoursWords, limitHoursWords } from "./strings";

/** The items of a rule: first how much of what it gives, and when. */
type Items = readonly [main: string, ...rest: Item[]];

/** What the council pays into a pension, and what the person pays beside it. */
export function pensionWords({ amount, yours, for: time, proRata }: PensionRule, names: Names): Items {
  const inPounds = amount.kind !== "percent of salary" && amount.kind !== "not stated";
  const each = time === "a month" ? " each month" : inPounds ? " each year" : "";
  const share = amount.kind === "not stated" ? "an amount" : amountWords(amount, names);
  const open = amount.kind === "not stated" ? `; how much, ${names.council} has not published` : "";
  const council = isLongAmount(amount)
    ? `the council pays into your pension${each}: ${share}`
    : `the council pays ${share} into your pension${each}${open}`;
  const hours = proRata === undefined ? undefined : hoursWords(proRata, names);
  if (yours === undefined) return [council, hours];
  return yours.kind === "not stated"
    ? [
        council,
        hours,
        notStated(names.council, "how much you pay into it yourself", "how much I pay into it myself"),
      ]
    : [council, hours, `you pay ${amountWords(yours, names)}`];
}

/** What is paid out if something happens, and from when somebody is covered. */
export function coverWords({ amount, event, when, proRata, proRataOf }: CoverRule, names: Names): Items {
  const since =
    when.kind === "starting" ? [] : [`you are covered from then on: ${scheduleWords(when, names)}`];
  return [
    isLongAmount(amount)
      ? `if ${event}, this is paid: ${amountWords(amount, names)}`
      : `${amountWords(amount, names)} if ${event}`,
    ...since,
    hoursWords(proRata, names, proRataOf),
    limitHoursWords(proRataOf, names),
  ];
}

function interestWords({ interest }: LoanRule, names: Names): Item {
  switch (interest.kind) {
    case "none":
      return undefined;
    case "a year":
      return isPublished(interest.rate)
        ? `it costs ${numberWords(interest.rate, names)} interest a year`
        : notStated(names.council, "how much interest it costs");
    case "not stated":
      return notStated(names.council, "whether it costs interest");
  }
}

function leavingWords({ onLeaving }: LoanRule, { council }: Names): Item {
  switch (onLeaving) {
    case "the rest is due at once":
      return "if you leave, you pay back the rest at once";
    case "repayments go on":
      return "if you leave, you go on paying it back";
    case "not stated":
      return notStated(
        council,
        "when you pay back the rest if you leave",
        "when I pay back the rest if I leave",
      );
  }
}

function repaidWords(over: LoanRule["repaidOver"], { council }: Names): readonly Item[] {
  if ("kind" in over) return ["it is not paid back out of your pay"];
  if (isPublished(over)) return [`you pay it back out of your pay over ${bareWords(over)}`];
  return [
    "you pay it back out of your pay",
    notStated(council, "over how long you pay it back", "over how long I pay it back"),
  ];
}

/** A loan: how much for what, over how long it is paid back, and what is written off. */
export function loanWords(rule: LoanRule, names: Names): Items {
  const { amount, towards, when, repaidOver, writtenOff } = rule;
  const kind = rule.interest.kind === "none" ? "an interest-free loan" : "a loan";
  const off = (writtenOff ?? []).map(
    ({ share, when: then }) =>
      `${numberWords(share, names, " of it")} is written off ${scheduleWords(then, names)}`,
  );
  return [
    `${kind} for ${towards} ${scheduleWords(when, names)}: ${amountWords(amount, names)}`,
    rule.inAllAtMost && limitWords(rule.inAllAtMost, names, ""),
    ...repaidWords(repaidOver, names),
    interestWords(rule, names),
    leavingWords(rule, names),
    ...(rule.proRata === undefined ? [] : [hoursWords(rule.proRata, names, rule.proRataOf)]),
    limitHoursWords(rule.proRataOf, names),
    ...off,
  ];
}
