import type { Role } from "../content/catalogue-types";
import { counted } from "../offers/words/lists";
import { type AddressReader, isSentence } from "./address-reader";
import { type FurtherQuestion, readAnswer } from "./further-question";
import { type HoursChoice, readHours } from "./hours-choice";
import { isQuestionParameter } from "./question-parameter";
import { readSalary } from "./salary-choice";
import { FEWEST_YEARS, type LaterHours, MOST_YEARS, type Told, USUAL_YEARS } from "./state";
import { readDay, readYearMonth, type YearMonth } from "./year-month";

function readMonth(reader: AddressReader, name: string): YearMonth | undefined {
  const typed = reader.text(name);
  if (typed === undefined) return undefined;
  const month = readYearMonth(typed);
  if (month === undefined) {
    reader.note(
      "not understood",
      name,
      `“${typed}” is not a month. Choose one, or write it like March 2027.`,
    );
  }
  return month;
}

function readYears(reader: AddressReader): number {
  const typed = reader.text("years");
  if (typed === undefined) return USUAL_YEARS;
  const years = /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN;
  if (years >= FEWEST_YEARS && years <= MOST_YEARS) return years;
  reader.note(
    "not understood",
    "years",
    `“${typed}” is not a number of years from ${FEWEST_YEARS} to ${MOST_YEARS}. We show ${counted(USUAL_YEARS, "year")}.`,
  );
  return USUAL_YEARS;
}

/** Hours that change later: what they are then, and from when. One says nothing without the other. */
function readLaterHours(
  reader: AddressReader,
  start: YearMonth | undefined,
  readChoice: (typed: string) => HoursChoice | string,
): LaterHours | undefined {
  const typed = reader.text("later-hours");
  const from = readMonth(reader, "later-hours-from");
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
  if (start === undefined || from > start) return { hours, from };
  reader.note(
    "not understood",
    "later-hours-from",
    "Your hours would change before you have worked. Choose a month after the start.",
  );
  return undefined;
}

function readLeave(reader: AddressReader, start: YearMonth | undefined): YearMonth | undefined {
  const leave = readMonth(reader, "leave");
  if (leave === undefined || start === undefined || leave >= start) return leave;
  reader.note("not understood", "leave", "You would leave before you start. Choose a later month.");
  return undefined;
}

/** The answers to further questions; a question of another role's offer is said to be left out. */
function readAnswers(reader: AddressReader, questions: readonly FurtherQuestion[]): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const asked of questions) {
    const given = reader.chosenOrTyped(asked.parameter);
    if (given === undefined) continue;
    const answer = readAnswer(asked, given, readDay);
    if ("value" in answer) answers[asked.parameter] = answer.value;
    else reader.note("not understood", asked.parameter, answer.problem);
  }
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
 * Reads everything that an address says beside the roles; a bare number of hours is read as their first council's.
 * @param questionsFor what is asked of somebody who leaves, or who stays
 */
export function readTold(
  reader: AddressReader,
  roles: readonly [Role, ...Role[]],
  questionsFor: (leaves: boolean) => readonly FurtherQuestion[],
): Told {
  const { fullTimeWeeklyHours, shortName } = roles[0].council;
  const readChoice = (typed: string) => readHours(typed, fullTimeWeeklyHours, shortName);
  const salary = reader.chosenOrTyped("salary");
  const hours = reader.chosenOrTyped("hours");
  const start = readMonth(reader, "start");
  const laterHours = readLaterHours(reader, start, readChoice);
  const years = readYears(reader);
  const leave = readLeave(reader, start);
  return {
    salary:
      salary === undefined ? undefined : reader.understood("salary", readSalary(salary, roles), isSentence),
    hours: hours === undefined ? undefined : reader.understood("hours", readChoice(hours), isSentence),
    laterHours,
    start,
    years,
    leave,
    answers: readAnswers(reader, questionsFor(leave !== undefined)),
  };
}
