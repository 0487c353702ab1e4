import type { CalendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/verdict";

const NO_DOUBTS: readonly Doubt[] = [];

/** What is in doubt of a day after a contract has ended, unless it is extended. */
export function contractDoubts(
  { contractEnds }: Pick<Subject, "contractEnds">,
  day: CalendarDate,
): readonly Doubt[] {
  if (contractEnds === undefined || day <= contractEnds) return NO_DOUBTS;
  return [
    { kind: "not promised", words: `your contract ends on ${formatDay(contractEnds)} unless it is extended` },
  ];
}
