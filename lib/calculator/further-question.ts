import { offerRole } from "../catalogue/offer-role";
import type { Role } from "../catalogue/types";
import { CONTRACTS, STANDINGS } from "../model/offer/conditions";
import {
  type AnswerKind,
  choiceKey,
  hasRulesFor,
  type Offer,
  optionWords,
  type QuestionId,
  question,
  questionsFor,
} from "../offers";
import { isFurtherQuestion, questionParameter } from "./question-parameter";

/** Something to choose; `value` stands in the address. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** A question that the offer to a role hangs on, as a form asks it. */
export interface FurtherQuestion {
  readonly id: QuestionId;
  readonly parameter: string;
  readonly words: string;
  readonly kind: AnswerKind;
  readonly choices: readonly Choice[];
  /** What can be typed instead of, or without, choosing. */
  readonly typed: "nothing" | "a day" | "a number";
  /** For numbers, the least and the most. */
  readonly least: number;
  readonly most: number;
}

function same(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value, words: value.charAt(0).toUpperCase() + value.slice(1) }));
}

const STANDING_WORDS: Readonly<Record<string, string>> = {
  "new starter": "No, I would be new",
  "existing staff": "Yes, I work there now",
};

/** What may be chosen, each option with what it is worth. */
function optionChoices(id: QuestionId, { benefits, names }: Offer): readonly Choice[] {
  return benefits
    .flatMap(({ rules }) => rules)
    .flatMap(({ benefit, path, rule }) =>
      rule.gives === "one of" && id === `choice:${choiceKey(benefit, path)}`
        ? rule.options.map((option) => ({ value: option.name, words: optionWords(option, names) }))
        : [],
    );
}

function choicesFor(id: QuestionId, kind: AnswerKind, role: Role): readonly Choice[] {
  switch (kind) {
    case "place":
      return role.workplaces.map(({ place }) => ({ value: place.slug, words: place.name }));
    case "yes or no":
      return same(["yes", "no"]);
    case "contract":
      return same(CONTRACTS);
    case "standing":
      return STANDINGS.map((value) => ({ value, words: STANDING_WORDS[value] ?? value }));
    case "assessed year":
      return [
        { value: "passed", words: "Yes, I have passed it" },
        { value: "not taken", words: "No, and I do not plan to take it" },
      ];
    case "months or never":
      return [{ value: "never", words: "I have not worked there before" }];
    case "day or never":
      return [{ value: "never", words: "It will not happen" }];
    case "day or none":
      return [{ value: "none", words: "I have none" }];
    case "option":
      return optionChoices(id, role.council.offer);
    default:
      return [];
  }
}

const TYPED: Partial<Record<AnswerKind, FurtherQuestion["typed"]>> = {
  day: "a day",
  "assessed year": "a day",
  "day or none": "a day",
  "day or never": "a day",
  number: "a number",
  times: "a number",
  "months or never": "a number",
};

const LIMITS: Partial<Record<QuestionId, readonly [least: number, most: number]>> = {
  spinalColumnPoint: [1, 100],
  contractMonths: [1, 240],
  yearsQualified: [0, 60],
  monthsSinceLeaving: [0, 720],
};

function questionsBeyondPay(role: Role): readonly FurtherQuestion[] {
  const { offer } = role.council;
  const ids = questionsFor(offer, offerRole(role)).filter(isFurtherQuestion);
  return ids.map((id) => {
    const { words, answer } = question(id, offer);
    const [least, most] = LIMITS[id] ?? [0, 100];
    return {
      id,
      parameter: questionParameter(id),
      words,
      kind: answer,
      choices: choicesFor(id, answer, role),
      typed: TYPED[answer] ?? "nothing",
      least,
      most,
    };
  });
}

/** Each answer asks for them several times over, and a role's are always the same. */
const known = new WeakMap<Role, readonly FurtherQuestion[]>();

/**
 * The questions beyond start, salary and hours that the offer to a role hangs on, in the order to ask them.
 * @param leaves whether the person has said that they leave: only then does it matter when they give notice
 */
export function furtherQuestions(role: Role, leaves: boolean): readonly FurtherQuestion[] {
  const all = known.get(role) ?? questionsBeyondPay(role);
  known.set(role, all);
  return leaves ? all : all.filter(({ id }) => id !== "noticeGiven");
}

const forRole = new WeakMap<Role, boolean>();

/** True where an offer may be for people in a role: where not, only their pay is left to be asked about. */
export function asksOfOffer(role: Role): boolean {
  const known = forRole.get(role) ?? hasRulesFor(offerRole(role), role.council.offer);
  forRole.set(role, known);
  return known;
}

/**
 * Reads the answer to a question.
 * @returns the answer as it stands in the address, or else a problem: a sentence that explains it
 */
export function readAnswer(
  { choices, typed: kind, least, most }: FurtherQuestion,
  typed: string,
  readDay: (typed: string) => string | undefined,
): { readonly value: string } | { readonly problem: string } {
  const chosen = choices.find(({ value }) => value.toLowerCase() === typed.toLowerCase());
  if (chosen !== undefined) return { value: chosen.value };
  if (kind === "a number") {
    const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
    return number >= least && number <= most
      ? { value: String(number) }
      : { problem: `“${typed}” is not a whole number from ${least} to ${most}.` };
  }
  if (kind === "a day") {
    const day = readDay(typed);
    return day === undefined
      ? { problem: `“${typed}” is not a day of the calendar. Write it like 1 May 2027.` }
      : { value: day };
  }
  return { problem: `“${typed}” is not one of the answers. Choose one.` };
}
