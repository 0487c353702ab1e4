import type { CalendarDate } from "../../calendar/calendar-date";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Amount } from "../rules/offer";
import type { Quantity } from "../rules/quantity";
import { oneOfValues } from "./amount-in-doubt";
import { ofFigure } from "./of-figure";
import { ofSalary } from "./salary-amount";
import { NO_PENCE, type Valued } from "./valued";

/** Amounts that a figure holds, or that lie between two. */

/** An amount of which the two ends are published, and not which of those between somebody gets. */
export function between(
  { least, most }: Extract<Amount, { kind: "between" }>,
  subject: Subject,
  path: string,
): Valued {
  const ends = [ofFigure(least, `${path}.between`), ofFigure(most, `${path}.and`)] as const;
  return fromTo(ends, betweenEnds(least, most, subject, path), path);
}

/** Anything between two ends; of one that is not published, the other is the least or the most. */
function fromTo([lowest, highest]: readonly [Valued, Valued], doubt: Doubt, path: string): Valued {
  if (lowest.is === "known" && highest.is === "not stated")
    return { ...lowest, isOpen: true, doubts: [...lowest.doubts, doubt] };
  if (lowest.is === "not stated" && highest.is === "known")
    return { ...highest, least: NO_PENCE, doubts: [...highest.doubts, doubt] };
  return oneOfValues([lowest, highest], [doubt], path);
}

/** The council has not said which of the amounts between two it is. */
function betweenEnds(least: Quantity, most: Quantity, { citing }: Subject, path: string): Doubt {
  return {
    kind: "not stated",
    key: `${citing}.${path}.between`,
    gap: { about: "amount between", least, most },
  };
}

/** A percentage of salary: one, or one of those between two, and not published which. */
export function percentOfSalary(
  amount: Extract<Amount, { kind: "percent of salary" }>,
  subject: Subject,
  at: CalendarDate,
  path: string,
): Valued {
  const { percent: least, to: most } = amount;
  const lowest = ofSalary(amount, path, subject, at);
  if (most === undefined) return lowest;
  const highest = ofSalary({ ...amount, percent: most }, path, subject, at);
  // Who has not told the salary is asked for it: how much of it is not known is no more to ask then.
  if (lowest.is === "unknown") return lowest;
  return fromTo([lowest, highest], betweenEnds(least, most, subject, path), path);
}
