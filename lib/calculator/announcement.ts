import type { CalculatorAnswer } from "./answer";
import { headline } from "./answer-words";
import type { NoTakeHome, TakeHomeAnswer } from "./take-home-answer";
import { takeHomeHeadline } from "./take-home-words";

/** The answer in the sentences that a screen reader announces: what the job gives, and what of it lands in the account. */
export function announcement(answer: CalculatorAnswer, takeHome: TakeHomeAnswer | NoTakeHome): string {
  return "why" in takeHome ? headline(answer) : `${headline(answer)} ${takeHomeHeadline(takeHome)}`;
}

/** The same of one of several roles, which begins with whose it is: two councils may name a role alike. */
export function namedAnnouncement(answer: CalculatorAnswer, takeHome: TakeHomeAnswer | NoTakeHome): string {
  const { name, council } = answer.state.role;
  return `${name}, ${council.shortName}: ${announcement(answer, takeHome)}`;
}
