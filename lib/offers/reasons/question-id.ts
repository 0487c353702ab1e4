import type { CalendarDate } from "../../calendar/calendar-date";
import { type Answers, type Leaving, NO_ANSWERS } from "../person/circumstances";

/** A question about the person: one that has a place in `Circumstances`, or a part of one, as of moving and of leaving. */
export type FixedQuestionId = keyof FixedAnswers;

/** What is answered to each. */
export interface FixedAnswers extends Answers {
  /** The day of a move to another team. */
  readonly movesOn: CalendarDate;
  /** Slug of the team or service that it leads to. */
  readonly movesTo: string;
  readonly noticeGiven: Exclude<Leaving["noticeGiven"], "unanswered">;
}

/** Something that a person can be asked; `words/questions.ts` holds the words. */
export type QuestionId =
  | FixedQuestionId
  | `answer:${string}`
  /** Why somebody leaves; asked only of somebody who does. */
  | `leaving:${string}`
  | `choice:${string}`
  | `event:${string}`
  | `days:${string}`
  | `times:${string}`;

/** True for a question whose answer has a place of its own in `Circumstances`. */
export function isInCircumstances(id: string): id is keyof Answers {
  return Object.hasOwn(NO_ANSWERS, id);
}

/** Questions of which several answers together have one place. */
const IN_PARTS = ["movesOn", "movesTo", "noticeGiven"] as const satisfies readonly Exclude<
  FixedQuestionId,
  keyof Answers
>[];

/** Every question about the person, in the order of asking. */
export const FIXED_QUESTION_IDS: readonly FixedQuestionId[] = [
  ...Object.keys(NO_ANSWERS).filter(isInCircumstances),
  ...IN_PARTS,
];

/** True unless the question is a council's own. */
export function isFixedQuestion(id: string): id is FixedQuestionId {
  return isInCircumstances(id) || IN_PARTS.some((part) => part === id);
}
