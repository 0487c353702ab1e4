import { formatMonth } from "../calendar/format-month";
import type { Role } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { plus, sum } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import { hasRules, isMoney, isRate, offerHeadline, possibleWords, spanWords, UNANSWERED } from "../offers";
import { amountOf } from "../pay/salary";
import type { CalculatorAnswer } from "./answer";
import { asksOfOffer } from "./further-question";
import { fullWeekWords, type HoursChoice, hoursWords } from "./hours-choice";
import { laterPayWords, sinceWords } from "./pay-over-time";
import { leavingWords } from "./year-month";

/** The salary of all years together; none where it is not known in each of them. */
export function salaryInAll({ timeline: { years } }: CalculatorAnswer): Pence | undefined {
  const salaries = years.flatMap(({ salary }) => (salary === UNANSWERED ? [] : [amountOf(salary)]));
  return salaries.length === years.length ? sum(salaries) : undefined;
}

/** Why nothing is added to the salary of a role: no offer in figures, or none for this role; none where some may be. */
function noOfferWords({ timeline, state: { role } }: CalculatorAnswer): string | undefined {
  const { offer, shortName } = role.council;
  if (!hasRules(offer)) return offerHeadline(timeline, offer);
  return asksOfOffer(role)
    ? undefined
    : `Nothing that ${shortName} publishes in figures is for this role, so there is nothing to add to your salary here.`;
}

/** What comes on top of a salary, and what both are together: certain and possible money are two amounts and never one. */
function onTopWords({ timeline: { totals, entries }, state }: CalculatorAnswer, salary: Pence): string {
  const { certain, possible, isOpen } = totals;
  const [least, most] = [plus(salary, certain), plus(plus(salary, certain), possible)].map(formatPounds);
  const orMore = isOpen ? " or more" : "";
  const sure = `, ${formatPounds(certain)} on top for certain`;
  if (certain > 0 && possible > 0) {
    return `${sure}, and ${possibleWords(totals)} that is possible: ${least} to ${most}${orMore} in all`;
  }
  if (certain > 0) return `${sure}: ${least}${orMore} in all`;
  if (possible > 0) {
    return `, nothing on top for certain, and ${possibleWords(totals)} that is possible: ${least} to ${most}${orMore} in all`;
  }
  const money = entries.filter(isMoney);
  if (money.some(isRate))
    return ", and on top what is paid for each of something, of which you have not told how many";
  return money.length > 0
    ? `, and on top what ${state.role.council.shortName} does not publish in figures`
    : ", and no money on top that can be counted";
}

/**
 * The answer in one sentence: salary, what is certain and what is possible, where the salary is known; otherwise what the
 * offer adds. A second one where there is no offer to add.
 */
export function headline(answer: CalculatorAnswer): string {
  const { timeline, state, pay } = answer;
  const salary = salaryInAll(answer);
  const none = noOfferWords(answer);
  if (salary === undefined) return none ?? offerHeadline(timeline, state.role.council.offer);
  const hours = state.hours === undefined ? "full time" : hoursWords(state.hours);
  const atFirst = state.laterHours === undefined ? hours : `${hours} at first`;
  const still = pay.changes.length === 0 ? "your pay held still" : "the rises that are published";
  const onTop = none === undefined ? onTopWords(answer, salary) : "";
  const total = `${spanWords(timeline)}, ${atFirst} and with ${still}, you would get ${formatPounds(salary)} in salary${onTop}, before tax.`;
  return none === undefined ? total : `${total} ${none}`;
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
  const day = `1 ${formatMonth(from)}`;
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
  return [
    ...rows,
    ...(state.laterHours === undefined
      ? []
      : [
          [
            "Hours later",
            `${hoursOf(state.laterHours.hours, state.role)} from ${formatMonth(state.laterHours.from)}`,
          ] as const,
        ]),
    ["Start", startWords(answer)],
    ...(state.leave === undefined ? [] : [["Leave", leavingWords(state.leave)] as const]),
  ];
}
