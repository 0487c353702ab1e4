import { lastOn } from "../../calendar/day-of-year";
import type { Doubt } from "../reasons/doubt";
import type { Verdict } from "../reasons/verdict";
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
  if (typeof day === "object") return judgeOn(judgedOn(judged, lastOn(day, at)));
  switch (day) {
    case "falling due":
      return judgeOn(judged);
    case "starting":
      return judgeOn(judgedOn(judged, subject.start));
    case "being paid":
      return judgeOn(judgedOn(judged, paidOn));
    case "not stated": {
      const onPaying = judgedOn(judged, paidOn);
      const verdicts = [
        judgeOn(judgedOn(judged, subject.start)),
        judgeOn(judged),
        judgeOn(onPaying),
      ] as const;
      return sameOn(verdicts, subject.citing);
    }
  }
}

/** The verdict that all days come to; unknown where they differ. */
function sameOn(verdicts: readonly [Verdict, ...Verdict[]], citing: string): Verdict {
  const [first] = verdicts;
  if (verdicts.every(({ is }) => is === first.is)) return first;
  const doubts = verdicts.flatMap((verdict): readonly Doubt[] =>
    verdict.is === "unknown" ? verdict.doubts : [],
  );
  const open: Doubt = { kind: "not stated", key: `${citing}.who.judged`, gap: { about: "day of judging" } };
  return { is: "unknown", doubts: [...doubts, open] };
}
