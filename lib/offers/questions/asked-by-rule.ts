import { amountsIn } from "../amounts/money-amount";
import { laterEvent } from "../payments/repay-from";
import type { QuestionId } from "../reasons/question-id";
import type { Amount, Repay, Rule, Schedule } from "../rules/offer";
import { absencesOf } from "../service/away";

/** What rules ask of the person's own, by the key that they give it. */
export interface OwnQuestion {
  readonly id: Extract<
    QuestionId,
    `event:${string}` | `days:${string}` | `times:${string}` | `leaving:${string}`
  >;
  readonly key: string;
  readonly question: string;
  /** What answers it: a day or several, how often something happens, how many pieces or pounds, which may be many, or yes or no. */
  readonly answer: "day" | "days" | "times" | "pieces" | "pounds" | "yes or no";
}

type Asks = Pick<OwnQuestion, "key" | "question">;

const number = ({ key, question }: Asks, answer: OwnQuestion["answer"]): OwnQuestion => ({
  id: `times:${key}`,
  key,
  question,
  answer,
});

const day = ({ key, question }: Asks): OwnQuestion => ({ id: `event:${key}`, key, question, answer: "day" });

const days = ({ key, question }: Asks): OwnQuestion => ({ id: `days:${key}`, key, question, answer: "days" });

function* askedBySchedule(when: Schedule): Generator<OwnQuestion> {
  if (when.kind === "whenever") yield when.asks === "on which days" ? days(when) : number(when, "times");
  if (when.kind === "for each") yield number(when, "pieces");
  if (when.kind === "event" || when.kind === "event each year") yield day(when);
  if (when.kind === "instalments") for (const part of when.parts) yield* askedBySchedule(part.when);
}

function* askedByAmount(amount: Amount): Generator<OwnQuestion> {
  for (const one of amountsIn(amount)) if (one.kind === "told") yield number(one, "pounds");
}

function* askedByOptions(rule: Extract<Rule, { readonly gives: "one of" }>): Generator<OwnQuestion> {
  for (const option of rule.options) {
    if (option.when !== undefined) yield* askedBySchedule(option.when);
    if ("amount" in option) yield* askedByAmount(option.amount);
  }
}

type Excuse = Extract<Repay, { readonly kind: "within" }>["unless"][number];

/** The reasons for leaving that cost nothing, of those that a rule asks about. */
export function excusesAsked(rule: Rule): readonly Exclude<Excuse, string>[] {
  const unless = "repay" in rule && "unless" in rule.repay ? rule.repay.unless : [];
  return unless.filter((excuse) => typeof excuse !== "string");
}

/** What a rule asks to work out what it gives. Leave, time off and pay while away are told by nobody. */
function* askedByWorth(rule: Rule): Generator<OwnQuestion> {
  switch (rule.gives) {
    case "payment":
    case "reimbursement":
    case "cover":
    case "loan":
      yield* askedByAmount(rule.amount);
      return;
    case "pension":
      yield* askedByAmount(rule.amount);
      if (rule.yours !== undefined) yield* askedByAmount(rule.yours);
      return;
    case "one of":
      yield* askedByOptions(rule);
      return;
    case "annual leave":
    case "extra leave":
    case "training":
    case "time off":
    case "sick pay":
    case "pay while away":
      return;
    default:
      // A generator may end without a word: a new kind of rule is to be thought of here.
      rule satisfies never;
  }
}

/** Every question that a rule asks in words of its own, but for those of its conditions. */
export function* askedByRule(rule: Rule): Generator<OwnQuestion> {
  if ("when" in rule) yield* askedBySchedule(rule.when);
  yield* askedByWorth(rule);
  if (rule.serviceFrom?.kind === "event") yield day(rule.serviceFrom);
  if ("lostIf" in rule && rule.lostIf !== undefined) yield day(rule.lostIf);
  for (const { begins, back } of absencesOf(rule)) {
    yield day(begins);
    yield day(back);
  }
  const later = "repay" in rule ? laterEvent(rule.repay) : undefined;
  if (typeof later === "object") yield day(later);
  for (const { key, question } of excusesAsked(rule))
    yield { id: `leaving:${key}`, key, question, answer: "yes or no" };
}
