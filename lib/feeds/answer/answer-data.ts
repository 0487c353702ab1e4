import type { CalculatorAnswer } from "../../calculator/answer";
import { headline, salarySentence } from "../../calculator/answer-words";
import { laterPayWords } from "../../calculator/pay-over-time";
import { calculatorAddress } from "../../calculator/read-calculator";
import { roleValue } from "../../calculator/read-role";
import type { AddressNote } from "../../calculator/state";
import { noticeWords } from "../../catalogue/notice";
import { NOT_STATED } from "../../model/not-stated";
import {
  amountOfEntry,
  causeWords,
  type Doubt,
  doubtWords,
  type Entry,
  entryName,
  formulaWords,
  hasRules,
  isExact,
  isMoney,
  isRate,
  isUnpublished,
  type LeaveEntry,
  type LeaveTotal,
  type LoanEntry,
  type MoneyEntry,
  type MoneyRange,
  matterWords,
  monthlyRepayment,
  type Offer,
  occasionWords,
  type PayChange,
  question,
  type RepayableUntil,
  rateInPence,
  repayDayWords,
  sentence,
  type Totals,
  totalRange,
  totalRangeWords,
  UNANSWERED,
  type When,
  whenWords,
} from "../../offers";
import { amountOf } from "../../pay/salary";
import { absolute, routes } from "../../site/routes";
import { moneyData } from "../data/values";
import { leavingData } from "./leaving-data";
import { lengthData, payWhileAwayData } from "./pay-while-away-data";
import type { takeHomeData } from "./take-home-data";

/** An amount as far as it is known. `mayBeMore` where something of it is not published. */
function rangeData({ least, most, isOpen }: MoneyRange) {
  return { least: moneyData(least), most: moneyData(most), mayBeMore: isOpen };
}

function totalsData(totals: Totals) {
  return {
    certain: moneyData(totals.certain),
    possible: moneyData(totals.possible),
    inAll: { ...rangeData(totalRange(totals)), inWords: totalRangeWords(totals) },
  };
}

function amountData({ amount, formula }: Pick<MoneyEntry, "amount" | "formula">) {
  const open = formula.kind === "amount not known yet" ? UNANSWERED : NOT_STATED;
  return {
    amount: isUnpublished(amount) ? open : moneyData(amount.most),
    ...(!isExact(amount) && !isUnpublished(amount) && rangeData(amount)),
  };
}

function moneyEntryData(entry: MoneyEntry) {
  // Where another payment may come in its place, totals do not add up the two.
  const isOneOfSeveral = entry.ties.some(({ kind }) => kind === "one of" || kind === "not with");
  return {
    ...amountData(entry),
    // A rate, which no total holds until somebody tells how many there are.
    ...(isRate(entry) && { isForEach: true }),
    ...rateData(entry),
    isOneOfSeveral,
    ...repayableData(entry.repayableUntil),
  };
}

/** A rate that is published in pence, with its parts of a penny. */
function rateData(entry: MoneyEntry) {
  const inPence = rateInPence(entry);
  return inPence === undefined ? {} : { amount: { amount: inPence / 100, currency: "GBP" } };
}

/** Until when it may be paid back; where no day can be told, what it hangs on. */
function repayableData(until: RepayableUntil) {
  return typeof until === "string"
    ? { repayableUntil: until }
    : { repayableUntil: "not known yet", repayableUntilDependsOn: repayDayWords(until) };
}

function becauseOf(doubt: Doubt, offer: Offer): string {
  return doubt.kind === "unanswered"
    ? `Not answered: ${question(doubt.question, offer).words}`
    : doubtWords(doubt, offer.names);
}

function whenData(when: When, { names }: Offer) {
  const inWords = whenWords(when, names);
  return when.kind === "undated"
    ? { kind: when.kind, words: inWords, inWords: sentence(inWords) }
    : { ...when, inWords };
}

/** What goes out of each month's pay, where it can be told. */
function repaymentData(entry: LoanEntry) {
  const monthly = monthlyRepayment(entry);
  return monthly === undefined ? {} : { repaidEachMonth: rangeData(monthly) };
}

function givenData(entry: Entry) {
  if (isMoney(entry)) return moneyEntryData(entry);
  if (entry.gives === "time off")
    return {
      length: lengthData(entry.length),
      ...(entry.least !== undefined && { leastLength: entry.least }),
    };
  if ("stages" in entry) return payWhileAwayData(entry);
  if (entry.gives === "pension") return { ...amountData(entry), paidBy: entry.payer };
  if (entry.gives === "cover") return { ...amountData(entry), paidIf: entry.event };
  if (entry.gives === "loan") return { ...amountData(entry), ...repaymentData(entry) };
  const price = entry.price === undefined ? {} : { price: rangeData(entry.price) };
  return { unit: entry.unit, least: entry.least, most: endData(entry.most), ...price };
}

