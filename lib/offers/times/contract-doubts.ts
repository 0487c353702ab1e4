import type { CalendarDate } from "../../calendar/calendar-date";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";

const NO_DOUBTS: readonly Doubt[] = [];

/** The doubt about a day after the end of the contract: the contract may or may not be extended. */
export function contractDoubts(
  { contractEnds }: Pick<Subject, "contractEnds">,
  day: CalendarDate,
): readonly Doubt[] {
  if (contractEnds === undefined || day <= contractEnds) return NO_DOUBTS;
  return [{ kind: "not promised", reservation: { why: "contract ends", on: contractEnds } }];
}
