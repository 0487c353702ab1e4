import type { Instant } from "../../calendar/london-time";
import type { AnswerToWrite } from "./write-static-answers";

/** Answers that take the place of others at a moment. */
export interface LaterAnswers {
  readonly from: Instant;
  readonly answers: readonly AnswerToWrite[];
}

/** An answer, and after it the others that take its place, the first of them first. */
function followedBy(
  answer: AnswerToWrite,
  [next, ...rest]: readonly (readonly [from: Instant, AnswerToWrite])[],
): AnswerToWrite {
  if (next === undefined) return answer;
  const [from, follower] = next;
  return { ...answer, until: from, next: followedBy(follower, rest) };
}

/**
 * Answers, each with what takes its place later.
 * @param later the first moment first
 */
export function withLater(
  answers: readonly AnswerToWrite[],
  later: readonly LaterAnswers[],
): readonly AnswerToWrite[] {
  return answers.map((answer) => {
    const followers = later.flatMap(({ from, answers: others }) =>
      others.flatMap((one) => (one.address === answer.address ? [[from, one] as const] : [])),
    );
    return followedBy(answer, followers);
  });
}
