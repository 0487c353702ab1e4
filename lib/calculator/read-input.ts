import type { CalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { formatMonth } from "../calendar/format-month";
import type { Role } from "../catalogue/types";
import { counted } from "../offers";
import { type AddressReader, isSentence } from "./address-reader";
import { type FurtherQuestion, readAnswer } from "./further-question";
import type { HoursChoice } from "./hours-choice";
import { isQuestionParameter, questionParameter, typedField } from "./question-parameter";
import { readTakeHomeChoice } from "./read-take-home";
import { isPublishedEnd, isPublishedFor, readSalary, type SalaryChoice } from "./salary-choice";
import { type CalculatorInput, FEWEST_YEARS, type LaterHours, MOST_YEARS, USUAL_YEARS } from "./state";
import { readWorkingTime } from "./weeks-choice";
import {
  firstDayOf,
  firstStart,
  type LastMonthOrDay,
  offerDay,
  readDay,
  readYearMonth,
  type YearMonth,
  yearMonthOf,
} from "./year-month";

function readMonth(reader: AddressReader, name: string): YearMonth | undefined {
  const typed = reader.text(name);
  if (typed === undefined) return undefined;
  const month = readYearMonth(typed);
  if (month !== undefined) return month;
  const day = readDay(typed);
  const inMonth = day && readYearMonth(yearMonthOf(day));
  if (day === undefined || inMonth === undefined) {
    noteNoMonth(reader, name, typed);
    return undefined;
  }
  const counted = formatDay(firstDayOf(inMonth));
  if (day !== firstDayOf(inMonth))
    reader.note(
      "changed",
      name,
      `You wrote ${formatDay(day)}. We count from ${counted}, the first day of that month.`,
    );
  return inMonth;
}

function noteNoMonth(reader: AddressReader, name: string, typed: string): void {
  reader.note("not understood", name, `“${typed}” is not a month. Choose one, or write it like March 2027.`);
}

function readYears(reader: AddressReader): number {
  const typed = reader.text("years");
  if (typed === undefined) return USUAL_YEARS;
  const years = /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN;
  if (years >= FEWEST_YEARS && years <= MOST_YEARS) return years;
  reader.note(
    "not understood",
    "years",
    `We look from ${FEWEST_YEARS} to ${MOST_YEARS} years ahead, and “${typed}” is none of these. Choose a number of years.`,
  );
  return USUAL_YEARS;
}

/** The month in which somebody starts, or is taken to start who has not said when. */
interface Beginning {
  readonly month: YearMonth;
  readonly isGiven: boolean;
}

/** What to say of something that would come before the start. */
function beforeStart(what: string, { month, isGiven }: Beginning): string {
  const taken = isGiven ? "" : ` Where you tell us no start, we count from ${formatMonth(month)}.`;
  return `${what} Choose a later month.${taken}`;
}

/** Hours that change later: what they are then, and from when. One says nothing without the other. */
function readLaterHours(
  reader: AddressReader,
  begins: Beginning,
  readChoice: (typed: string) => HoursChoice | string,
): LaterHours | undefined {
  const from = readMonth(reader, "later-hours-from");
  const typed = reader.text("later-hours");
  const hours =
    typed === undefined ? undefined : reader.understood("later-hours", readChoice(typed), isSentence);
  const [hasHours, hasFrom] = [reader.has("later-hours"), reader.has("later-hours-from")];
  if (hasHours && !hasFrom) {
    reader.note("not understood", "later-hours-from", "Say from which month your hours would change.");
  }
  if (hasFrom && !hasHours) {
    reader.note("not understood", "later-hours", "Say what hours you would work from then on.");
  }
  if (hours === undefined || from === undefined) return undefined;
  if (from > begins.month) return { hours, from };
  reader.note(
    "not understood",
    "later-hours-from",
    beforeStart("Your hours would change before you have worked.", begins),
  );
  return undefined;
}

function readLeave(reader: AddressReader, begins: Beginning): LastMonthOrDay | undefined {
  const typed = reader.text("leave");
  if (typed === undefined) return undefined;
  const leave = readYearMonth(typed) ?? readDay(typed);
  if (leave === undefined) noteNoMonth(reader, "leave", typed);
  if (leave === undefined || yearMonthOf(leave) >= begins.month) return leave;
  reader.note("not understood", "leave", beforeStart("You would leave before you start.", begins));
  return undefined;
}

function readSalaryChoice(
  reader: AddressReader,
  roles: readonly [Role, ...Role[]],
  day: CalendarDate,
): SalaryChoice | undefined {
  const given = reader.chosenOrTyped("salary");
  if (given === undefined) return undefined;
  if (isPublishedEnd(given) && !isPublishedFor(given, roles, day)) {
    // Chosen for another role, most likely: nothing to mend, only to choose anew.
    delete reader.typed.salary;
    const whose = roles.length === 1 ? "this role" : "these roles";
    const words = `${roles[0].council.shortName} does not publish the ${given.toLowerCase()} pay of ${whose}, so we left the salary out.`;
    reader.note("not published", "salary", words);
    return undefined;
  }
  return reader.understood("salary", readSalary(given), isSentence, typedField("salary"));
}

/** A move is a day and a team: one says nothing without the other. */
function noteHalfMove(reader: AddressReader): void {
  const [on, to] = [questionParameter("movesOn"), questionParameter("movesTo")];
  const [hasDay, hasTeam] = [reader.has(on), reader.has(to)];
  if (hasDay && !hasTeam) reader.note("not understood", to, "Say to which team or service you would move.");
  if (hasTeam && !hasDay)
    reader.note("not understood", on, "Say on which day you would move.", typedField(on));
}

/** The answers to further questions; a question of another role's offer is said to be left out. */
function readAnswers(reader: AddressReader, questions: readonly FurtherQuestion[]): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const asked of questions) {
    const given = reader.chosenOrTyped(asked.parameter);
    if (given === undefined) continue;
    const answer = readAnswer(asked, given, readDay);
    if ("value" in answer) {
      answers[asked.parameter] = answer.value;
      continue;
    }
    const field = asked.typed === "nothing" ? asked.parameter : typedField(asked.parameter);
    reader.note("not understood", asked.parameter, answer.problem, field);
  }
  noteHalfMove(reader);
  return answers;
}

