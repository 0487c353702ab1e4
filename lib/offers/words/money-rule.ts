import type { MoneyRule, Names } from "../rules/offer";
import { isByTheMonth } from "../times/earned-over";
import { amountWords, isLongAmount } from "./amounts";
import { numberWords, timesWords } from "./quantities";
import { repayWords } from "./repay";
import { paidWords, scheduleWords, shortFirstYearWords, timeCountedWords } from "./schedules";
import { type Item, notStated } from "./statements";
import { hoursWords, limitHoursWords, promiseWords } from "./strings";
import { taxWords } from "./taxed";

function noticeWords(
  { underNotice, noticeJudged = "falling due" }: MoneyRule,
  { council }: Names,
): readonly Item[] {
  switch (underNotice) {
    case undefined:
      return [];
    case "paid":
      return ["it is paid even after you have given notice"];
    case "not stated":
      return [
        notStated(
          council,
          "whether it is paid after you have given notice",
          "whether it is paid after I have given notice",
        ),
      ];
    case "not paid":
      if (noticeJudged === "being paid")
        return ["it is not paid if you have given notice by the day of payment"];
      return [
        "it is not paid after you have given notice",
        noticeJudged === "not stated" ? notStated(council, "by which day notice counts") : undefined,
      ];
  }
}

const MOVED: Readonly<Record<NonNullable<MoneyRule["ifMoved"]>, (names: Names) => Item>> = {
  "in proportion to months": () =>
    "if you move to another team or role in the time that it pays for, each counts by its months",
  "as on the day": () =>
    "if you move to another team or role in the time that it pays for, the one on the day counts",
  "not stated": ({ council }) =>
    notStated(
      council,
      "what it pays for a time in which you move to another team or role",
      "what it pays for a time in which I move to another team or role",
    ),
};

const OF_LEAVING: Readonly<Record<NonNullable<MoneyRule["monthOfLeaving"]>, (names: Names) => Item>> = {
  paid: () => "in the month in which you leave, its days count",
  "not paid": () => "it is not paid for the month in which you leave",
  "not stated": ({ council }) =>
    notStated(
      council,
      "whether it is paid for the month in which you leave",
      "whether it is paid for the month in which I leave",
    ),
};

/** What time away from work makes of a rule. */
function awayWords(
  { absence, service, payments }: NonNullable<MoneyRule["whileAway"]>[number],
  { council }: Names,
): readonly Item[] {
  const time = `time on ${absence}`;
  const served: Record<NonNullable<typeof service>, Item> = {
    counts: `${time} counts as service`,
    "does not count": `${time} does not count as service: what hangs on service comes later by as long`,
    "not stated": notStated(council, `whether ${time} counts as service`),
  };
  const paid: Record<NonNullable<typeof payments>, Item> = {
    "go on": `it is paid for ${time} too`,
    "for the time at work": `it is not paid for ${time}`,
    "less each full month": `it is not paid for each full month of ${time}`,
    "not stated": notStated(council, `whether it is paid for ${time}`),
  };
  return [service && served[service], payments && paid[payments]];
}

/** How much is given and when, as one sentence or two: a list of amounts and one of parts do not share one. */
function given(rule: MoneyRule, names: Names): readonly [string, Item] {
  const amount = amountWords(rule.amount, names, rule.when);
  const isLong = isLongAmount(rule.amount);
  const when = scheduleWords(rule.when, names);
  const inParts = rule.when.kind === "instalments" ? `it comes ${when}` : undefined;
  if (rule.gives === "payment") {
    if (!isLong) return [`${amount} ${when}`, undefined];
    return inParts === undefined ? [`${when}: ${amount}`, undefined] : [amount, inParts];
  }
  if (inParts !== undefined) return [`${rule.of} paid back: ${amount}`, inParts];
  return rule.when.kind === "not stated"
    ? [`${rule.of} paid back: ${amount}, ${when}`, undefined]
    : [`${rule.of} paid back ${when}: ${amount}`, undefined];
}

/** The most that several payments come to: `at most £9,000 in all`. */
export function limitWords(
  limit: NonNullable<MoneyRule["inAllAtMost"]>,
  names: Names,
  after = " in all",
): string {
  if ("kind" in limit && limit.kind === "in each")
    return `at most ${numberWords(limit.amount, names, ` in ${timeCountedWords(limit.in)}`)}`;
  const isShare = "kind" in limit;
  return `at most ${isShare ? `${amountWords(limit, names)}${after}` : numberWords(limit, names, after)}`;
}

function pensionableWords({ pensionable }: MoneyRule, { council }: Names): Item {
  if (pensionable === undefined) return undefined;
  if (pensionable === "not stated")
    return notStated(
      council,
      "whether it counts towards your pension",
      "whether it counts towards my pension",
    );
  return `it ${pensionable === "yes" ? "counts" : "does not count"} towards your pension`;
}

/** What a rule of money says, an item for each sentence: how much and when comes first. */
export function moneyWords(rule: MoneyRule, names: Names): readonly [main: string, ...rest: Item[]] {
  return [
    ...given(rule, names),
    shortFirstYearWords(rule.when),
    rule.paid && paidWords(rule.paid, rule.when, names),
    rule.stopsAfter && `it stops after ${numberWords(rule.stopsAfter, names, " of service")}`,
    rule.atMostTimes && `it is paid at most ${timesWords(rule.atMostTimes, names)}`,
    rule.ifMoved && MOVED[rule.ifMoved](names),
    rule.lostIf &&
      `it is not paid for a ${isByTheMonth(rule) ? "month" : "time"} in which ${rule.lostIf.event}`,
    rule.monthOfLeaving && OF_LEAVING[rule.monthOfLeaving](names),
    ...(rule.whileAway ?? []).flatMap((absence) => awayWords(absence, names)),
    rule.inAllAtMost && limitWords(rule.inAllAtMost, names),
    ...noticeWords(rule, names),
    rule.gives === "reimbursement" && rule.proRata === "no"
      ? undefined
      : hoursWords(rule.proRata, names, rule.proRataOf),
    limitHoursWords(rule.proRataOf, names),
    taxWords(rule.taxed, names),
    pensionableWords(rule, names),
    repayWords(rule.repay, names),
    rule.promise && promiseWords(rule.promise, names),
  ];
}
