/**
 * Every question that has a place of its own in `Circumstances`, in the order of asking. Its words, its parameter
 * in an address and where its answer goes are keyed by these names: to forget one does not compile.
 */
export const FIXED_QUESTIONS = [
  "start",
  "startingSalary",
  "hours",
  "team",
  "standing",
  "monthsSinceLeaving",
  "contract",
  "contractMonths",
  "spinalColumnPoint",
  "yearsQualified",
  "assessedYear",
  "probationEnds",
  "continuousServiceFrom",
  "noticeGiven",
] as const;
export type FixedQuestionId = (typeof FIXED_QUESTIONS)[number];

/** Something that a person can be asked; `words/questions.ts` holds the words. */
export type QuestionId =
  | FixedQuestionId
  | `answer:${string}`
  | `choice:${string}`
  | `event:${string}`
  | `times:${string}`;

const FIXED: ReadonlySet<string> = new Set(FIXED_QUESTIONS);

/** True unless the question is a council's own. */
export function isFixedQuestion(id: string): id is FixedQuestionId {
  return FIXED.has(id);
}
