import { completesOn } from "../../calendar/length";
import { UNANSWERED } from "../person/circumstances";
import { asks, notSaid, unmet, type Verdict, YES } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { Quantity } from "../rules/quantity";
import { movedOn } from "../service/away";
import { condition, type Judged } from "./condition";

/** Conditions on dates: when somebody started, and how long they have served on the day. */

export const startedFrom = condition("startedFrom", (day, { subject: { circumstances, citing } }, rank) => {
  if (day === "not stated") return notSaid(`${citing}.who.started`, { about: "days of starting" });
  if (circumstances.start === UNANSWERED) return asks("start");
  return circumstances.start >= day ? YES : unmet({ kind: "started before", day }, rank);
});

export const startedUntil = condition("startedUntil", (day, { subject: { circumstances, citing } }, rank) => {
  if (day === "not stated") return notSaid(`${citing}.who.started`, { about: "days of starting" });
  if (circumstances.start === UNANSWERED) return asks("start");
  return circumstances.start <= day ? YES : unmet({ kind: "started after", day }, rank);
});

/**
 * Whether a length of service is complete by the day. While it is in doubt from when service counts, it may be longer
 * than it seems, and never shorter: what is complete is certain, what is not stays open.
 */
function served(
  length: Quantity,
  { subject, service: { from, away, doubts }, at, completeBy = at, atAnyTime }: Judged,
  judge: (isComplete: boolean) => Verdict,
): Verdict {
  // The passing of time decides this, so it needs no question.
  if (atAnyTime === true) return asks();
  const needed = lengthOf(length);
  if (needed === undefined) return notSaid(`${subject.citing}.who.service`, { about: "service needed" });
  const isComplete = from !== undefined && movedOn(completesOn(from, needed), away, from) <= completeBy;
  return isComplete || doubts.length === 0 ? judge(isComplete) : { is: "unknown", doubts };
}

export const serviceAtLeast = condition("serviceAtLeast", (length, judged, rank) =>
  served(length, judged, (isComplete) =>
    isComplete ? YES : unmet({ kind: "too little service", length }, rank),
  ),
);

export const serviceBelow = condition("serviceBelow", (length, judged, rank) =>
  served(length, judged, (isComplete) =>
    isComplete ? unmet({ kind: "too much service", length }, rank) : YES,
  ),
);
