import type { CalendarDate } from "../../calendar/calendar-date";
import { portion } from "../../money/arithmetic";
import { type Pence, pounds } from "../../money/pence";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Amount } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { limitsNotStated } from "./limits";
import { ofSalary } from "./salary-amount";

/** The most that an amount comes to, or why nobody can say; neither where there is no such limit. */
interface Most {
  readonly most?: Pence;
  readonly doubts: readonly Doubt[];
}

/** The most that an amount comes to on a day: a figure, or a share of a salary. */
export function mostOf(
  limit: Extract<Amount, { kind: "told" }>["atMost"],
  subject: Subject,
  at: CalendarDate,
  path: string,
): Most {
  if (limit === undefined) return { doubts: [] };
  const notStated = { doubts: [limitsNotStated(subject)] };
  if (!("kind" in limit)) return isPublished(limit) ? { most: pounds(limit.value), doubts: [] } : notStated;
  const value = ofSalary(limit, path, { ...subject, hoursInAmount: undefined }, at);
  if (value.is === "known") return { most: portion(value.base, value.part), doubts: value.doubts };
  return value.is === "unknown" ? { doubts: value.doubts } : notStated;
}
