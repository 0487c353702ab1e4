import { type TableKey, tableKey } from "../amounts/table";
import { judge, whoQuestions } from "../conditions/judge";
import type { Subject } from "../person/subject";
import { FIXED_QUESTION_IDS, isFixedQuestion, type QuestionId } from "../reasons/question-id";
import type {
  Amount,
  CitedRule,
  LeaveAmount,
  Offer,
  OfferBenefit,
  OfferRole,
  Schedule,
  ServiceFrom,
} from "../rules/offer";
import { serviceStart } from "../service/service";
import { choiceKey } from "./choice-key";
import { ANY_DAY, anybodyIn } from "./for-role";

type Table = Extract<Amount | LeaveAmount, { readonly kind: "table" }>;

/** The rows of a table that may be the person's. */
function rowsFor(key: TableKey, { amounts, otherwise }: Table) {
  const rest = otherwise.kind === "nothing" ? [] : [otherwise];
  if (key.is === "listed") return [amounts[key.slug]];
  return key.is === "left out" ? rest : [...Object.values(amounts), ...rest];
}

function* amountQuestions(amount: Amount | LeaveAmount, subject: Subject): Generator<QuestionId> {
  switch (amount.kind) {
    case "percent of salary":
    case "months of salary":
      yield "startingSalary";
      break;
    case "by years qualified":
      yield "yearsQualified";
      for (const step of amount.steps) yield* amountQuestions(step.amount, subject);
      break;
    case "by service":
      for (const step of amount.steps) yield* amountQuestions(step.amount, subject);
      break;
    case "table": {
      const key = tableKey(amount.by, Object.keys(amount.amounts), subject);
      if (key.is === "unknown" && key.doubts.some(({ kind }) => kind === "unanswered")) yield "team";
      for (const row of rowsFor(key, amount)) if (row !== undefined) yield* amountQuestions(row, subject);
    }
  }
}

function* scheduleQuestions(schedule: Schedule): Generator<QuestionId> {
  switch (schedule.kind) {
    case "probation passed":
      yield "probationEnds";
      break;
    case "assessed year passed":
      yield "assessedYear";
      break;
    case "event":
      yield `event:${schedule.key}`;
      break;
    case "whenever":
      yield `times:${schedule.key}`;
      break;
    case "instalments":
      for (const { when } of schedule.parts) yield* scheduleQuestions(when);
  }
}

function* serviceQuestions(from: ServiceFrom | undefined): Generator<QuestionId> {
  if (from?.kind === "continuous" || from?.kind === "not stated") yield "continuousServiceFrom";
  if (from?.kind === "probation passed") yield "probationEnds";
  if (from?.kind === "assessed year passed") yield "assessedYear";
  if (from?.kind === "event") yield `event:${from.key}`;
}

function countsNotice(rule: CitedRule["rule"]): boolean {
  return "underNotice" in rule && rule.underNotice !== undefined && rule.underNotice !== "paid";
}

function* ruleQuestions({ benefit, path, rule }: CitedRule, subject: Subject): Generator<QuestionId> {
  if (rule.who !== undefined) {
    const judged = { subject, at: ANY_DAY, service: serviceStart(undefined, subject), atAnyTime: true };
    if (judge(rule.who, judged).is === "no") return;
    yield* whoQuestions(rule.who, judged);
  }
  yield* serviceQuestions(rule.serviceFrom);
  if ("when" in rule) yield* scheduleQuestions(rule.when);
  if (countsNotice(rule)) yield "noticeGiven";
  if ("proRata" in rule && rule.proRata !== "no") yield "hours";
  if (rule.gives === "one of") {
    yield `choice:${choiceKey(benefit, path)}`;
    for (const option of rule.options) if ("amount" in option) yield* amountQuestions(option.amount, subject);
  } else if (rule.gives !== "time off") yield* amountQuestions(rule.amount, subject);
}

function* benefitQuestions(offer: Offer, role: OfferRole, benefit: OfferBenefit): Generator<QuestionId> {
  if (benefit.rules.length === 0) return;
  const subject = anybodyIn(role, offer, benefit.whoFrom);
  const judged = { subject, at: ANY_DAY, service: serviceStart(undefined, subject), atAnyTime: true };
  if (judge(benefit.who, judged).is === "no") return;
  yield* whoQuestions(benefit.who, judged);
  for (const rule of benefit.rules) yield* ruleQuestions(rule, subject);
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
    for (const question of benefitQuestions(offer, role, benefit)) asked.add(question);
  }
  return [...asked].sort((one, other) => place(one) - place(other));
}

/** Whether something in the offer to a role hangs on when the person gives notice. */
export function hangsOnNotice(offer: Offer, role: OfferRole): boolean {
  // Few offers count notice, and to find every question takes far longer than to see that.
  const counts = offer.benefits.some(({ rules }) => rules.some(({ rule }) => countsNotice(rule)));
  return counts && questionsFor(offer, role).includes("noticeGiven");
}
