import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Schedule } from "../rules/offer";
import { isPublished } from "../rules/quantity";

type ForEach = Extract<Schedule, { readonly kind: "for each" }>;

/** How often a year has what a person counts in another time. */
const IN_A_YEAR = { "in a week": 52, "in a month": 12, "in a year": 1 } as const satisfies Record<
  ForEach["counted"],
  number
>;

/** How many of something in a year a rule pays for, of those that a person tells. */
export type NumberCounted =
  | { readonly is: "told"; readonly inYear: number; readonly doubts: readonly Doubt[] }
  | { readonly is: "unanswered"; readonly doubts: readonly Doubt[] };

/** Looks up the number that a person has told, and takes from it what is outside the limits of the rule. */
export function numberCounted({ key, counted, above, upTo }: ForEach, subject: Subject): NumberCounted {
  const { circumstances, citing } = subject;
  const times = circumstances.times[key];
  if (times === undefined)
    return { is: "unanswered", doubts: [{ kind: "unanswered", question: `times:${key}` }] };
  const number = times * IN_A_YEAR[counted];
  const limits = [above, upTo].filter((limit) => limit !== undefined);
  const most = upTo !== undefined && isPublished(upTo) ? Math.min(number, upTo.value) : number;
  const least = above !== undefined && isPublished(above) ? above.value : 0;
  const doubts: readonly Doubt[] = limits.every(isPublished)
    ? []
    : [{ kind: "not stated", key: `${citing}.when.number`, gap: { about: "most times", verb: "paid" } }];
  return { is: "told", inYear: Math.max(0, most - least), doubts };
}