/** What is left in the address: answers to questions that are not asked here, and names that nobody knows. */
export function readRest(reader: AddressReader): void {
  const rest = reader.rest();
  const notAsked = rest.filter((name) => isQuestionParameter(name.replace(/^other-/, "")));
  if (notAsked.length > 0) {
    const words = `The address answers ${counted(notAsked.length, "question")} that this offer does not ask. We left ${notAsked.length === 1 ? "it" : "them"} out.`;
    reader.note("not asked", notAsked[0] ?? "", words);
  }
  reader.unknown(rest.filter((name) => !notAsked.includes(name)));
}

/**
 * Reads everything that an address says beside the roles, in the order of the form; a bare number of hours is read as their
 * first council's.
 * @param questionsFor what is asked of somebody who leaves, or who stays
 * @param today an ISO day; the first month that is left to start in stands for the start where none is given
 */
export function readInput(
  reader: AddressReader,
  roles: readonly [Role, ...Role[]],
  questionsFor: (leaves: boolean) => readonly FurtherQuestion[],
  today: string,
): CalculatorInput {
  const readChoice = (typed: string) => readWorkingTime(typed, roles[0].council);
  // The pay that is published hangs on the start, which the form asks later.
  const salary = readSalaryChoice(reader, roles, offerDay(readYearMonth(reader.peek("start")), today));
  const given = reader.chosenOrTyped("hours");
  const hours =
    given === undefined
      ? undefined
      : reader.understood("hours", readChoice(given), isSentence, typedField("hours"));
  const start = readMonth(reader, "start");
  const begins: Beginning = { month: start ?? firstStart(today), isGiven: start !== undefined };
  const years = readYears(reader);
  const laterHours = readLaterHours(reader, begins, readChoice);
  const leave = readLeave(reader, begins);
  const answers = readAnswers(reader, questionsFor(leave !== undefined));
  const takeHome = readTakeHomeChoice(reader);
  return { salary, hours, laterHours, start, years, leave, answers, takeHome };
}
