import { formatMonth } from "../calendar/format-month";
import { isStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import type { Offer } from "../offers/offer";
import { isMoney } from "../offers/outcome";
import { counted } from "../offers/words/lists";
import type { CalculatorAnswer } from "./answer";
import { hoursWords } from "./hours-choice";
import { salaryAmount } from "./salary-choice";
import { firstDayOf } from "./year-month";

/** True where the council publishes anything that can be counted. */
export function hasRules({ benefits }: Offer): boolean {
  return benefits.some(({ rules }) => rules.length > 0);
}

/** The answer in one sentence. Certain and possible money are two amounts and never one. */
export function headline({ state: { role, years }, timeline }: CalculatorAnswer): string {
  const { shortName, offer } = role.council;
  if (!hasRules(offer)) {
    return `${shortName} publishes no offer in figures, so there is nothing to add to your salary here.`;
  }
  const { certain, possible } = timeline.totals;
  const span = `Over ${counted(years, "year")}`;
  if (certain > 0) {
    const more = possible > 0 ? `. Up to ${formatPounds(possible)} more is possible` : "";
    return `${span}, the published rules add ${formatPounds(certain)} to your pay, before tax${more}.`;
  }
  if (possible > 0) {
    return `${span}, the offer may add up to ${formatPounds(possible)} to your pay, before tax, but none of it is certain.`;
  }
  const hasUnknown = timeline.entries.some(isMoney);
  return hasUnknown
    ? `${span}, the offer may add to your pay, but ${shortName} does not publish how much.`
    : `${span}, the offer adds no money that can be counted.`;
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
    ["Start", state.start ? `1 ${month}` : `not chosen yet; shown from 1 ${month}`],
    ...(state.leave === undefined
      ? []
      : [["Leave", `at the end of ${formatMonth(firstDayOf(state.leave))}`] as const]),
  ];
}
