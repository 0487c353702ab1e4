import { formatMonth } from "../calendar/format-month";
import type { Role } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { hasRules, offerHeadline } from "../offers";
import type { CalculatorAnswer } from "./answer";
import { asksOfOffer } from "./further-question";
import { fullWeekWords, type HoursChoice, hoursWords } from "./hours-choice";
import { laterPayWords, sinceWords } from "./pay-over-time";
import { firstDayOf } from "./year-month";

/** The answer in one sentence. */
export function headline({ state: { role }, timeline }: CalculatorAnswer): string {
  const { offer, shortName } = role.council;
  return asksOfOffer(role) || !hasRules(offer)
    ? offerHeadline(timeline, offer)
    : `Nothing that ${shortName} publishes in figures is for this role, so there is nothing to add to your salary here.`;
}

/** The salary as it was entered, named for what it is. */
export function salarySentence({
  state: { role, salary },
  pay: { starting, atStart },
}: CalculatorAnswer): string {
  if (salary === undefined || starting === undefined) {
    return isStated(atStart) ? "not chosen yet" : "not chosen yet, and not published";
  }
  const words = `${formatPounds(starting)} a year full time`;
  if (salary.kind === "amount") return words;
  const which = salary.kind === "maximum" ? "the most" : "the least";
  const since = isStated(atStart) ? sinceWords(atStart, role) : "";
  return `${words}, ${which} that ${role.council.shortName} publishes for this role${since && `: the pay${since}`}`;
}

/** The start, and what is taken for granted where it is not given, or long ago. */
function startWords({ state: { start }, from, isPast }: CalculatorAnswer): string {
  const day = `1 ${formatMonth(firstDayOf(from))}`;
  if (start === undefined) return `not chosen yet; shown from ${day}`;
  return isPast ? `${day}, as if what is published now had held since then` : day;
}

/** Hours, and what days are taken for. */
function hoursOf(hours: HoursChoice, { council }: Role): string {
  return [hoursWords(hours), fullWeekWords(hours, council) ?? []].flat().join(", ");
}

/** What the answer is worked out for, as names and values. What was not entered is marked as assumed. */
export function inputWords(answer: CalculatorAnswer): readonly (readonly [name: string, value: string])[] {
  const { state } = answer;
  const rows = [
    ["Role", `${state.role.name}, ${state.role.council.shortName}`],
    ["Starting salary", salarySentence(answer)],
    ...(answer.pay.starting === undefined
      ? []
      : [["Pay later", laterPayWords(answer.pay, state.role)] as const]),
    ["Hours", state.hours ? hoursOf(state.hours, state.role) : "not chosen yet; shown as full time"],
  ] as const;
  if (!asksOfOffer(state.role)) return rows;
  return [
    ...rows,
    ...(state.laterHours === undefined
      ? []
      : [
          [
            "Hours later",
            `${hoursOf(state.laterHours.hours, state.role)} from ${formatMonth(firstDayOf(state.laterHours.from))}`,
          ] as const,
        ]),
    ["Start", startWords(answer)],
    ...(state.leave === undefined
      ? []
      : [["Leave", `at the end of ${formatMonth(firstDayOf(state.leave))}`] as const]),
  ];
}
