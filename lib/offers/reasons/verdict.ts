import type { Doubt, Gap } from "./doubt";
import type { QuestionId } from "./question-id";
import type { Cause, Reason } from "./reason";

/** Whether a condition holds. Unknown is an answer: it carries what would settle it. */
export type Verdict =
  | { readonly is: "yes" }
  | { readonly is: "no"; readonly reason: Reason }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[] };

export const YES: Verdict = { is: "yes" };

/** The verdict that a condition fails. */
export function unmet(cause: Cause, rank: number): Verdict {
  return { is: "no", reason: { cause, rank } };
}

/** The verdict that hangs on questions to the person. */
export function asks(...questions: readonly QuestionId[]): Verdict {
  return { is: "unknown", doubts: questions.map((question) => ({ kind: "unanswered", question })) };
}

/** The verdict that hangs on what the council has not said. */
export function notSaid(key: string, gap: Gap): Verdict {
  return { is: "unknown", doubts: [{ kind: "not stated", key, gap }] };
}

/** Every condition must hold: the first that fails decides, then whatever is unknown. */
export function every(verdicts: Iterable<Verdict>): Verdict {
  let unknown: Unknown | undefined;
  for (const verdict of verdicts) {
    if (verdict.is === "no") return verdict;
    if (verdict.is === "unknown") unknown = unknownTogether(unknown, verdict);
  }
  return unknown ?? YES;
}

/** The same of conditions in any order: of several that fail, the one of the lowest rank is the reason. */
export function everyOf(verdicts: readonly Verdict[]): Verdict {
  let failed: Failed | undefined;
  for (const verdict of verdicts) {
    if (verdict.is === "no" && (failed === undefined || verdict.reason.rank < failed.reason.rank))
      failed = verdict;
  }
  return failed ?? every(verdicts);
}

/** One condition must hold. Where none does, the nearest miss is the reason. */
export function some(verdicts: readonly Verdict[]): Verdict {
  let unknown: Unknown | undefined;
  let nearest: Verdict | undefined;
  for (const verdict of verdicts) {
    if (verdict.is === "yes") return verdict;
    if (verdict.is === "unknown") unknown = unknownTogether(unknown, verdict);
    else if (nearest?.is !== "no" || verdict.reason.rank > nearest.reason.rank) nearest = verdict;
  }
  return unknown ?? nearest ?? YES;
}

type Failed = Extract<Verdict, { readonly is: "no" }>;
type Unknown = Extract<Verdict, { readonly is: "unknown" }>;

function unknownTogether(one: Unknown | undefined, other: Unknown): Unknown {
  return one === undefined ? other : { is: "unknown", doubts: [...one.doubts, ...other.doubts] };
}

/** The condition must not hold. `reason` is given where it does. */
export function unless(verdict: Verdict, reason: Verdict): Verdict {
  if (verdict.is === "yes") return reason;
  return verdict.is === "no" ? YES : verdict;
}
