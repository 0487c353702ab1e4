import { amountQuestions } from "../amounts/money-amount";
import { judge, whoQuestions } from "../conditions/judge";
import { leaveQuestions } from "../leave/leave-amount";
import { hangsOnPay } from "../leave/worth-while-away";
import { laterEvent } from "../payments/repay-from";
import type { Subject } from "../person/subject";
import { FIXED_QUESTION_IDS, isFixedQuestion, type QuestionId } from "../reasons/question-id";
import type {
  CitedRule,
  Offer,
  OfferBenefit,
  OfferRole,
  Repay,
  Rule,
  Schedule,
  ServiceFrom,
} from "../rules/offer";
import { type Absence, absencesOf } from "../service/away";
import { serviceStart } from "../service/service";
import { excusesAsked } from "./asked-by-rule";
import { choiceKey } from "./choice-key";
import { ANY_DAY, anybodyIn } from "./for-role";

/** Which questions an offer asks. How those about the person are asked: `words/fixed-questions.ts`. */

function scheduleQuestions(schedule: Schedule): readonly QuestionId[] {
  switch (schedule.kind) {
    case "probation passed":
      return ["probationEnds"];
    case "assessed year passed":
      return ["assessedYear"];
    case "event":
    case "event each year":
      return [`event:${schedule.key}`];
    case "whenever":
      return [schedule.asks === "on which days" ? `days:${schedule.key}` : `times:${schedule.key}`];
    case "for each":
      return [`times:${schedule.key}`];
    case "instalments":
      return schedule.parts.flatMap(({ when }) => scheduleQuestions(when));
    case "starting":
    case "first salary":
    case "after":
    case "anniversary":
    case "on a day":
    case "every":
    case "each completed year":
    case "each anniversary":
    case "each year":
    case "once or each year":
    case "in months":
    case "census":
    case "monthly":
    case "not stated":
      return [];
  }
}

/** What tells from when a time to stay is counted. */
function repayQuestions(repay: Repay): readonly QuestionId[] {
  const from = laterEvent(repay);
  if (from === undefined) return [];
  if (typeof from === "object") return [`event:${from.key}`];
  return [from === "probation passed" ? "probationEnds" : "assessedYear"];
}

function serviceQuestions(from: ServiceFrom): readonly QuestionId[] {
  switch (from.kind) {
    case "continuous":
    case "not stated":
      return ["continuousServiceFrom"];
    case "probation passed":
      return ["probationEnds"];
    case "assessed year passed":
      return ["assessedYear"];
    case "event":
      return [`event:${from.key}`];
    case "starting":
    case "not before":
      return [];
  }
}

function givenQuestions(rule: Rule, subject: Subject): readonly QuestionId[] {
  switch (rule.gives) {
    case "payment":
    case "reimbursement":
    case "cover":
    case "loan":
      return amountQuestions(rule.amount, subject);
    case "pension":
      return [rule.amount, rule.yours].flatMap((amount) =>
        amount === undefined ? [] : amountQuestions(amount, subject),
      );
    case "extra leave":
      return [
        ...leaveQuestions(rule.amount, subject),
        ...(rule.price === undefined ? [] : amountQuestions(rule.price, subject)),
      ];
    case "annual leave":
    case "training":
      return leaveQuestions(rule.amount, subject);
    case "one of":
      return rule.options.flatMap((option) =>
        "amount" in option ? amountQuestions(option.amount, subject) : [],
      );
    case "pay while away":
      return hangsOnPay(rule) ? ["startingSalary", "hours"] : [];
    case "sick pay":
    case "time off":
      return [];
  }
}

/** When somebody is away, where it makes a difference. */
function awayQuestions({
  begins,
  back,
  service = "counts",
  payments = "go on",
}: Absence): readonly QuestionId[] {
  return service === "counts" && payments === "go on" ? [] : [`event:${begins.key}`, `event:${back.key}`];
}

