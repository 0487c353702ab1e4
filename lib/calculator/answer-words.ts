import { formatMonth } from "../calendar/format-month";
import { isStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { offerHeadline } from "../offers/words/headline";
import type { CalculatorAnswer } from "./answer";
import { hoursWords } from "./hours-choice";
import { salaryAmount } from "./salary-choice";
import { firstDayOf } from "./year-month";

/** The answer in one sentence. */
export function headline({ state: { role }, timeline }: CalculatorAnswer): string {
  return offerHeadline(timeline, role.council.offer);
}

/** The salary as it was told, named for what it is. */
export function salarySentence({ state: { role, salary } }: CalculatorAnswer): string {
  const amount = salary && salaryAmount(salary, role);
  if (salary === undefined || amount === undefined) {
    return isStated(role.pay) ? "not chosen yet" : "not chosen yet, and not published";
  }
  const words = `${formatPounds(amount)} a year full time`;
  if (salary.kind === "amount") return words;
  const which = salary.kind === "maximum" ? "the most" : "the least";
  return `${words}, ${which} that ${role.council.shortName} publishes for this role`;
}

/** What the answer is worked out for, as names and values. What was not said is said to be assumed. */
export function toldWords(answer: CalculatorAnswer): readonly (readonly [name: string, value: string])[] {
  const { state, from } = answer;
  const month = formatMonth(firstDayOf(from));
  return [
    ["Role", `${state.role.name}, ${state.role.council.shortName}`],
    ["Starting salary", salarySentence(answer)],
    ["Hours", state.hours ? hoursWords(state.hours) : "not chosen yet; shown as full time"],
    ...(state.laterHours === undefined
      ? []
      : [
          [
            "Hours later",
            `${hoursWords(state.laterHours.hours)} from ${formatMonth(firstDayOf(state.laterHours.from))}`,
          ] as const,
        ]),
    ["Start", state.start ? `1 ${month}` : `not chosen yet; shown from 1 ${month}`],
    ...(state.leave === undefined
      ? []
      : [["Leave", `at the end of ${formatMonth(firstDayOf(state.leave))}`] as const]),
  ];
}
