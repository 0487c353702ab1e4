/** Something that a person can be asked; `questions.ts` holds the words. */
export type QuestionId =
  | "start"
  | "startingSalary"
  | "hours"
  | "team"
  | "spinalColumnPoint"
  | "contract"
  | "contractMonths"
  | "standing"
  | "yearsQualified"
  | "assessedYear"
  | "probationEnds"
  | "monthsSinceLeaving"
  | "continuousServiceFrom"
  | "noticeGiven"
  | `answer:${string}`
  | `choice:${string}`
  | `event:${string}`
  | `times:${string}`;

/** Why something is only possible. */
export type Doubt =
  /** The person has not answered a question. */
  | { readonly kind: "unanswered"; readonly question: QuestionId }
  /** The council has not said. Doubts of one key are one matter, however many payments hang on it. */
  | { readonly kind: "not stated"; readonly key: string; readonly words: string }
  /** The council has said that it may decide otherwise, or the amount hangs on what something costs. */
  | { readonly kind: "not promised"; readonly words: string };

/** Why somebody gets nothing, and what would change it. Both are fragments: small first letter, no full stop. */
export interface Reason {
  readonly words: string;
  readonly change: string | undefined;
  /** How many conditions were met before this one failed: of several reasons the highest is the nearest miss. */
  readonly rank: number;
}

/** Whether a condition holds. Unknown is an answer: it carries what would settle it. */
export type Verdict =
  | { readonly is: "yes" }
  | { readonly is: "no"; readonly reason: Reason }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[] };

export const YES: Verdict = { is: "yes" };

/** The verdict that a condition fails. */
export function no(words: string, change: string | undefined, rank: number): Verdict {
  return { is: "no", reason: { words, change, rank } };
}

/** The verdict that hangs on questions to the person. */
export function asks(...questions: readonly QuestionId[]): Verdict {
  return { is: "unknown", doubts: questions.map((question) => ({ kind: "unanswered", question })) };
}

/** The verdict that hangs on what the council has not said. */
export function notSaid(key: string, words: string): Verdict {
  return { is: "unknown", doubts: [{ kind: "not stated", key, words }] };
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

type Unknown = Extract<Verdict, { readonly is: "unknown" }>;

function unknownTogether(one: Unknown | undefined, other: Unknown): Unknown {
  return one === undefined ? other : { is: "unknown", doubts: [...one.doubts, ...other.doubts] };
}

/** The condition must not hold. `reason` is given where it does. */
export function unless(verdict: Verdict, reason: Verdict): Verdict {
  if (verdict.is === "yes") return reason;
  return verdict.is === "no" ? YES : verdict;
}

/** What makes two doubts one matter. */
export function mark(doubt: Doubt): string {
  if (doubt.kind === "unanswered") return doubt.question;
  return doubt.kind === "not stated" ? `!${doubt.key}` : doubt.words;
}

/** Doubts without repetition, in order of first appearance. */
export function distinct(doubts: readonly Doubt[]): readonly Doubt[] {
  if (doubts.length < 2) return doubts;
  const first = new Map<string, Doubt>();
  for (const doubt of doubts) if (!first.has(mark(doubt))) first.set(mark(doubt), doubt);
  return [...first.values()];
}
