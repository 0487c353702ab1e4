import type { Vacancy } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { furtherQuestions } from "./further-question";
import type { HoursChoice } from "./hours-choice";
import { questionParameter } from "./question-parameter";
import { readSalary, type SalaryChoice } from "./salary-choice";
import { type CalculatorState, NOTHING_GIVEN } from "./state";

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

/** `12 months` and `2 years` in months; undefined for what is said in another way. */
function monthsOf(lasts: string): number | undefined {
  const [, count, unit] = /^(\d{1,3}) (month|year)s?$/i.exec(lasts.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * (unit?.toLowerCase() === "year" ? 12 : 1);
}

/** What the vacancy answers of the questions that its role's offer hangs on. */
function answersOfPost({
  role,
  contract,
  lasts,
  teams,
  services,
}: Vacancy): Readonly<Record<string, string>> {
  const [place, ...others] = teams.length > 0 ? teams : services;
  const stated = {
    contract: isStated(contract) ? contract : undefined,
    contractMonths: monthsOf(lasts)?.toString(),
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
 * A vacancy as the calculator is asked about it: its hours, contract, team and own pay. What it does not state stays open.
 * @param end which end of the post's own pay counts; the lowest is what the post pays in any case
 */
export function postState(vacancy: Vacancy, end: "from" | "to" = "from"): CalculatorState {
  return {
    ...NOTHING_GIVEN,
    role: vacancy.role,
    salary: salaryOfPost(vacancy, end),
    hours: hoursOfPost(vacancy),
    answers: answersOfPost(vacancy),
  };
}
