import type { Doubt } from "../reasons/doubt";
import { notSaid, type Verdict } from "../reasons/verdict";
import type { PlainWho } from "../rules/offer";
import type { Judged } from "./condition";

/** The same conditions, judged on another day. */
function judgedOn(judged: Judged, at: Judged["at"]): Judged {
  return { ...judged, at, completeBy: at };
}

/**
 * Judges conditions on the day that the rule names: the one on which the payment falls due, unless it says otherwise.
 * Where the council has not said which day counts, they hold only if they hold on each of the days that it may be.
 */
export function onItsDay(
  { judged: day = "falling due" }: PlainWho,
  judged: Judged,
  judgeOn: (judged: Judged) => Verdict,
): Verdict {
  const { subject, at, paidOn = at } = judged;
  switch (day) {
    case "falling due":
      return judgeOn(judged);
    case "starting":
      return judgeOn(judgedOn(judged, subject.start));
    case "being paid":
      return judgeOn(judgedOn(judged, paidOn));
    case "not stated": {
      const days = [judgedOn(judged, subject.start), judged, judgedOn(judged, paidOn)];
      return sameOn(days.map(judgeOn), subject.citing);
    }
  }
}

/** The verdict that all days come to; unknown where they differ. */
function sameOn(verdicts: readonly Verdict[], citing: string): Verdict {
  const [first] = verdicts;
  const open = notSaid(`${citing}.who.judged`, { about: "day of judging" });
  if (first === undefined) return open;
  if (verdicts.every(({ is }) => is === first.is)) return first;
  const doubts = verdicts.flatMap((verdict): readonly Doubt[] =>
    verdict.is === "unknown" ? verdict.doubts : [],
  );
  return open.is === "unknown" ? { is: "unknown", doubts: [...doubts, ...open.doubts] } : open;
}
