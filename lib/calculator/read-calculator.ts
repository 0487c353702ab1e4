import { isCouncilFirst } from "../catalogue/long-lists";
import type { Catalogue, Council } from "../catalogue/types";
import type { Parameters } from "../search/parameters";
import { query, routes } from "../site/routes";
import { AddressReader } from "./address-reader";
import { furtherQuestions } from "./further-question";
import { hoursValue } from "./hours-choice";
import { otherParameter } from "./question-parameter";
import { chosenRole, readCouncil } from "./read-council";
import { readInput, readRest } from "./read-input";
import { readRole, roleValue } from "./read-role";
import { salaryValue } from "./salary-choice";
import {
  type AddressNote,
  CALCULATOR_PARAMETERS,
  type CalculatorInput,
  type CalculatorState,
  USUAL_YEARS,
} from "./state";
import { TAKE_HOME_PARAMETERS, takeHomeParameters } from "./take-home-choice";

export interface ReadCalculator {
  /** Undefined until a role is chosen. */
  readonly state: CalculatorState | undefined;
  /** The council that was chosen first, or that of the role. */
  readonly council: Council | undefined;
  /** What was typed, understood or not, by parameter; cut to what a form can show. */
  readonly typed: Readonly<Record<string, string>>;
  readonly notes: readonly AddressNote[];
}

/**
 * Reads an address of the calculator. Never throws: what is not understood is left out of the state and said in the
 * notes. Without a role the other parameters are kept as they were typed, and not judged.
 */
export function readCalculator(
  parameters: Parameters,
  catalogue: Pick<Catalogue, "councils" | "redirects" | "today">,
): ReadCalculator {
  const reader = new AddressReader(parameters);
  const { typed, notes } = reader;
  const first = readCouncil(reader, "council", catalogue);
  const given = reader.text("role");
  const reading = given === undefined ? undefined : readRole(given, catalogue);
  const read = reading !== undefined && "role" in reading ? reading : undefined;
  const { council, role } = chosenRole(first, read?.role);
  if (role !== undefined) {
    if (read?.changed !== undefined) reader.note("changed", "role", read.changed);
    const questions = (leaves: boolean) => furtherQuestions(role, leaves);
    const state = { role, ...readInput(reader, [role], questions, catalogue.today) };
    readRest(reader);
    return { state, council, typed, notes };
  }
  const unread = reading !== undefined && "problem" in reading ? reading : undefined;
  const asked = council ?? unread?.council;
  const field = asked === undefined && isCouncilFirst(catalogue.councils) ? "council" : "role";
  if (unread !== undefined) reader.note("not understood", "role", unread.problem, field);
  for (const name of [...CALCULATOR_PARAMETERS, ...TAKE_HOME_PARAMETERS]) {
    reader.text(name);
    reader.text(otherParameter(name));
  }
  const isAsked = Object.keys(typed).some((name) => name !== "role" && name !== "council");
  // Whoever has just chosen a council has not been asked for a role yet.
  const isNext = asked !== undefined && !reader.isSent("role");
  readRest(reader);
  if (isAsked && given === undefined && !isNext) {
    const words =
      field === "council"
        ? "Choose a council, and then one of its roles."
        : "Choose a role. What it is worth hangs on the role.";
    reader.note("not understood", "role", words, field);
  }
  return { state: undefined, council: asked, typed, notes };
}

/** Input as parameters of the address, in the one order; what is not given, or is the default, is left out. */
export function inputParameters(
  input: CalculatorInput,
): readonly (readonly [name: string, value: string | undefined])[] {
  return [
    ["salary", input.salary && salaryValue(input.salary)],
    ["hours", input.hours && hoursValue(input.hours)],
    ["later-hours", input.laterHours && hoursValue(input.laterHours.hours)],
    ["later-hours-from", input.laterHours?.from],
    ["start", input.start],
    ["years", input.years === USUAL_YEARS ? undefined : String(input.years)],
    ["leave", input.leave],
    ...Object.entries(input.answers),
  ];
}

/**
 * The query of everything that the person has entered but tax, loans and pension, which no address tells unless it is asked to:
 * with the same content, the same answer.
 */
export function calculatorQuery(state: CalculatorState): string {
  return query([["role", roleValue(state.role)], ...inputParameters(state)]);
}

/** A query with what is told of tax, loans and pension after it. */
export function withTakeHome(asked: string, { takeHome }: Pick<CalculatorInput, "takeHome">): string {
  return [asked, query(takeHomeParameters(takeHome)).slice(1)].filter(Boolean).join("&");
}

/** The same with tax, loans and pension in it: for files, and for whoever means to share it. */
export function calculatorQueryWithTakeHome(state: CalculatorState): string {
  return withTakeHome(calculatorQuery(state), state);
}

export function calculatorAddress(state: CalculatorState): string {
  return routes.calculator(calculatorQuery(state));
}
