import { formatDay } from "../../calendar/format-day";
import { completesOn } from "../../calendar/length";
import { UNANSWERED } from "../person/circumstances";
import { asks, no, notSaid, type Verdict, YES } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { Quantity } from "../rules/quantity";
import { bareWords } from "../words/quantities";
import { condition, type Judged } from "./condition";

/** Conditions on dates: when somebody started, and how long they have served on the day. */

export const startedFrom = condition("startedFrom", (day, { subject: { circumstances } }, rank) => {
  if (circumstances.start === UNANSWERED) return asks("start");
  return circumstances.start >= day
    ? YES
    : no(
        `it is for people who started on ${formatDay(day)} or later`,
        `a start on ${formatDay(day)} or later`,
        rank,
      );
});

export const startedUntil = condition("startedUntil", (day, { subject: { circumstances } }, rank) => {
  if (circumstances.start === UNANSWERED) return asks("start");
  return circumstances.start <= day
    ? YES
    : no(
        `it closed to people who start after ${formatDay(day)}`,
        `a start on ${formatDay(day)} or earlier`,
        rank,
      );
});

/**
 * Whether a length of service is complete by the day. While it is in doubt from when service counts, it may be longer
 * than it seems, and never shorter: what is complete is certain, what is not stays open.
 */
function served(
  length: Quantity,
  { subject, service: { from, doubts }, at, completeBy = at, atAnyTime }: Judged,
  judge: (isComplete: boolean) => Verdict,
): Verdict {
  // Time will tell, and nobody needs to be asked.
  if (atAnyTime === true) return asks();
  const known = lengthOf(length);
  if (known === undefined) {
    const words = `${subject.names.council} has not published how much service it needs`;
    return notSaid(`${subject.citing}.who.service`, words);
  }
  const isComplete = from !== undefined && completesOn(from, known) <= completeBy;
  return isComplete || doubts.length === 0 ? judge(isComplete) : { is: "unknown", doubts };
}

export const serviceAtLeast = condition("serviceAtLeast", (length, judged, rank) =>
  served(length, judged, (isComplete) =>
    isComplete
      ? YES
      : no(
          `there is less than ${bareWords(length)} of service by then`,
          `${bareWords(length)} of service`,
          rank,
        ),
  ),
);

export const serviceBelow = condition("serviceBelow", (length, judged, rank) =>
  served(length, judged, (isComplete) =>
    isComplete ? no(`it is for people with less than ${bareWords(length)} of service`, undefined, rank) : YES,
  ),
);
