import { formatDay } from "../../calendar/format-day";
import type { ChoiceRule, LeaveRule, MoneyRule, Names, Rule, TimeOffRule } from "../offer";
import { amountWords } from "./amounts";
import { anyOf, sentence } from "./lists";
import { bareWords, quantityWords } from "./quantities";
import { paidWords, scheduleWords, serviceWords } from "./schedules";
import { promiseWords, repayWords } from "./strings";
import { whoWords } from "./who";

/** An item of a rule in words; nothing where the rule does not have it. */
type Words = string | undefined;

function hours(proRata: MoneyRule["proRata"], names: Names): Words {
  if (proRata === "yes") return "it is reduced in proportion if you work part time";
  if (proRata === "no") return "it is the same if you work part time";
  return `${names.council} has not said whether it is reduced if you work part time`;
}

function inForce({ from, until }: Rule, names: Names): readonly Words[] {
  const after =
    until?.afterwards === "not stated" ? `, and ${names.council} has not said what happens after that` : "";
  return [from && `it begins on ${formatDay(from)}`, until && `it ends on ${formatDay(until.day)}${after}`];
}

const NOTICE: Readonly<Record<NonNullable<MoneyRule["underNotice"]>, (council: string) => string>> = {
  paid: () => "it is paid even after you have given notice",
  "not paid": () => "it is not paid after you have given notice",
  "not stated": (council) => `${council} has not said whether it is paid after you have given notice`,
};

/** Amounts too long to stand before the time. */
const LONG_AMOUNTS: ReadonlySet<string> = new Set(["by service", "by years qualified", "table"]);

function money(rule: MoneyRule, names: Names): readonly Words[] {
  const amount = amountWords(rule.amount, names);
  const isLong = LONG_AMOUNTS.has(rule.amount.kind);
  const when = scheduleWords(rule.when, names);
  const given =
    rule.gives === "payment"
      ? isLong
        ? `${when}: ${amount}`
        : `${amount} ${when}`
      : rule.when.kind === "not stated"
        ? `${rule.of} paid back: ${amount}, ${when}`
        : `${rule.of} paid back ${when}: ${amount}`;
  return [
    given,
    rule.paid && paidWords(rule.paid, names),
    rule.stopsAfter && `it stops after ${bareWords(rule.stopsAfter)} of service`,
    rule.inAllAtMost && `at most ${bareWords(rule.inAllAtMost)} in all`,
    rule.underNotice && NOTICE[rule.underNotice](names.council),
    rule.gives === "reimbursement" && rule.proRata === "no" ? undefined : hours(rule.proRata, names),
    repayWords(rule.repay, names),
    rule.promise && promiseWords(rule.promise, names),
  ];
}

const FIRST = {
  "in the first year": "the first comes in your first year",
  "after the first year": "the first comes after your first year",
} as const;

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
    rule.gives === "extra leave" && rule.totalAtMost
      ? `${bareWords(rule.totalAtMost)} in all at most`
      : undefined,
    rule.gives === "annual leave" && rule.bankHolidays !== undefined
      ? `bank holidays are ${rule.bankHolidays}`
      : undefined,
    year,
    hours(rule.proRata, names),
  ];
}

const PAY = { "full pay": "on full pay", "half pay": "on half pay", "no pay": "without pay" } as const;

function absence(length: TimeOffRule["amount"], pay: TimeOffRule["pay"], names: Names): string {
  const long =
    length === "not stated"
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
    hours(rule.proRata, names),
    repayWords(rule.repay, names),
    rule.promise && promiseWords(rule.promise, names),
  ];
}

function own(rule: Rule, names: Names): readonly Words[] {
  switch (rule.gives) {
    case "payment":
    case "reimbursement":
      return money(rule, names);
    case "annual leave":
    case "extra leave":
      return leave(rule, names);
    case "time off":
      return [`${absence(rule.amount, rule.pay, names)}, ${scheduleWords(rule.when, names)}`];
    case "one of":
      return choice(rule, names);
  }
}

/** A rule in whole sentences, made from its data and nothing else. */
export function describeRule(rule: Rule, names: Names): string {
  const who = rule.who === undefined ? "" : whoWords(rule.who, names);
  const [main, ...rest] = own(rule, names);
  const schedule = rule.gives === "payment" || rule.gives === "reimbursement" ? rule.when : undefined;
  const words = [
    rule.name === undefined ? main : `${rule.name}: ${main}`,
    who === "" ? undefined : /^for |^not for /.test(who) ? `this is ${who}` : who,
    rule.serviceFrom && serviceWords(rule.serviceFrom, names, schedule),
    ...rest,
    ...inForce(rule, names),
  ];
  return words.flatMap((item) => (item === undefined ? [] : [sentence(item)])).join(" ");
}
