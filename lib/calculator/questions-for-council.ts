import { questionsToAsk } from "../catalogue/questions-to-ask";
import type { Council, Role } from "../catalogue/types";
import { sum } from "../money/arithmetic";
import { allOf, hasRules, isMoney, matterQuestion, type NotStatedMatter, type Timeline } from "../offers";
import type { CalculatorAnswer } from "./answer";

/** How much money hangs on something that the council has not said, in pence. */
function worthOf({ keys }: NotStatedMatter, { entries }: Timeline): number {
  const onIt = entries
    .filter(isMoney)
    .filter(({ doubts }) => doubts.some((doubt) => doubt.kind === "not stated" && keys.includes(doubt.key)));
  return sum(onIt.map(({ amount }) => amount.most));
}

/** What the council has not said, by the money that hangs on it: most first. */
export function mattersByWorth(timeline: Timeline): readonly NotStatedMatter[] {
  return timeline.notStated.toSorted((one, other) => worthOf(other, timeline) - worthOf(one, timeline));
}

/**
 * What the council leaves open in an answer, each as one question that the person can put to it, by the money that hangs on
 * it.
 */
export function questionsOfAnswer(timeline: Timeline): readonly string[] {
  return mattersByWorth(timeline).map((matter) => matterQuestion(matter, timeline.names));
}

/**
 * Everything to ask about a role, what its offer leaves open among it; but whether the
 * offer is for the role at all is asked once.
 */
export function questionsAboutRole(role: Role, timeline: Timeline | undefined): readonly string[] {
  const others = (timeline?.notStated ?? []).filter(
    ({ gap }) => gap.about !== "group" || !gap.who.roles?.includes(role.slug),
  );
  return questionsToAsk(role, timeline && questionsOfAnswer({ ...timeline, notStated: others }));
}

/** What no total of a comparison includes: benefits that the council names without a figure, and leave where it says nothing about it. */
function notCounted({ nothing, years }: Timeline): readonly string[] {
  const named = nothing.filter(({ kind }) => kind === "named only").map(({ benefitName }) => benefitName);
  return [
    ...(named.length > 0 ? [`Can you tell me what these are worth: ${allOf(named)}?`] : []),
    ...(years.every(({ leave }) => leave.length === 0) ? ["How much annual leave would I get?"] : []),
  ];
}

/** What to ask one council about the roles of it that are compared. */
export interface ComparedQuestions {
  readonly council: Council;
  readonly questions: readonly string[];
}

/**
 * What each council leaves open about its roles of a comparison, each thing once; the name of the role stands before what
 * not all of its roles leave open.
 */
export function questionsOfComparison(answers: readonly CalculatorAnswer[]): readonly ComparedQuestions[] {
  const councils = [...new Set(answers.map(({ state }) => state.role.council))];
  return councils.map((council) => {
    const lists = answers
      .filter(({ state }) => state.role.council === council)
      .map(({ state: { role }, timeline }) => ({
        role,
        questions: [
          ...questionsAboutRole(role, timeline),
          ...(hasRules(council.offer) ? notCounted(timeline) : []),
        ],
      }));
    const asked = lists.flatMap(({ role, questions }) =>
      questions.map((question) =>
        lists.every((list) => list.questions.includes(question)) ? question : `${role.name}: ${question}`,
      ),
    );
    return { council, questions: [...new Set(asked)] };
  });
}
