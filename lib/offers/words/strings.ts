import type { Names, PromiseMade, Repay } from "../offer";
import { anyOf } from "./lists";
import { bareWords } from "./quantities";

const FROM = { starting: "starting", "being paid": "being paid it" } as const;
const HOW = {
  "all of it": "you pay all of it back",
  "in proportion to months left": "you pay back the part for the months that are left of that time",
  "in proportion to days left": "you pay back the part for the days that are left of that time",
} as const;

/** What is paid back by somebody who leaves early. */
export function repayWords(repay: Repay, names: Names): string {
  if (repay.kind === "none") return "you pay nothing back if you leave";
  if (repay.kind === "not stated")
    return `${names.council} has not said whether you pay it back if you leave`;
  const excused = repay.unless.length === 0 ? "" : `, unless ${anyOf(repay.unless)}`;
  if (repay.kind === "steps") {
    const steps = repay.steps.map(
      ({ within, percent }) => `${bareWords(percent)} within ${bareWords(within)}`,
    );
    return `if you leave, you pay back part of it by how long it is since ${FROM[repay.of]}: ${steps.join(", ")}${excused}`;
  }
  const how =
    repay.how === "not stated"
      ? `you may have to pay it back; ${names.council} has not said how much`
      : HOW[repay.how];
  return `if you leave within ${bareWords(repay.within)} of ${FROM[repay.of]}, ${how}${excused}`;
}

/** How firm the council's word is, where it is less than a rule. */
export function promiseWords(promise: PromiseMade, names: Names): string | undefined {
  if (promise.kind === "guaranteed") return undefined;
  if (promise.kind === "discretionary") return `${names.council} decides whether to pay it`;
  const { reviewedEvery, notice } = promise;
  const often =
    reviewedEvery === "not stated" ? "reviews it" : `reviews it every ${bareWords(reviewedEvery)}`;
  const ending = notice === "not stated" ? "" : `, with ${bareWords(notice)} of notice`;
  return `${names.council} ${often} and may change or end it${ending}`;
}
