import type { Circumstances } from "@/lib/offers/person/circumstances";
import { day, hours, role } from "../offer-fixture";
import type { Asked } from "./published";

/** People who ask what an offer gives them. */

export const NEWLY_QUALIFIED = role("newly-qualified-social-worker", { grade: "grade-7" });
export const FRONT_DOOR = { team: "front-door" } as const;
export const COURT = { team: "court-team" } as const;
export const HALF_TIME = { hours: hours(18) } as const;
export const AT_60 = { hours: hours(21.6) } as const;

/** Somebody new with a permanent contract, five years qualified, who starts on a day, unless told otherwise. */
export function starts(start: string, { told, ...more }: Asked = {}): Asked {
  return {
    from: day(start),
    ...more,
    told: {
      start: day(start),
      contract: "permanent",
      standing: "new starter",
      monthsSinceLeaving: "never worked here",
      continuousServiceFrom: "none",
      assessedYear: "passed",
      yearsQualified: 5,
      ...told,
    },
  };
}

/** A last day, and the day on which notice is given, where that is told. */
export function leaves(on: string, noticeGiven?: string): Pick<Circumstances, "leaving"> {
  return {
    leaving: { on: day(on), noticeGiven: noticeGiven === undefined ? "unanswered" : day(noticeGiven) },
  };
}
