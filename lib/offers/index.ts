/**
 * The offer engine: what a council's offer gives one person, when, under which rule, and what nobody has said.
 *
 * In goes content that is valid file by file; out comes a timeline of entries, each with its rule, its formula and its
 * doubts, and for everything that is not given the reason:
 *
 * ```ts
 * const { offer, problems } = compileOffer(content);            // figures looked up, every rule in words
 * const asked = questionsFor(offer, role);                      // what the offer to this role hangs on, and no more
 * const person = { ...NOTHING_ANSWERED, start, startingSalary }; // what is not answered stays open, never 0
 * const answer = timeline(offer, role, person, today, 5);       // five years from today
 * answer.entries;                                               // payments, leave, time off, in order of time
 * answer.totals;                                                // certain, possible, not counted
 * answer.nothing;                                               // what is not given, and why
 * answer.notStated;                                             // what the council has not said
 * leavingMonths(offer, answer);                                 // what leaving means, month by month
 * answer.nothing.map(({ cause }) => causeWords(cause, offer.names)); // data until here: words come last
 * ```
 *
 * Nothing here reads a clock, a file or the environment: today is an argument, and money is whole pence before tax.
 * The rest of the site imports this file only. Each room below imports only those above it:
 *
 * | Room | Holds |
 * |---|---|
 * | `rules/` | an offer as data: rules, figures as quantities, the order of grades |
 * | `person/` | the answers that a person has given, and the person beside one rule |
 * | `reasons/` | yes, no with the reason, or unknown with what would settle it: as data |
 * | `entries/` | what an answer is made of: entries, timelines, totals of leave |
 * | `service/` | from when service counts, time away that does not, years served, years since qualifying |
 * | `conditions/` | who is included, one condition a function |
 * | `times/` | when something falls due, and whether it holds on that day |
 * | `amounts/` | how much money: of salary, by service, by table, for part-time hours |
 * | `payments/` | money that falls due, paid once or by the month, and until when it is repayable |
 * | `leave/` | days and hours of leave, time off |
 * | `questions/` | what a person is asked |
 * | `timeline/` | all rules of an offer together, year by year |
 * | `leaving/` | what is paid back on leaving |
 * | `warnings/` | what is legal in an offer and surely not meant: as data |
 * | `words/` | all of it in words: rules, entries, reasons, doubts, questions; no other room makes a sentence |
 * | `compile/` | content to offer, and every mistake that only the whole offer shows: as data until `words/` words it |
 *
 * Editors' guide to the language: `README.md` beside this file.
 */
export { isShareOfPay } from "./amounts/share-of-pay";
export { type CompiledOffer, compileOffer, type OfferProblem } from "./compile/compile-offer";
export { offerWarnings } from "./compile/offer-warnings";
export { type NamedPlace, namedPlaces } from "./compile/references";

export type {
  Entry,
  LeaveEntry,
  LoanEntry,
  MoneyEntry,
  PayWhileAwayEntry,
  RepayableUntil,
  TimeOffEntry,
  When,
} from "./entries/entry";
export { isRate, rateInPence } from "./entries/entry-total";
export type { LeaveTotal } from "./entries/leave-totals";
export { isExact, isRange, isUnpublished, type MoneyRange } from "./entries/money-range";
export { firstDay, isMoney, lastDay } from "./entries/outcome";

export type { Nothing, NotStatedMatter, Timeline, Totals, YearTotals } from "./entries/timeline-types";
export { leavingMonths } from "./leaving/leaving-months";
export { type LoanLeft, loansLeft } from "./leaving/loans-left";
export { type Settlement, settlement } from "./leaving/settlement";
export { monthlyRepayment } from "./payments/loan";
export type { Settled } from "./payments/settle";
export {
  type Answers,
  type Circumstances,
  NOTHING_ANSWERED,
  type PayChange,
  UNANSWERED,
  type Unanswered,
} from "./person/circumstances";
export { benefitsFor, hasRulesFor } from "./questions/for-role";
export { questionsFor } from "./questions/questions";
export type { Doubt } from "./reasons/doubt";
export { isUnworkable } from "./reasons/formula";
export { FIXED_QUESTION_IDS, isInCircumstances, type QuestionId } from "./reasons/question-id";
export type { GradesPay } from "./rules/grade-order";
export { hasRules } from "./rules/has-rules";
export type { Names, Offer, OfferRole, Unstated } from "./rules/offer";
export { ruleNumberOf, rulePathOf } from "./rules/rule-path";
export { amountKey } from "./timeline/not-stated-matters";
export { timeline } from "./timeline/timeline";
export { salariesOfYear } from "./timeline/totals";
export { type Answer, type Choice, DAY_OR_NEVER, DAYS_OR_NEVER, TIMES, YES_OR_NO } from "./words/answers";
export { askedWords } from "./words/asked";
export { causeWords } from "./words/causes";
export { doubtWords } from "./words/doubts";
export {
  amountByItself,
  amountOfEntry,
  entryName,
  moneyRangeWords,
  payChangeWords,
  salaryWords,
  whenWords,
} from "./words/entry-words";
export { FIXED_QUESTIONS } from "./words/fixed-questions";
export { formulaWords } from "./words/formula";
export { matterQuestion, matterWords } from "./words/gaps";
export { offerHeadline, spanWords } from "./words/headline";
export { leaveGivenWords, leaveLimitWords, leaveTotalWords } from "./words/leave-total-words";
export { allOf, anyOf, counted, plainNumber, sentence } from "./words/lists";
export { rolePlural } from "./words/names";
export { occasionWords } from "./words/occasions";
export { payDayWords } from "./words/pay-day";
export { question } from "./words/questions";
export { repayDayWords } from "./words/repay";
export { possibleWords, totalRange, totalRangeWords, totalsInTwo, totalsWords } from "./words/totals-words";
