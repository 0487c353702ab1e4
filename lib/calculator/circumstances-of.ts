import { calendarDate } from "../calendar/calendar-date";
import { CONTRACTS, STANDINGS } from "../model/offer/conditions";
import {
  type Circumstances,
  type FixedQuestionId,
  isFixedQuestion,
  NOTHING_SAID,
  UNANSWERED,
} from "../offers";
import { fullTimeSalary } from "../pay/salary";
import { type FurtherQuestion, furtherQuestions } from "./further-question";
import { shareOf } from "./hours-choice";
import { salaryAmount } from "./salary-choice";
import type { CalculatorState } from "./state";
import { firstDayOf, lastDayOf } from "./year-month";

type Given = { -readonly [Field in keyof Circumstances]: Circumstances[Field] };

type Put = (given: Given, value: string) => void;

/** A value of a list. Throws where it is none of them: an answer is read, and kept only where it fits, before this. */
function memberOf<Value extends string>(values: readonly Value[], written: string): Value {
  const member = values.find((value) => value === written);
  if (member === undefined) throw new RangeError(`"${written}" is none of ${values.join(", ")}.`);
  return member;
}

/** Has a field of its own, which {@link circumstancesOf} reads. */
const READ_ELSEWHERE: Put = () => undefined;

/** Where the answer to each question goes, as it stands in the address. It has been read: it fits its question. */
const PUT: Readonly<Record<FixedQuestionId, Put>> = {
  start: READ_ELSEWHERE,
  startingSalary: READ_ELSEWHERE,
  hours: READ_ELSEWHERE,
  noticeGiven: READ_ELSEWHERE,
  team: (given, value) => {
    given.team = value;
  },
  contract: (given, value) => {
    given.contract = memberOf(CONTRACTS, value);
  },
  contractMonths: (given, value) => {
    given.contractMonths = Number(value);
  },
  standing: (given, value) => {
    given.standing = memberOf(STANDINGS, value);
  },
  spinalColumnPoint: (given, value) => {
    given.spinalColumnPoint = Number(value);
  },
  yearsQualified: (given, value) => {
    given.yearsQualified = Number(value);
  },
  assessedYear: (given, value) => {
    given.assessedYear = value === "passed" || value === "not taken" ? value : calendarDate(value);
  },
  probationEnds: (given, value) => {
    given.probationEnds = calendarDate(value);
  },
  monthsSinceLeaving: (given, value) => {
    given.monthsSinceLeaving = value === "never" ? "never worked here" : Number(value);
  },
  continuousServiceFrom: (given, value) => {
    given.continuousServiceFrom = value === "none" ? "none" : calendarDate(value);
  },
};

/** Puts one answer into the circumstances. */
function put(given: Given, { id }: FurtherQuestion, value: string): void {
  if (isFixedQuestion(id)) {
    PUT[id](given, value);
    return;
  }
  const [kind, key = ""] = id.split(/:(.*)/s);
  if (kind === "answer") given.answers = { ...given.answers, [key]: value === "yes" };
  if (kind === "choice") given.choices = { ...given.choices, [key]: value };
  if (kind === "times") given.times = { ...given.times, [key]: Number(value) };
  if (kind === "event")
    given.events = { ...given.events, [key]: value === "never" ? value : calendarDate(value) };
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
      noticeGiven: noticeGiven === undefined ? UNANSWERED : calendarDate(noticeGiven),
    };
  }
  return given;
}
