import { readCalendarDate } from "../calendar/calendar-date";
import { completesOn } from "../calendar/length";
import { addMonths, MONTHS_OF_YEAR } from "../calendar/months";
import { completedMonths } from "../calendar/service";
import type { Vacancy } from "../catalogue/types";
import { lastDayOf } from "../catalogue/vacancy-words";
import { endOfContract, lengthOfContract } from "../model/contract-length";
import { isStated } from "../model/not-stated";
import { furtherQuestions } from "./further-question";
import type { HoursChoice } from "./hours-choice";
import { questionParameter } from "./question-parameter";
import { readSalary, type SalaryChoice } from "./salary-choice";
import { type CalculatorState, FEWEST_YEARS, NOTHING_GIVEN, USUAL_YEARS } from "./state";
import { firstDayOf, type YearMonth, yearMonthOf } from "./year-month";

/** Hours a week where those of a full week are stated too, or that it is full time. */
function hoursOfPost({ hours, weeklyHours, council }: Vacancy): HoursChoice | undefined {
  const { fullTimeWeeklyHours: week } = council;
  if (isStated(weeklyHours) && isStated(week) && weeklyHours <= week) {
    return weeklyHours === week ? { kind: "full time" } : { kind: "hours", hours: weeklyHours, of: week };
  }
  return hours === "full time" ? { kind: "full time" } : undefined;
}

/** An end of the post's own pay; undefined where it is that of the role, which the calculator asks about. */
function salaryOfPost({ pay }: Vacancy, end: "from" | "to"): SalaryChoice | undefined {
  if (typeof pay === "string") return undefined;
  const salary = readSalary(String(pay[end]));
  return typeof salary === "string" ? undefined : salary;
}

/** The month in which whoever gets the post starts at the earliest: the one behind its closing day and its interviews. */
function startOfPost(vacancy: Vacancy): YearMonth | undefined {
  const closes = lastDayOf(vacancy);
  const interviews = readCalendarDate(vacancy.interviews);
  const last =
    interviews === undefined || (closes !== undefined && closes > interviews) ? closes : interviews;
  return last && yearMonthOf(addMonths(last, 1));
}

/** Whole months from the start of the post to the end of its contract; undefined where it says none, or is permanent. */
function monthsOfPost(vacancy: Vacancy): number | undefined {
  const { contract, lasts } = vacancy;
  const start = startOfPost(vacancy);
  if (start === undefined || contract === "permanent" || !isStated(lasts)) return undefined;
  const first = firstDayOf(start);
  const length = lengthOfContract(lasts);
  const end = endOfContract(lasts) ?? (length && completesOn(first, length));
  return end && completedMonths(first, end);
}

/** How many whole years to look ahead: no more than the post lasts, where that is a year. */
function yearsOfPost(vacancy: Vacancy): number {
  const months = monthsOfPost(vacancy) ?? USUAL_YEARS * MONTHS_OF_YEAR;
  return Math.min(Math.max(Math.floor(months / MONTHS_OF_YEAR), FEWEST_YEARS), USUAL_YEARS);
}

/**
 * What the calculator counts of a contract that ends, which knows whole years alone; undefined where it says no end. Nobody is
 * said to leave: an offer may want back from who leaves what it leaves to whose contract ends.
 */
export function countedWords(vacancy: Vacancy): string | undefined {
  const months = monthsOfPost(vacancy);
  if (months === undefined) return undefined;
  const years = yearsOfPost(vacancy);
  const lasts = `the contract ${endOfContract(vacancy.lasts) === undefined ? "is for" : "runs"} ${vacancy.lasts}`;
  if (months < MONTHS_OF_YEAR)
    return `counted over a whole year, but ${lasts}: what comes later is not in it`;
  return `counted over ${years === 1 ? "1 year" : `${years} years`}: ${lasts}`;
}

/** What the vacancy answers of the questions that its role's offer hangs on. */
function answersOfPost(vacancy: Vacancy): Readonly<Record<string, string>> {
  const { role, contract, teams, services } = vacancy;
  const months = monthsOfPost(vacancy);
  const [place, ...others] = teams.length > 0 ? teams : services;
  const stated = {
    contract: isStated(contract) ? contract : undefined,
    contractMonths: months === undefined || months < 1 ? undefined : String(months),
    team: others.length === 0 ? place?.slug : undefined,
  };
  const asked = new Map(furtherQuestions(role, false).map((question) => [question.id, question]));
  return Object.fromEntries(
    (["contract", "contractMonths", "team"] as const).flatMap((id) => {
      const [question, value] = [asked.get(id), stated[id]];
      if (question === undefined || value === undefined) return [];
      const isChoice = question.typed === "nothing";
      return !isChoice || question.choices.some((choice) => choice.value === value)
        ? [[questionParameter(id), value] as const]
        : [];
    }),
  );
}

/**
 * A vacancy as the calculator is asked about it: its hours, contract, team and own pay, when it starts at the
 * earliest and for how long. What it does not state stays open.
 * @param end which end of the post's own pay counts; the lowest is what the post pays in any case
 */
export function postState(vacancy: Vacancy, end: "from" | "to" = "from"): CalculatorState {
  return {
    ...NOTHING_GIVEN,
    role: vacancy.role,
    salary: salaryOfPost(vacancy, end),
    hours: hoursOfPost(vacancy),
    start: startOfPost(vacancy),
    years: yearsOfPost(vacancy),
    answers: answersOfPost(vacancy),
  };
}
