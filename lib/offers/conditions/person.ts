import { inMonths } from "../../calendar/length";
import { UNANSWERED } from "../person/circumstances";
import { asks, every, no, notSaid, type Verdict, YES } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import { isPublished, type Quantity } from "../rules/quantity";
import { qualifiedOpen, yearsQualified } from "../service/years-qualified";
import { anyOf, counted } from "../words/lists";
import { bareWords } from "../words/quantities";
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
  answer(
    registrationKey(body),
    true,
    judged,
    no(`it is for people registered with ${body}`, `registration with ${body}`, rank),
  ),
);

export const answers = condition("answers", (wanted, judged, rank) =>
  every(
    wanted.map(({ key, question, answer: opens }) =>
      answer(
        key,
        opens === "yes",
        judged,
        no(
          `the answer to “${question}” is ${opens === "yes" ? "no" : "yes"}`,
          `the answer ${opens} to “${question}”`,
          rank,
        ),
      ),
    ),
  ),
);

export const contract = condition("contract", (allowed, { subject: { circumstances } }, rank) => {
  const has = circumstances.contract;
  if (has === UNANSWERED) return asks("contract");
  if (allowed.includes(has)) return YES;
  return no(`it is not for ${has} contracts`, `one of these contracts: ${anyOf(allowed)}`, rank);
});

export const contractLastsAtLeast = condition("contractLastsAtLeast", (least, { subject }, rank) => {
  const { contract: kind, contractMonths } = subject.circumstances;
  if (kind === UNANSWERED) return asks("contract", "contractMonths");
  if (kind === "permanent") return YES;
  const length = lengthOf(least);
  if (length === undefined)
    return notSaid(`${subject.citing}.who.contractLength`, unpublishedLength(subject.names.council));
  if (contractMonths === UNANSWERED) return asks("contractMonths");
  return contractMonths >= inMonths(length)
    ? YES
    : no(
        `a contract of ${counted(contractMonths, "month")} is shorter than ${bareWords(least)}`,
        `a contract of ${bareWords(least)} or more`,
        rank,
      );
});

function unpublishedLength(council: string): string {
  return `${council} has not published how long it must be`;
}

/** Whole years since qualifying on the day; they grow with service in the job. Open where they may be enough or not. */
function qualified(
  limit: Quantity,
  { subject, at, completeBy = at }: Judged,
  judge: (years: number, limit: number) => Verdict,
): Verdict {
  const { names, citing } = subject;
  if (!isPublished(limit)) {
    return notSaid(
      `${citing}.who.yearsQualified`,
      `${names.council} has not published how many years qualified count`,
    );
  }
  const years = yearsQualified(subject, { at, completeBy });
  const [least, most = least] = years;
  if (least === undefined || most === undefined) return asks("yearsQualified");
  const verdict = judge(least, limit.value);
  if (judge(most, limit.value).is === verdict.is) return verdict;
  return { is: "unknown", doubts: [qualifiedOpen(years)] };
}

export const yearsQualifiedAtLeast = condition("yearsQualifiedAtLeast", (limit, judged, rank) =>
  qualified(limit, judged, (years, least) =>
    years >= least
      ? YES
      : no(
          `${counted(years, "year")} qualified is less than ${counted(least, "year")}`,
          `${counted(least, "year")} or more since qualifying`,
          rank,
        ),
  ),
);

export const yearsQualifiedBelow = condition("yearsQualifiedBelow", (limit, judged, rank) =>
  qualified(limit, judged, (years, below) =>
    years < below
      ? YES
      : no(
          `${counted(years, "year")} qualified is not less than ${counted(below, "year")}`,
          `less than ${counted(below, "year")} since qualifying`,
          rank,
        ),
  ),
);

export const assessedYear = condition("assessedYear", (wanted, { subject: { circumstances }, at }, rank) => {
  const has = circumstances.assessedYear;
  if (has === UNANSWERED) return asks("assessedYear");
  const isPassed = has === "passed" || (has !== "not taken" && has <= at);
  if (isPassed === (wanted === "passed")) return YES;
  return wanted === "passed"
    ? no(
        "the assessed and supported year is not passed by then",
        "passing the assessed and supported year",
        rank,
      )
    : no("it is for people who have not passed the assessed and supported year", undefined, rank);
});

export const standing = condition("standing", (wanted, { subject: { circumstances } }, rank) => {
  if (circumstances.standing === UNANSWERED) return asks("standing");
  if (circumstances.standing === wanted) return YES;
  return wanted === "new starter"
    ? no("it is for people who are new to the council", "starting as somebody new to the council", rank)
    : no("it is for people who already work for the council", undefined, rank);
});

export const notBackWithin = condition("notBackWithin", (gap, { subject }, rank) => {
  const { monthsSinceLeaving } = subject.circumstances;
  if (monthsSinceLeaving === "never worked here") return YES;
  if (monthsSinceLeaving === UNANSWERED) return asks("monthsSinceLeaving");
  const length = lengthOf(gap);
  if (length === undefined)
    return notSaid(`${subject.citing}.who.gap`, unpublishedLength(subject.names.council));
  return monthsSinceLeaving >= inMonths(length)
    ? YES
    : no(
        `coming back ${counted(monthsSinceLeaving, "month")} after leaving is within ${bareWords(gap)}`,
        `${bareWords(gap)} or more since leaving the council`,
        rank,
      );
});
