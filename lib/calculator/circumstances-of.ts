import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { offerRole } from "../catalogue/offer-role";
import { payAsksAssessedYear, roleAhead, roleOnPassing, type ToldOfStep } from "../catalogue/role-ahead";
import {
  type Answers,
  type Circumstances,
  DAY_OR_NEVER,
  DAYS_OR_NEVER,
  FIXED_QUESTIONS,
  isInCircumstances,
  NOTHING_ANSWERED,
  TIMES,
  UNANSWERED,
  type Unanswered,
  YES_OR_NO,
} from "../offers";
import { fullTimeSalary } from "../pay/salary";
import { type FurtherQuestion, furtherQuestions } from "./further-question";
import { hoursOverTime } from "./hours-over-time";
import type { PayOverTime } from "./pay-over-time";
import { questionParameter } from "./question-parameter";
import type { CalculatorState } from "./state";
import { firstDayOf, lastDayOf } from "./year-month";

type Given = { -readonly [Field in keyof Circumstances]: Circumstances[Field] };

type GivenAnswers = { -readonly [Id in keyof Answers]: Answers[Id] | Unanswered };

/** Puts the answer to a question about the person where its type says that it goes. */
function putFixed<Id extends keyof Answers>(given: GivenAnswers, id: Id, value: string): void {
  const { answer } = FIXED_QUESTIONS[id];
  if (answer.kind !== "own field") given[id] = answer.read(value);
}

/**
 * What somebody has said of the assessed year, and of what else leads to the next role. Their pay may hang on it, so that it is
 * read before the rest.
 */
export function toldOfStepIn({ role: { nextStepWhen }, answers }: CalculatorState): ToldOfStep {
  const given: Given = { ...NOTHING_ANSWERED };
  const value = answers[questionParameter("assessedYear")];
  if (value !== undefined) putFixed(given, "assessedYear", value);
  const { assessedYear } = given;
  if (nextStepWhen === undefined || nextStepWhen === "assessed year passed")
    return { assessedYear, events: {} };
  const day = answers[questionParameter(`event:${nextStepWhen.key}`)];
  return { assessedYear, events: day === undefined ? {} : { [nextStepWhen.key]: DAY_OR_NEVER.read(day) } };
}

/** The role to which somebody may move on a day that they have not told; none where they have, or no role is named. */
function stepNotTold(state: CalculatorState, from: CalendarDate): Circumstances["stepAhead"] {
  const { role } = state;
  const ahead = roleAhead(role, from, toldOfStepIn(state));
  const next = roleOnPassing(role);
  const { nextStepWhen: when } = role;
  if (ahead === undefined || !("why" in ahead) || next === undefined || when === undefined) return undefined;
  const question = when === "assessed year passed" ? "assessedYear" : (`event:${when.key}` as const);
  return { role: offerRole(next), question };
}

/** The questions that nobody has answered of what moves a salary up. */
function notTold(state: CalculatorState): NonNullable<Circumstances["payIfTold"]>["questions"] {
  const { assessedYear, events } = toldOfStepIn(state);
  const { nextStepWhen: when } = state.role;
  const isEvent = typeof when === "object" && events[when.key] === undefined;
  return [
    ...(assessedYear === UNANSWERED && payAsksAssessedYear(state.role) ? (["assessedYear"] as const) : []),
    ...(isEvent ? ([`event:${when.key}`] as const) : []),
  ];
}

/** Puts one answer into the circumstances. It has been read: it fits its question. */
function put(given: Given, { id }: FurtherQuestion, value: string): void {
  if (isInCircumstances(id)) {
    putFixed(given, id, value);
    return;
  }
  const [kind, key = ""] = id.split(/:(.*)/s);
  if (kind === "answer") given.answers = { ...given.answers, [key]: YES_OR_NO.read(value) };
  if (kind === "leaving")
    given.reasonsForLeaving = { ...given.reasonsForLeaving, [key]: YES_OR_NO.read(value) };
  if (kind === "choice") given.choices = { ...given.choices, [key]: value };
  if (kind === "times") given.times = { ...given.times, [key]: TIMES.read(value) };
  if (kind === "days") given.days = { ...given.days, [key]: DAYS_OR_NEVER.read(value) };
  if (kind === "event") given.events = { ...given.events, [key]: DAY_OR_NEVER.read(value) };
}

/**
 * The circumstances that the engine works from. What the person has not entered stays unanswered.
 * @param from the first day in the job, or the one that stands for it
 */
export function circumstancesOf(state: CalculatorState, pay: PayOverTime, from: CalendarDate): Circumstances {
  const { role, start, leave, answers } = state;
  const given: Given = {
    ...NOTHING_ANSWERED,
    start: start === undefined ? UNANSWERED : firstDayOf(start),
    startingSalary: pay.starting === undefined ? UNANSWERED : fullTimeSalary(pay.starting),
    payChanges: pay.changes,
    payIfAgreed: pay.ifAgreed,
    payIfTold: pay.ifTold.length === 0 ? undefined : { questions: notTold(state), changes: pay.ifTold },
    stepAhead: stepNotTold(state, from),
  };
  for (const question of furtherQuestions(role, leave !== undefined)) {
    const value = answers[question.parameter];
    if (value !== undefined) put(given, question, value);
  }
  const { hours, hoursChanges } = hoursOverTime(state, from, given.continuousServiceFrom);
  given.hours = hours;
  given.hoursChanges = hoursChanges;
  const { next } = pay;
  // Whoever passes the assessed year stays in the team.
  const team = given.team === UNANSWERED ? undefined : given.team;
  const onPassing = next === undefined ? [] : [{ from: next.from, role: offerRole(next.role), team }];
  const [movesOn, movesTo] = [answers[questionParameter("movesOn")], answers[questionParameter("movesTo")]];
  const moved =
    movesOn === undefined || movesTo === undefined ? [] : [{ from: calendarDate(movesOn), team: movesTo }];
  given.moves = [...onPassing, ...moved].toSorted((one, other) => (one.from < other.from ? -1 : 1));
  if (leave !== undefined) {
    const noticeGiven = answers["notice-given"];
    given.leaving = {
      on: lastDayOf(leave),
      noticeGiven: noticeGiven === undefined ? UNANSWERED : calendarDate(noticeGiven),
    };
  }
  return given;
}
