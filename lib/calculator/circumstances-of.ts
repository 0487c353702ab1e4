import type { CalendarDate } from "../calendar/calendar-date";
import type { Contract, Standing } from "../model/offer/conditions";
import { type Circumstances, NOTHING_SAID, UNANSWERED } from "../offers";
import { fullTimeSalary } from "../pay/salary";
import { type FurtherQuestion, furtherQuestions } from "./further-question";
import { shareOf } from "./hours-choice";
import { salaryAmount } from "./salary-choice";
import type { CalculatorState } from "./state";
import { firstDayOf, lastDayOf } from "./year-month";

type Given = { -readonly [Field in keyof Circumstances]: Circumstances[Field] };

/** Puts one answer, as it stands in the address, into the circumstances. It has been read: it fits its question. */
function put(given: Given, { id }: FurtherQuestion, value: string): void {
  const [kind = "", key = ""] = id.split(/:(.*)/s);
  switch (kind) {
    case "answer":
      given.answers = { ...given.answers, [key]: value === "yes" };
      break;
    case "choice":
      given.choices = { ...given.choices, [key]: value };
      break;
    case "event":
      given.events = { ...given.events, [key]: value === "never" ? value : (value as CalendarDate) };
      break;
    case "times":
      given.times = { ...given.times, [key]: Number(value) };
      break;
    case "team":
      given.team = value;
      break;
    case "contract":
      given.contract = value as Contract;
      break;
    case "standing":
      given.standing = value as Standing;
      break;
    case "spinalColumnPoint":
    case "contractMonths":
    case "yearsQualified":
      given[kind] = Number(value);
      break;
    case "assessedYear":
      given.assessedYear = value === "passed" || value === "not taken" ? value : (value as CalendarDate);
      break;
    case "probationEnds":
      given.probationEnds = value as CalendarDate;
      break;
    case "monthsSinceLeaving":
      given.monthsSinceLeaving = value === "never" ? "never worked here" : Number(value);
      break;
    case "continuousServiceFrom":
      given.continuousServiceFrom = value === "none" ? "none" : (value as CalendarDate);
  }
}

/** What the engine is told of a person. What they have not said stays unanswered. */
export function circumstancesOf(state: CalculatorState): Circumstances {
  const { role, salary, hours, laterHours, start, leave, answers } = state;
  const amount = salary && salaryAmount(salary, role);
  const given: Given = {
    ...NOTHING_SAID,
    start: start === undefined ? UNANSWERED : firstDayOf(start),
    startingSalary: amount === undefined ? UNANSWERED : fullTimeSalary(amount),
    hours: hours === undefined ? UNANSWERED : shareOf(hours),
    hoursChanges:
      laterHours === undefined
        ? []
        : [{ from: firstDayOf(laterHours.from), share: shareOf(laterHours.hours) }],
  };
  for (const question of furtherQuestions(role, leave !== undefined)) {
    const value = answers[question.parameter];
    if (value !== undefined) put(given, question, value);
  }
  if (leave !== undefined) {
    const noticeGiven = answers["notice-given"];
    given.leaving = {
      on: lastDayOf(leave),
      noticeGiven: noticeGiven === undefined ? UNANSWERED : (noticeGiven as CalendarDate),
    };
  }
  return given;
}
