import { FIXED_QUESTION_IDS, FIXED_QUESTIONS, type QuestionId } from "../offers";

/** How a question is called in an address: `yearsQualified` is `years-qualified`, `answer:driver` is `answer.driver`. */
export function questionParameter(id: QuestionId): string {
  const [kind, key] = id.split(/:(.*)/s);
  return key === undefined ? id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : `${kind}.${key}`;
}

/** Questions in fields of their own have names of their own. */
const KNOWN = new Set(
  FIXED_QUESTION_IDS.filter((id) => FIXED_QUESTIONS[id].answer.kind !== "own field").map(questionParameter),
);

/** True for the name of a question that some offer asks or once asked. */
export function isQuestionParameter(name: string): boolean {
  return KNOWN.has(name) || /^(answer|leaving|choice|event|days|times|team)\../.test(name);
}

/** How the team of one council is called in an address that is about roles of several. */
export function teamParameter(council: string): string {
  return `team.${council}`;
}

/** The parameter of the field beside a list of choices, in which something else can be typed. */
export function otherParameter(name: string): string {
  return `other-${name}`;
}

/** The id of that field. */
export function typedField(name: string): string {
  return `${name}-typed`;
}
