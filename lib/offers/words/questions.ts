import { registrationKey } from "../conditions/person";
import { type ConditionSet, setsOf } from "../conditions/sets";
import { askedByRule, type OwnQuestion } from "../questions/asked-by-rule";
import { choiceKey } from "../questions/choice-key";
import { isFixedQuestion, type QuestionId } from "../reasons/question-id";
import type { ChoiceRule, Names, Offer } from "../rules/offer";
import {
  type Answer,
  DAY_OR_NEVER,
  DAYS_OR_NEVER,
  namedChoice,
  type OwnField,
  PIECES,
  POUNDS,
  TIMES,
  YES_OR_NO,
} from "./answers";
import { optionWords } from "./describe-rule";
import { FIXED_QUESTIONS } from "./fixed-questions";

/** A question in words, for a form. */
export interface Question {
  readonly id: QuestionId;
  readonly words: string;
  readonly answer: Answer<unknown> | OwnField;
}

/** Every set of conditions of an offer. */
function* allConditions({ benefits }: Offer): Generator<ConditionSet> {
  for (const { who, rules } of benefits) {
    yield* setsOf(who);
    for (const { rule } of rules) yield* setsOf(rule.who);
  }
}

function answerWords(key: string, offer: Offer): string {
  for (const { set: who } of allConditions(offer)) {
    const asked = who.answers?.find((answer) => answer.key === key);
    if (asked !== undefined) return asked.question;
    if (who.registeredWith !== undefined && registrationKey(who.registeredWith) === key) {
      return `Are you registered with ${who.registeredWith}?`;
    }
  }
  return key;
}

/** What may be chosen, each option with what it is worth. */
function optionChoice({ options }: ChoiceRule, names: Names): Answer<string> {
  return namedChoice(options.map((option) => ({ value: option.name, words: optionWords(option, names) })));
}

const ANSWERED = {
  day: DAY_OR_NEVER,
  days: DAYS_OR_NEVER,
  times: TIMES,
  pieces: PIECES,
  pounds: POUNDS,
  "yes or no": YES_OR_NO,
} as const satisfies Record<OwnQuestion["answer"], Answer<unknown>>;

function ofRules(id: QuestionId, { benefits, names }: Offer): Question {
  for (const { slug, rules, name } of benefits) {
    for (const { rule, path } of rules) {
      if (rule.gives === "one of" && id === `choice:${choiceKey(slug, path)}`) {
        return { id, words: `${name}: which would you choose?`, answer: optionChoice(rule, names) };
      }
      for (const asked of askedByRule(rule)) {
        if (asked.id === id) return { id, words: asked.question, answer: ANSWERED[asked.answer] };
      }
    }
  }
  throw new RangeError(`No rule of this offer asks "${id}".`);
}

/** A question of an offer in words. */
export function question(id: QuestionId, offer: Offer): Question {
  if (isFixedQuestion(id)) return { id, ...FIXED_QUESTIONS[id] };
  if (!id.startsWith("answer:")) return ofRules(id, offer);
  return { id, words: answerWords(id.slice("answer:".length), offer), answer: YES_OR_NO };
}
