/** Something that a person can be asked; `words/questions.ts` holds the words. */
export type QuestionId =
  | "start"
  | "startingSalary"
  | "hours"
  | "team"
  | "spinalColumnPoint"
  | "contract"
  | "contractMonths"
  | "standing"
  | "yearsQualified"
  | "assessedYear"
  | "probationEnds"
  | "monthsSinceLeaving"
  | "continuousServiceFrom"
  | "noticeGiven"
  | `answer:${string}`
  | `choice:${string}`
  | `event:${string}`
  | `times:${string}`;
