import { inMonths } from "../../calendar/length";
import { UNANSWERED } from "../person/circumstances";
import { asks, every, notSaid, unmet, type Verdict, YES } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import { isPublished, type Quantity } from "../rules/quantity";
import { qualifiedOpen, yearsQualified } from "../service/years-qualified";
import { condition, type Judged } from "./condition";

/** Conditions on the person: registration, contract, experience, and whether they come back. */

/** The key of the question whether somebody is registered with a body. */
export function registrationKey(body: string): string {
  return `registered-with-${body.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

function answer(key: string, wanted: boolean, judged: Judged, otherwise: Verdict): Verdict {
  const given = judged.subject.circumstances.answers[key];
  if (given === undefined) return asks(`answer:${key}`);
  return given === wanted ? YES : otherwise;
}

export const registeredWith = condition("registeredWith", (body, judged, rank) =>
  answer(registrationKey(body), true, judged, unmet({ kind: "registration", body }, rank)),
);

export const answers = condition("answers", (wanted, judged, rank) =>
  every(
    wanted.map(({ key, question, answer: opens }) =>
      answer(key, opens === "yes", judged, unmet({ kind: "answer", question, wanted: opens }, rank)),
    ),
  ),
);

export const contract = condition("contract", (allowed, { subject: { circumstances } }, rank) => {
  const has = circumstances.contract;
  if (has === UNANSWERED) return asks("contract");
  if (allowed.includes(has)) return YES;
  return unmet({ kind: "contract", contract: has, wanted: allowed }, rank);
});

export const contractLastsAtLeast = condition("contractLastsAtLeast", (least, { subject }, rank) => {
  const { contract: kind, contractMonths } = subject.circumstances;
  if (kind === UNANSWERED) return asks("contract", "contractMonths");
  if (kind === "permanent") return YES;
  const length = lengthOf(least);
  if (length === undefined)
    return notSaid(`${subject.citing}.who.contractLength`, { about: "length needed" });
  if (contractMonths === UNANSWERED) return asks("contractMonths");
  return contractMonths >= inMonths(length)
    ? YES
    : unmet({ kind: "contract too short", months: contractMonths, least }, rank);
});

/** Whole years since qualifying on the day; they grow with service in the job. Open where they may be enough or not. */
function qualified(
  limit: Quantity,
  { subject, at, completeBy = at, isDayAlone }: Judged,
  judge: (years: number, limit: number) => Verdict,
): Verdict {
  if (!isPublished(limit))
    return notSaid(`${subject.citing}.who.yearsQualified`, { about: "years qualified needed" });
  const years = yearsQualified(subject, { at, completeBy: isDayAlone === true ? at : completeBy });
  const [least, most = least] = years;
  if (least === undefined || most === undefined) return asks("yearsQualified");
  const verdict = judge(least, limit.value);
  if (judge(most, limit.value).is === verdict.is) return verdict;
  return { is: "unknown", doubts: [qualifiedOpen(years)] };
}

export const yearsQualifiedAtLeast = condition("yearsQualifiedAtLeast", (limit, judged, rank) =>
  qualified(limit, judged, (years, least) =>
    years >= least ? YES : unmet({ kind: "too few years qualified", years, least }, rank),
  ),
);

export const yearsQualifiedBelow = condition("yearsQualifiedBelow", (limit, judged, rank) =>
  qualified(limit, judged, (years, below) =>
    years < below ? YES : unmet({ kind: "too many years qualified", years, below }, rank),
  ),
);

/**
 * The assessed year is passed with the end of a day: what is paid over time counts it from the next, a single payment on the
 * day itself. Somebody who never takes it, such as who qualified before there was one, has not passed it and is not in it.
 */
export const assessedYear = condition(
  "assessedYear",
  (wanted, { subject: { circumstances }, at, completeBy = at }, rank) => {
    const has = circumstances.assessedYear;
    if (has === UNANSWERED) return asks("assessedYear");
    const isPassed = has === "passed" || (has !== "not taken" && has <= completeBy);
    const isIn = !isPassed && has !== "not taken";
    const holds = { passed: isPassed, "in it": isIn, "not passed": !isPassed }[wanted];
    return holds ? YES : unmet({ kind: "assessed year", wanted }, rank);
  },
);

export const standing = condition("standing", (wanted, { subject: { circumstances } }, rank) => {
  if (circumstances.standing === UNANSWERED) return asks("standing");
  return circumstances.standing === wanted ? YES : unmet({ kind: "standing", wanted }, rank);
});

export const notBackWithin = condition("notBackWithin", (gap, { subject }, rank) => {
  const { monthsSinceLeaving } = subject.circumstances;
  if (monthsSinceLeaving === "never worked here") return YES;
  if (monthsSinceLeaving === UNANSWERED) return asks("monthsSinceLeaving");
  const length = lengthOf(gap);
  if (length === undefined) return notSaid(`${subject.citing}.who.gap`, { about: "length needed" });
  return monthsSinceLeaving >= inMonths(length)
    ? YES
    : unmet({ kind: "back too soon", months: monthsSinceLeaving, gap }, rank);
});

export const furtherConditions = condition("furtherConditions", (_, { subject }) =>
  notSaid(`${subject.citing}.who.furtherConditions`, { about: "further conditions" }),
);