/** Whether a rule is another for somebody who has given notice. */
export function countsNotice(rule: Rule): boolean {
  return "underNotice" in rule && rule.underNotice !== undefined && rule.underNotice !== "paid";
}

function* ruleQuestions({ benefit, path, rule }: CitedRule, subject: Subject): Generator<QuestionId> {
  if (rule.who !== undefined) {
    const judged = { subject, at: ANY_DAY, service: serviceStart(undefined, subject), atAnyTime: true };
    if (judge(rule.who, judged).is === "no") return;
    yield* whoQuestions(rule.who, judged);
  }
  if (rule.serviceFrom !== undefined) yield* serviceQuestions(rule.serviceFrom);
  if ("when" in rule) yield* scheduleQuestions(rule.when);
  // Leave of people in term time only may be another, also where part-time hours change nothing.
  if (rule.gives === "pension" || rule.gives === "annual leave") yield "hours";
  if (rule.gives === "loan") for (const { when } of rule.writtenOff ?? []) yield* scheduleQuestions(when);
  if (rule.gives === "one of")
    for (const { when } of rule.options) if (when !== undefined) yield* scheduleQuestions(when);
  if (countsNotice(rule)) yield "noticeGiven";
  for (const { key } of excusesAsked(rule)) yield `leaving:${key}`;
  if ("lostIf" in rule && rule.lostIf !== undefined) yield `event:${rule.lostIf.key}`;
  for (const absence of absencesOf(rule)) yield* awayQuestions(absence);
  if ("repay" in rule) yield* repayQuestions(rule.repay);
  if ("repay" in rule && "ifHoursGoDown" in rule.repay && rule.repay.ifHoursGoDown !== undefined)
    yield "hours";
  if ("proRata" in rule && (rule.proRata ?? "no") !== "no") yield "hours";
  if (rule.gives === "one of") yield `choice:${choiceKey(benefit, path)}`;
  const limit = "inAllAtMost" in rule ? rule.inAllAtMost : undefined;
  if (limit !== undefined && "kind" in limit && limit.kind !== "in each")
    yield* amountQuestions(limit, subject);
  yield* givenQuestions(rule, subject);
}

function* benefitQuestions(offer: Offer, role: OfferRole, benefit: OfferBenefit): Generator<QuestionId> {
  if (benefit.rules.length === 0) return;
  const subject = anybodyIn(role, offer, benefit.whoFrom);
  const judged = { subject, at: ANY_DAY, service: serviceStart(undefined, subject), atAnyTime: true };
  if (judge(benefit.who, judged).is === "no") return;
  yield* whoQuestions(benefit.who, judged);
  for (const rule of benefit.rules) yield* ruleQuestions(rule, subject);
}

/** Whether a rule says what a move to another team makes of it. */
function speaksOfMoves(rule: Rule): boolean {
  const isPaidBack = "repay" in rule && "ifMovesOut" in rule.repay && rule.repay.ifMovesOut !== "not stated";
  return isPaidBack || ("ifMoved" in rule && rule.ifMoved !== undefined);
}

/** The order in which questions are asked; those of the council's own come last. */
function place(question: QuestionId): number {
  return isFixedQuestion(question) ? FIXED_QUESTION_IDS.indexOf(question) : FIXED_QUESTION_IDS.length;
}

/**
 * The questions that the offer to a role hangs on, and no others: an answer to any other changes nothing.
 * The first day in the job is always one, since every date follows from it. Benefits that are named without rules ask
 * nothing.
 */
export function questionsFor(offer: Offer, role: OfferRole): readonly QuestionId[] {
  const asked = new Set<QuestionId>(["start"]);
  for (const benefit of offer.benefits) {
    const questions = [...benefitQuestions(offer, role, benefit)];
    for (const question of questions) asked.add(question);
    if (questions.includes("team") && benefit.rules.some(({ rule }) => speaksOfMoves(rule)))
      asked.add("movesOn").add("movesTo");
  }
  return [...asked].sort((one, other) => place(one) - place(other));
}
