import { registrationKey } from "../conditions/person";
import { type ConditionSet, setsOf } from "../conditions/sets";
import { askedByTimes } from "../questions/asked-by-times";
import { type FixedQuestionId, isFixedQuestion, type QuestionId } from "../reasons/question-id";
import type { Offer } from "../rules/offer";

/** How a question is answered. */
export type AnswerKind =
  | "day"
  | "salary"
  | "hours"
  | "place"
  | "number"
  | "yes or no"
  | "contract"
  | "standing"
  | "assessed year"
  | "months or never"
  | "day or none"
  | "option"
  | "day or never"
  | "times";

/** A question in words, for a form. */
export interface Question {
  readonly id: QuestionId;
  readonly words: string;
  readonly answer: AnswerKind;
  /** What may be chosen, where it is one of a list. */
  readonly options: readonly string[];
}

const FIXED: Readonly<Record<FixedQuestionId, readonly [words: string, answer: AnswerKind]>> = {
  start: ["When would you start?", "day"],
  startingSalary: ["What would your full-time starting salary be?", "salary"],
  hours: ["How many hours would you work?", "hours"],
  team: ["Which team or service would you work in?", "place"],
  spinalColumnPoint: ["Which scale point would you start on?", "number"],
  contract: ["What kind of contract is it?", "contract"],
  contractMonths: ["How many months is the contract for?", "number"],
  standing: ["Do you already work for the council?", "standing"],
  yearsQualified: ["How many whole years have you been qualified when you start?", "number"],
  assessedYear: ["Have you passed your assessed and supported year in employment?", "assessed year"],
  probationEnds: ["On which day would your probation end?", "day"],
  monthsSinceLeaving: [
    "If you worked for this council before, how many months ago did you leave?",
    "months or never",
  ],
  continuousServiceFrom: ["From which day do you have continuous service with councils?", "day or none"],
  noticeGiven: ["On which day do you give notice?", "day"],
};

/** Every set of conditions of an offer. */
function* allConditions({ benefits }: Offer): Generator<ConditionSet> {
  for (const { who, rules } of benefits) {
    yield* setsOf(who);
    for (const { rule } of rules) yield* setsOf(rule.who);
  }
}

function answerWords(key: string, offer: Offer): string {
  for (const { set: who } of allConditions(offer)) {
    const own = who.answers?.find((answer) => answer.key === key);
    if (own !== undefined) return own.question;
    if (who.registeredWith !== undefined && registrationKey(who.registeredWith) === key) {
      return `Are you registered with ${who.registeredWith}?`;
    }
  }
  return key;
}

function ofRules(id: QuestionId, offer: Offer): Question {
  for (const { slug, rules, name } of offer.benefits) {
    for (const { rule, path } of rules) {
      if (rule.gives === "one of" && id === `choice:${slug}.${path}`) {
        return {
          id,
          words: `${name}: which would you choose?`,
          answer: "option",
          options: rule.options.map((option) => option.name),
        };
      }
      for (const asked of askedByTimes(rule)) {
        if (asked.id !== id) continue;
        const answer = id.startsWith("times:") ? "times" : "day or never";
        return { id, words: asked.question, answer, options: [] };
      }
    }
  }
  return { id, words: id, answer: "number", options: [] };
}

/** A question of an offer in words. */
export function question(id: QuestionId, offer: Offer): Question {
  if (id.startsWith("answer:")) {
    return {
      id,
      words: answerWords(id.slice("answer:".length), offer),
      answer: "yes or no",
      options: ["yes", "no"],
    };
  }
  if (isFixedQuestion(id)) {
    const [words, answer] = FIXED[id];
    return { id, words, answer, options: [] };
  }
  return ofRules(id, offer);
}
