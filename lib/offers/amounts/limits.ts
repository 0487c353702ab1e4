import { atLeast, atMost, portion } from "../../money/arithmetic";
import { partOf, WHOLE } from "../../money/fraction";
import { type Pence, pounds } from "../../money/pence";
import type { WorkingShare } from "../../pay/working-share";
import type { HoursInAmount, Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import { type Formula, timesShare } from "../reasons/formula";
import { isPublished, type Quantity } from "../rules/quantity";
import type { Known } from "./valued";

/** The least and the most that a rule allows an amount to be, and whether the hours are counted before or after. */
export interface Limits {
  readonly atLeast?: Quantity | undefined;
  readonly atMost?: Quantity | undefined;
}

/** The limits that are published, in pence. */
interface Bounds {
  readonly floor: Pence | undefined;
  readonly ceiling: Pence | undefined;
}

/** Applies the least and the most that the rule allows; where one is not published, nobody knows whether it changes the amount. */
export function limited(limits: Limits, known: Known, subject: Subject): Known {
  const bounds = { floor: boundOf(limits.atLeast), ceiling: boundOf(limits.atMost) };
  const areStated = [limits.atLeast, limits.atMost].every(
    (limit) => limit === undefined || isPublished(limit),
  );
  if (areStated) return forHours(bounds, known, subject);
  return forHours(bounds, { ...known, doubts: [...known.doubts, limitsNotStated(subject)] }, subject);
}

/** The same for the most alone, an amount that is worked out already; without it, what the hours make of the amount. */
export function limitedTo(most: Pence | undefined, known: Known, subject: Subject): Known {
  return forHours({ floor: undefined, ceiling: most }, known, subject);
}

export function limitsNotStated({ citing }: Subject): Doubt {
  return { kind: "not stated", key: `${citing}.amount.limits`, gap: { about: "limits of the amount" } };
}

function boundOf(limit: Quantity | undefined): Pence | undefined {
  return limit !== undefined && isPublished(limit) ? pounds(limit.value) : undefined;
}

/** Applies limits with the hours that a rule counts before them, or counts of them alone. */
function forHours(bounds: Bounds, whole: Known, { hoursInAmount: hours, citing }: Subject): Known {
  if (hours === undefined) return bounded(bounds, bounds, whole);
  switch (hours.of) {
    case "the amount alone":
      return bounded(bounds, bounds, lessForHours(whole, hours));
    case "its limits alone":
      return bounded(boundsOf(bounds, hours.least), boundsOf(bounds, hours.most), whole);
    case "not stated": {
      const alone = bounded(bounds, bounds, lessForHours(whole, hours));
      const both = lessForHours(bounded(bounds, bounds, whole), hours);
      const least = both.least ?? { base: both.base, part: both.part };
      if (portion(least.base, least.part) === portion(alone.base, alone.part)) return alone;
      const doubt: Doubt = {
        kind: "not stated",
        key: `${citing}.proRataOf`,
        gap: { about: "hours of limits" },
      };
      return { ...alone, least, doubts: [...alone.doubts, doubt] };
    }
  }
}

function boundsOf({ floor, ceiling }: Bounds, share: WorkingShare): Bounds {
  return {
    floor: floor === undefined ? undefined : portion(floor, share),
    ceiling: ceiling === undefined ? undefined : portion(ceiling, share),
  };
}

/** An amount, reduced in proportion to hours. */
export function lessForHours(whole: Known, { least, most }: Pick<HoursInAmount, "least" | "most">): Known {
  const low = whole.least ?? whole;
  return {
    ...whole,
    part: partOf(whole.part, most),
    least: { base: low.base, part: partOf(low.part, least) },
    formula: timesShare(whole.formula, most),
  };
}

/** Applies limits, and says so where they change the amount: those of its lower end, and those of its higher end. */
function bounded(ofLeast: Bounds, ofMost: Bounds, whole: Known): Known {
  const amount = portion(whole.base, whole.part);
  const low = whole.least === undefined ? amount : portion(whole.least.base, whole.least.part);
  const { ceiling } = ofMost;
  const isCapped = whole.isOpen === true && ceiling !== undefined;
  const [from, to] = [within(low, ofLeast), isCapped ? ceiling : within(amount, ofMost)];
  if (from === low && to === amount && !isCapped) return whole;
  const formula: Formula = {
    kind: "limited",
    whole: whole.formula,
    to: to > amount ? "at least" : "at most",
    limit: to,
  };
  return {
    ...whole,
    base: to,
    part: WHOLE,
    least: { base: from, part: WHOLE },
    isOpen: whole.isOpen === true && !isCapped,
    formula: to === amount ? whole.formula : formula,
  };
}

function within(amount: Pence, { floor, ceiling }: Bounds): Pence {
  const least = floor === undefined ? amount : atLeast(amount, floor);
  return ceiling === undefined ? least : atMost(least, ceiling);
}
