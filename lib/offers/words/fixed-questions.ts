import type { FixedAnswers } from "../reasons/question-id";
import {
  type Answer,
  choiceOf,
  DAY,
  mapAnswer,
  numberFrom,
  OWN_FIELD,
  type OwnField,
  orElse,
  PLACE,
} from "./answers";

/** A question about the person, and how it is answered. */
interface FixedQuestion<Value> {
  readonly words: string;
  readonly answer: Answer<Value> | OwnField;
}

/**
 * How each question about the person is asked. Its control, its limits, how its answer is read and where that goes
 * follow from this record: the type of an answer is that of its place in `Circumstances`.
 */
export const FIXED_QUESTIONS: { readonly [Id in keyof FixedAnswers]: FixedQuestion<FixedAnswers[Id]> } = {
  start: { words: "When would you start?", answer: OWN_FIELD },
  startingSalary: { words: "What would your full-time starting salary be?", answer: OWN_FIELD },
  hours: { words: "How many hours would you work?", answer: OWN_FIELD },
  team: { words: "Which team or service would you work in?", answer: PLACE },
  standing: {
    words: "Do you already work for the council?",
    answer: choiceOf({ "new starter": "No, I would be new", "existing staff": "Yes, I work there now" }),
  },
  monthsSinceLeaving: {
    words: "If you worked for this council before, how many months ago did you leave?",
    answer: mapAnswer(orElse(numberFrom(0, 720), { never: "I have not worked there before" }), (months) =>
      months === "never" ? "never worked here" : months,
    ),
  },
  contract: {
    words: "What kind of contract is it?",
    answer: choiceOf({
      permanent: "Permanent",
      "fixed term": "Fixed term",
      temporary: "Temporary",
      casual: "Casual",
      agency: "Agency",
    }),
  },
  contractMonths: { words: "How many months is the contract for?", answer: numberFrom(1, 240) },
  spinalColumnPoint: { words: "Which scale point would you start on?", answer: numberFrom(1, 100) },
  yearsQualified: {
    words: "How many whole years have you been qualified when you start?",
    answer: numberFrom(0, 60),
  },
  assessedYear: {
    words: "Have you passed your assessed and supported year in employment?",
    answer: {
      ...orElse(DAY, {
        passed: "Yes, I have passed it",
        "not taken": "No, and I do not plan to take it",
      }),
      // The word for every other event that does not come.
      synonyms: { never: "not taken" },
    },
  },
  probationEnds: { words: "On which day would your probation end?", answer: DAY },
  continuousServiceFrom: {
    words: "From which day do you have continuous service with councils?",
    answer: orElse(DAY, { none: "I have none" }),
  },
  movesOn: { words: "If you would move to another team later, on which day?", answer: DAY },
  movesTo: { words: "Which team or service would you move to?", answer: PLACE },
  noticeGiven: { words: "On which day do you give notice?", answer: DAY },
};
