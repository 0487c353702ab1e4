import type { CalendarDate } from "../calendar/calendar-date";
import { isCouncilFirst } from "../catalogue/long-lists";
import { payAhead } from "../catalogue/pay-ahead";
import type { Catalogue, Role } from "../catalogue/types";
import { UNANSWERED } from "../offers";
import { type Parameters, parameterValues } from "../search/parameters";
import { query, routes } from "../site/routes";
import { AddressReader } from "./address-reader";
import { type CalculatorAnswer, calculatorAnswer } from "./answer";
import { comparedQuestions, parameterAmongOthers } from "./compared-questions";
import { furtherQuestions, readAnswer } from "./further-question";
import { payOverTime } from "./pay-over-time";
import { otherParameter } from "./question-parameter";
import { inputParameters, withTakeHome } from "./read-calculator";
import { type ChosenRole, chosenRole, readCouncil } from "./read-council";
import { readInput, readRest } from "./read-input";
import { readRole, roleValue } from "./read-role";
import { publishedEnds, type SalaryChoice } from "./salary-choice";
import { type AddressNote, CALCULATOR_PARAMETERS, type CalculatorInput, type CalculatorState } from "./state";
import { TAKE_HOME_PARAMETERS } from "./take-home-choice";
import { offerDay, readDay } from "./year-month";

/** How many roles stand side by side at most. */
export const MOST_ROLES = 3;

/** Roles to be compared, and the answers that hold for all of them. */
export interface CompareState {
  /** In the order given; one is enough to begin with. */
  readonly roles: readonly [Role, ...Role[]];
  readonly input: CalculatorInput;
}

export interface ReadCompare {
  /** Undefined until a role is chosen. */
  readonly state: CompareState | undefined;
  /** What is chosen in each field, the first before the others. */
  readonly chosen: readonly ChosenRole[];
  readonly typed: Readonly<Record<string, string>>;
  readonly notes: readonly AddressNote[];
}

/** The id of the field of a role, from 0; its name too, where a council is chosen first. */
export function roleField(index: number): string {
  return index === 0 ? "role" : `role-${index + 1}`;
}

/** The name and the id of the field of the council that is chosen before a role, from 0. */
export function councilField(index: number): string {
  return index === 0 ? "council" : `council-${index + 1}`;
}

/** What is chosen in each place. Where a council is chosen first, a place may have it without a role. */
function readRoles(
  parameters: Parameters,
  reader: AddressReader,
  catalogue: Pick<Catalogue, "councils" | "redirects">,
): readonly ChosenRole[] {
  const isInTwoSteps = isCouncilFirst(catalogue.councils);
  const given = parameterValues(parameters, "role");
  reader.expects("role");
  if (given.length > MOST_ROLES) {
    reader.note(
      "not understood",
      roleField(MOST_ROLES - 1),
      `We compare at most ${MOST_ROLES} roles. The others were left out.`,
    );
  }
  return Array.from({ length: MOST_ROLES }, (_, index) => {
    const first = readCouncil(reader, councilField(index), catalogue);
    // An address to share has all roles under one name; a form whose places may be empty, each under its own.
    const inPlace = isInTwoSteps && index > 0 ? reader.text(roleField(index)) : undefined;
    const typed = inPlace ?? given[index];
    const reading = typed === undefined ? undefined : readRole(typed, catalogue);
    if (reading === undefined) return chosenRole(first, undefined);
    if (!("role" in reading)) {
      const council = first ?? reading.council;
      const field = isInTwoSteps && council === undefined ? councilField(index) : roleField(index);
      reader.note("not understood", roleField(index), reading.problem, field);
      return chosenRole(council, undefined);
    }
    const chosen = chosenRole(first, reading.role);
    if (chosen.role !== undefined && reading.changed !== undefined) {
      reader.note("changed", roleField(index), reading.changed);
    }
    return chosen;
  });
}

/** Reads an address of the comparison. Never throws; what is not understood is said in the notes. */
export function readCompare(
  parameters: Parameters,
  catalogue: Pick<Catalogue, "councils" | "redirects" | "today">,
): ReadCompare {
  const reader = new AddressReader(parameters);
  const { typed, notes } = reader;
  const places = readRoles(parameters, reader, catalogue);
  const [first, ...others] = new Set(places.flatMap(({ role }) => role ?? []));
  const chosen = isCouncilFirst(catalogue.councils)
    ? places
    : [first, ...others].map((role) => chosenRole(undefined, role));
  if (first !== undefined) {
    const roles: CompareState["roles"] = [first, ...others];
    const questions = (leaves: boolean) => comparedQuestions(roles, leaves);
    const input = readInput(reader, roles, questions, catalogue.today);
    readRest(reader);
    return { state: { roles, input }, chosen, typed, notes };
  }
  const names = [...CALCULATOR_PARAMETERS, ...TAKE_HOME_PARAMETERS];
  for (const name of names.filter((parameter) => parameter !== "role")) {
    reader.text(name);
    reader.text(otherParameter(name));
  }
  readRest(reader);
  return { state: undefined, chosen, typed, notes };
}

function compareQuery({ roles, input }: CompareState): string {
  return query([...roles.map((role) => ["role", roleValue(role)] as const), ...inputParameters(input)]);
}

/** The one address of a comparison, which tells nothing of tax, loans and pension. */
export function compareAddress(state: CompareState): string {
  return routes.compare(compareQuery(state));
}

/** The same with tax, loans and pension in it, for whoever means to share it. */
export function compareAddressWithTakeHome(state: CompareState): string {
  return routes.compare(withTakeHome(compareQuery(state), state.input));
}

/** The end of the published pay that a comparison begins with: the most, since that is what most councils publish. */
function publishedChoice(role: Role, day: CalendarDate): SalaryChoice | undefined {
  const ends = publishedEnds(payAhead(role, day).atStart);
  if (ends.maximum !== undefined) return { kind: "maximum" };
  return ends.minimum === undefined ? undefined : { kind: "minimum" };
}

/**
 * The answers given for all roles, for one of them: without what that role is not asked or does not have. Until a salary is
 * chosen, each role is compared on its published pay.
 */
function stateFor(role: Role, input: CalculatorInput, today: string): CalculatorState {
  const answers = furtherQuestions(role, input.leave !== undefined).flatMap((question) => {
    const given = input.answers[parameterAmongOthers(question, role)];
    const answer = given === undefined ? undefined : readAnswer(question, given, readDay);
    return answer !== undefined && "value" in answer ? [[question.parameter, answer.value] as const] : [];
  });
  const offered = offerDay(input.start, today);
  const salary = input.salary ?? publishedChoice(role, offered);
  const hasSalary =
    payOverTime(role, salary, { start: offered, offered, assessedYear: UNANSWERED, events: {} }).starting !==
    undefined;
  return {
    ...input,
    role,
    salary: hasSalary ? salary : undefined,
    answers: Object.fromEntries(answers),
  };
}

/** The answer for each role. */
export function compareAnswers({ roles, input }: CompareState, today: string): readonly CalculatorAnswer[] {
  return roles.map((role) => calculatorAnswer(stateFor(role, input, today), today));
}
