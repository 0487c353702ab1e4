import { formatDay } from "../../calendar/format-day";
import type { ChoiceRule, LeaveRule, Names, Rule, TimeOffRule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { amountWords } from "./amounts";
import { anyOf, sentence } from "./lists";
import { moneyWords } from "./money-rule";
import { bareWords, numberWords, quantityWords } from "./quantities";
import { scheduleWords, serviceWords } from "./schedules";
import { hoursWords, promiseWords, repayWords } from "./strings";
import { whoWords } from "./who";

/** An item of a rule in words; nothing where the rule does not have it. */
type Words = string | undefined;

function inForce({ from, until }: Rule, names: Names): readonly Words[] {
  const after =
    until?.afterwards === "not stated" ? `, and ${names.council} has not said what happens after that` : "";
  return [from && `it begins on ${formatDay(from)}`, until && `it ends on ${formatDay(until.day)}${after}`];
}

const FIRST = {
  "in the first year": "the first comes in your first year",
  "after the first year": "the first comes after your first year",
} as const;

function totalWords(most: Quantity, names: Names): string {
  return isPublished(most)
    ? `${bareWords(most)} in all at most`
    : `at most ${numberWords(most, names, " in all")}`;
}

function leave(rule: LeaveRule, names: Names): readonly Words[] {
  const { amount, leaveYear } = rule;
  const kind = rule.gives === "annual leave" ? "annual leave" : "extra annual leave";
  const first =
    amount.kind !== "year by year"
      ? undefined
      : amount.first === "not stated"
        ? `${names.council} has not said whether the first comes in your first year or after it`
        : FIRST[amount.first];
  const year =
    leaveYear?.kind === "not stated"
      ? `${names.council} has not said when in the year it changes`
      : leaveYear?.kind === "day of year"
        ? `it changes with the leave year, on ${leaveYear.begins.day} ${leaveYear.begins.month[0]?.toUpperCase()}${leaveYear.begins.month.slice(1)}`
        : undefined;
  return [
    `${kind}: ${amountWords(amount, names)}`,
    first,
    rule.gives === "extra leave" && rule.totalAtMost ? totalWords(rule.totalAtMost, names) : undefined,
    rule.gives === "annual leave" && rule.bankHolidays !== undefined
      ? `bank holidays are ${rule.bankHolidays}`
      : undefined,
    year,
    hoursWords(rule.proRata, names),
  ];
}

const PAY = { "full pay": "on full pay", "half pay": "on half pay", "no pay": "without pay" } as const;

function absence(length: TimeOffRule["amount"], pay: TimeOffRule["pay"], names: Names): string {
  const long =
    length === "not stated" || !isPublished(length)
      ? `time off of a length that ${names.council} has not published`
      : `${quantityWords(length)} off`;
  return pay === "not stated"
    ? `${long}, and ${names.council} has not said on what pay`
    : `${long} ${PAY[pay]}`;
}

/** An option of a choice with what it is worth: `Sabbatical (6 weeks off on full pay)`. */
export function optionWords(option: ChoiceRule["options"][number], names: Names): string {
  const worth =
    "timeOff" in option ? absence(option.timeOff, option.pay, names) : amountWords(option.amount, names);
  return `${option.name} (${worth})`;
}

function choice(rule: ChoiceRule, names: Names): readonly Words[] {
  const options = rule.options.map((option) => optionWords(option, names));
  return [
    `one of these ${scheduleWords(rule.when, names)}: ${anyOf(options)}`,
    hoursWords(rule.proRata, names),
    repayWords(rule.repay, names),
    rule.promise && promiseWords(rule.promise, names),
  ];
}

function own(rule: Rule, names: Names): readonly Words[] {
  switch (rule.gives) {
    case "payment":
    case "reimbursement":
      return moneyWords(rule, names);
    case "annual leave":
    case "extra leave":
      return leave(rule, names);
    case "time off":
      return [`${absence(rule.amount, rule.pay, names)}, ${scheduleWords(rule.when, names)}`];
    case "one of":
      return choice(rule, names);
  }
}

/** A part with its name before it. A sentence has one colon: what has its own takes the name with a comma. */
function named(name: string, main: string): string {
  return `${name}${main.includes(": ") ? "," : ":"} ${main}`;
}

/** A rule in whole sentences, made from its data and nothing else. */
export function describeRule(rule: Rule, names: Names): string {
  const who = rule.who === undefined ? "" : whoWords(rule.who, names);
  const [main, ...rest] = own(rule, names);
  const schedule = rule.gives === "payment" || rule.gives === "reimbursement" ? rule.when : undefined;
  const words = [
    rule.name === undefined ? main : named(rule.name, main ?? ""),
    who === "" ? undefined : /^for |^not for /.test(who) ? `this is ${who}` : who,
    rule.serviceFrom && serviceWords(rule.serviceFrom, names, schedule),
    ...rest,
    ...inForce(rule, names),
  ];
  return words.flatMap((item) => (item === undefined ? [] : [sentence(item)])).join(" ");
}
