import { formatDay } from "../../calendar/format-day";
import { formatDayOfYear } from "../../calendar/format-day-of-year";
import type { ChoiceRule, LeaveRule, Names, Rule, StatedWords, TimeOffRule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { amountWords } from "./amounts";
import { anyOf } from "./lists";
import { coverWords, loanWords, pensionWords } from "./loan-and-pension";
import { moneyWords } from "./money-rule";
import { payWhileAwayWords } from "./pay-while-away";
import { bareWords, everyWords, numberWords, quantityWords } from "./quantities";
import { repayWords } from "./repay";
import { scheduleWords, serviceWords } from "./schedules";
import { type Item, notStated, partedWords, statementsOf } from "./statements";
import { hoursWords, promiseWords } from "./strings";
import { whoWords, withNotStated } from "./who";

/** The items of a rule: first how much of what it gives, and when. */
type Items = readonly [main: string, ...rest: Item[]];

function inForce({ from, until }: Rule, names: Names): readonly Item[] {
  const after =
    until?.afterwards === "not stated" ? `, and ${names.council} has not said what happens after that` : "";
  const day =
    until && until.day !== "not stated"
      ? formatDay(until.day)
      : `a day that ${names.council} has not published`;
  return [from && `it begins on ${formatDay(from)}`, until && `it ends on ${day}${after}`];
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

const LEAVE = {
  "annual leave": "annual leave",
  "extra leave": "extra annual leave",
  training: "time for training",
} as const;

function bankHolidayWords(
  holidays: "on top" | "included" | "not stated" | undefined,
  { council }: Names,
): Item {
  if (holidays === undefined) return undefined;
  return holidays === "not stated"
    ? notStated(council, "whether bank holidays come on top")
    : `bank holidays are ${holidays}`;
}

/** Whether a step of service may be complete on another day than an anniversary of the start, on which leave changes. */
function changesWithinYear({ amount, serviceFrom }: LeaveRule): boolean {
  return amount.kind === "by service" && serviceFrom !== undefined && serviceFrom.kind !== "starting";
}

type LeaveYear = Extract<NonNullable<LeaveRule["leaveYear"]>, { readonly kind: "day of year" }>;

function leaveYearWords({ begins, higherFrom }: LeaveYear, { council }: Names): Item {
  const day = formatDayOfYear(begins);
  switch (higherFrom) {
    case "the next leave year":
      return `it changes with the leave year, on ${day}`;
    case "the day after":
      return `the leave year begins on ${day}; more leave counts from the day after the service for it is complete, in proportion`;
    case "that leave year":
      return `the leave year begins on ${day}; more leave counts from the beginning of the one in which the service for it is complete`;
    case "not stated":
      return notStated(council, "from when in the leave year more leave counts");
  }
}

function startersWords({ startersAndLeavers: part }: LeaveRule, { council }: Names): Item {
  switch (part) {
    case undefined:
      return undefined;
    case "in proportion":
      return "in a year in which you start or leave, you get the part for the months worked";
    case "in full":
      return "you get all of it in a year in which you start or leave";
    case "not stated":
      return notStated(
        council,
        "how much you get of a year in which you start or leave",
        "how much I get of a year in which I start or leave",
      );
  }
}

function priceWords(rule: LeaveRule, names: Names): Item {
  if (rule.gives !== "extra leave" || rule.price === undefined) return undefined;
  if (rule.price.kind === "not stated")
    return notStated(names.council, "what you pay for it", "what I pay for it");
  const isInHours = rule.amount.kind === "fixed" && rule.amount.figure.unit === "hours";
  return `you pay ${amountWords(rule.price, names)} for each ${isInHours ? "hour" : "day"} of it`;
}

function termTimeWords(rule: LeaveRule, { council }: Names): Item {
  if (rule.gives !== "annual leave" || rule.termTime === undefined) return undefined;
  switch (rule.termTime) {
    case "in proportion":
      return "if you work in term time only, you get the part for the weeks that you are paid for";
    case "in the paid weeks":
      return "if you work in term time only, it is in the weeks that you are paid for";
    case "not stated":
      return notStated(council, "what leave people have who work in term time only");
  }
}

function leave(rule: LeaveRule, names: Names): Items {
  const { amount, leaveYear } = rule;
  const first =
    amount.kind !== "year by year"
      ? undefined
      : amount.first === "not stated"
        ? notStated(
            names.council,
            "whether the first comes in your first year or after it",
            "whether the first comes in my first year or after it",
          )
        : FIRST[amount.first];
  const year =
    leaveYear?.kind === "not stated"
      ? notStated(names.council, "when in the year it changes")
      : leaveYear?.kind === "day of year"
        ? leaveYearWords(leaveYear, names)
        : changesWithinYear(rule)
          ? "it changes on the anniversary of your start"
          : undefined;
  const given = amountWords(amount, names);
  return [
    // Leave that grows says itself that it is leave.
    amount.kind === "year by year"
      ? given
      : `${LEAVE[rule.gives]}: ${given}${rule.gives === "training" ? ", each year" : ""}`,
    first,
    "inAWeek" in rule
      ? rule.inAWeek && `at most ${numberWords(rule.inAWeek, names, " in a week")}`
      : undefined,
    rule.gives === "extra leave" && rule.totalAtMost ? totalWords(rule.totalAtMost, names) : undefined,
    rule.gives === "annual leave" ? bankHolidayWords(rule.bankHolidays, names) : undefined,
    year,
    startersWords(rule, names),
    termTimeWords(rule, names),
    hoursWords(rule.proRata, names),
    priceWords(rule, names),
  ];
}

const PAY = { "full pay": "on full pay", "half pay": "on half pay", "no pay": "without pay" } as const;

function absence(length: TimeOffRule["amount"], pay: TimeOffRule["pay"], names: Names): string {
  const long = !isPublished(length)
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
  const when = option.when === undefined ? "" : `, ${scheduleWords(option.when, names)}`;
  return `${option.name} (${worth}${when})`;
}

function choice(rule: ChoiceRule, names: Names): Items {
  const options = rule.options.map((option) => optionWords(option, names));
  const isAgain = rule.when.kind === "every" && rule.options.every(({ when }) => when !== undefined);
  const when =
    rule.when.kind === "every" && isAgain
      ? `${everyWords(rule.when.service)} at most`
      : scheduleWords(rule.when, names);
  return [
    `one of these ${when}: ${anyOf(options)}`,
    hoursWords(rule.proRata, names),
    repayWords(rule.repay, names),
    rule.promise && promiseWords(rule.promise, names),
  ];
}

function itemsOf(rule: Rule, names: Names): Items {
  switch (rule.gives) {
    case "payment":
    case "reimbursement":
      return moneyWords(rule, names);
    case "annual leave":
    case "extra leave":
    case "training":
      return leave(rule, names);
    case "pension":
      return pensionWords(rule, names);
    case "cover":
      return coverWords(rule, names);
    case "loan":
      return loanWords(rule, names);
    case "sick pay":
    case "pay while away":
      return payWhileAwayWords(rule, names);
    case "time off":
      return [
        `${absence(rule.amount, rule.pay, names)}, ${scheduleWords(rule.when, names)}`,
        rule.proRata && hoursWords(rule.proRata, names),
      ];
    case "one of":
      return choice(rule, names);
  }
}

/** A part with its name before it. A sentence has one colon: what has its own takes the name with a comma. */
function named(name: string, main: string): string {
  return `${name}${main.includes(": ") ? "," : ":"} ${main}`;
}

function whoItem(rule: Rule, names: Names): Item {
  if (rule.who === undefined) return undefined;
  const who = whoWords(rule.who, names);
  return who.stated === undefined ? who.notStated : `this is ${withNotStated(who)}`;
}

/** Whether a rule names no other beginning than that of the service which it counts: leave, and money by the month. */
function beginsWithService(rule: Rule): boolean {
  return "when" in rule
    ? rule.when.kind === "monthly"
    : rule.gives === "extra leave" || rule.gives === "training";
}

/** A rule in whole sentences, made from its data and nothing else. */
export function describeRule(rule: Rule, names: Names): StatedWords {
  const [main, ...rest] = itemsOf(rule, names);
  const { notStated: open, ...words } = partedWords(
    statementsOf([
      rule.name === undefined ? main : named(rule.name, main),
      whoItem(rule, names),
      rule.serviceFrom && serviceWords(rule.serviceFrom, names, beginsWithService(rule)),
      ...rest,
      ...inForce(rule, names),
    ]),
  );
  const { name } = rule;
  // Apart from the rule, nobody would know which part of the benefit it is about.
  return { ...words, notStated: name === undefined ? open : open.map((one) => ({ ...one, part: name })) };
}