/** The upper end of a range, of which sometimes only the lower is published. */
function endData(most: LeaveEntry["most"]) {
  return most === Number.POSITIVE_INFINITY ? "not stated" : most;
}

function leaveData({ entitlement, extra, total, ...about }: LeaveTotal) {
  const range = (given: LeaveTotal["total"]) =>
    given === "not stated" ? given : { least: given.least, most: endData(given.most) };
  return { ...about, entitlement: range(entitlement), extra: range(extra), total: range(total) };
}

function entryData(entry: Entry, offer: Offer) {
  return {
    name: entryName(entry),
    gives: entry.gives,
    when: whenData(entry.when, offer),
    status: entry.status,
    inWords: amountOfEntry(entry),
    ...givenData(entry),
    occasion: occasionWords(entry.occasion, offer.names),
    formula: formulaWords(entry.formula),
    onlyPossibleBecause: entry.doubts.map((doubt) => becauseOf(doubt, offer)),
    rule: { benefit: entry.rule.benefit, place: entry.rule.path, words: entry.rule.words },
  };
}

function payData({ from, salary }: PayChange) {
  return { from, salary: moneyData(amountOf(salary)) };
}

/**
 * A whole answer of the calculator for machines. Money is a number of pounds, before tax; certain and possible amounts are
 * never added up.
 * @param notes on what was left out of the address or changed in it
 * @param origin where the site is reached, without a trailing slash
 * @param takeHome what lands in the account, as data
 */
export function answerData(
  answer: CalculatorAnswer,
  notes: readonly AddressNote[],
  origin: string,
  takeHome?: ReturnType<typeof takeHomeData>,
) {
  const { state, timeline, from } = answer;
  const { role } = state;
  const { offer } = role.council;
  const { starting, changes } = answer.pay;
  return {
    address: absolute(origin, calculatorAddress(state)),
    headline: headline(answer),
    notice: noticeWords(role.council),
    notes: notes.map(({ parameter, words }) => ({ parameter, words })),
    told: {
      role: { id: roleValue(role), name: role.name, address: absolute(origin, role.address) },
      council: {
        slug: role.council.slug,
        name: role.council.name,
        address: absolute(origin, routes.benefits(role.council.slug)),
      },
      fullTimeStartingSalary: starting === undefined ? UNANSWERED : moneyData(starting),
      salaryIs: state.salary?.kind ?? UNANSWERED,
      salaryInWords: sentence(salarySentence(answer)),
      /** Published pay that follows, and in words why it is held still after that. */
      laterPay: changes.map(payData),
      laterPayInWords: starting === undefined ? UNANSWERED : sentence(laterPayWords(answer.pay, role)),
      hours: state.hours ?? UNANSWERED,
      laterHours: state.laterHours ?? "no change",
      start: state.start ?? UNANSWERED,
      leave: state.leave ?? "stays",
      answers: state.answers,
    },
    from,
    /** False where the council publishes no offer: every total is then 0 for lack of data, not because nothing is paid. */
    councilPublishesOfferInFigures: hasRules(offer),
    totals: totalsData(timeline.totals),
    undated: totalsData(timeline.undated),
    years: timeline.years.map((year) => ({
      year: year.number,
      from: year.period.from,
      to: year.period.to,
      salary: year.salary === UNANSWERED ? year.salary : moneyData(amountOf(year.salary)),
      fullTimePay: year.pay.map(payData),
      ...totalsData(year),
      leave: year.leave.map(leaveData),
    })),
    entries: timeline.entries.map((entry) => entryData(entry, offer)),
    nothing: timeline.nothing.map(({ cause, ...nothing }) => ({
      ...nothing,
      ...causeWords(cause, offer.names),
    })),
    notStated: timeline.notStated.map((matter) => ({
      key: matter.key,
      words: matterWords(matter, offer.names).words,
      benefits: matter.benefits,
    })),
    openQuestions: timeline.openQuestions.map((id) => ({ id, words: question(id, offer).words })),
    leaving: leavingData(answer),
    loansLeft: answer.loansLeft.map(({ entry, left }) => ({ name: entryName(entry), left: rangeData(left) })),
    ...(takeHome && { takeHome }),
  };
}
