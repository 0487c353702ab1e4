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
 * Answers, each with what takes its place later; and those that there are from a later moment on.
 * @param later the first moment first
 */
export function withLater(
  answers: readonly AnswerToWrite[],
  later: readonly LaterAnswers[],
): { readonly answers: readonly AnswerToWrite[]; readonly opening: readonly AnswerToWrite[] } {
  const followers = new Map<string, (readonly [from: Instant, AnswerToWrite])[]>();
  for (const { from, answers: others } of later) {
    for (const one of others)
      followers.set(one.address, [...(followers.get(one.address) ?? []), [from, one]]);
  }
  const made = new Set(answers.map(({ address }) => address));
  return {
    answers: answers.map((answer) => followedBy(answer, followers.get(answer.address) ?? [])),
    opening: [...followers].flatMap(([address, [first, ...rest]]) =>
      made.has(address) || first === undefined ? [] : [{ ...followedBy(first[1], rest), from: first[0] }],
    ),
  };
}
