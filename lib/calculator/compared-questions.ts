import type { Role } from "../catalogue/types";
import { type FurtherQuestion, furtherQuestions } from "./further-question";
import { teamParameter } from "./question-parameter";

/** How a question about a role is called in an address that is about several: a team is one council's own. */
export function parameterAmongOthers({ id, parameter }: FurtherQuestion, { council }: Role): string {
  return id === "team" ? teamParameter(council.slug) : parameter;
}

/** The same question for one more role: the places of both can be chosen. */
function together(one: FurtherQuestion, other: FurtherQuestion): FurtherQuestion {
  if (one.kind !== "place") return one;
  const offered = one.choices.map(({ value }) => value);
  return {
    ...one,
    choices: [...one.choices, ...other.choices.filter(({ value }) => !offered.includes(value))],
  };
}

/**
 * The questions that the offers to some roles hang on, each asked once for all of them; the team once for each council
 * whose offer hangs on it, since councils have teams of their own.
 * @param leaves whether the person has said that they leave
 */
export function comparedQuestions(roles: readonly Role[], leaves: boolean): readonly FurtherQuestion[] {
  const questions = new Map<string, FurtherQuestion>();
  for (const role of roles) {
    for (const question of furtherQuestions(role, leaves)) {
      // A move is one's own in each of them, and who compares asks what they begin with.
      if (question.id === "movesOn" || question.id === "movesTo") continue;
      const parameter = parameterAmongOthers(question, role);
      const words =
        question.kind === "place" ? `${role.council.shortName}: ${question.words}` : question.words;
      const asked = questions.get(parameter);
      questions.set(
        parameter,
        asked === undefined ? { ...question, parameter, words } : together(asked, question),
      );
    }
  }
  return [...questions.values()];
}
