import type { Catalogue } from "../catalogue/types";
import type { Parameters } from "../search/parameters";
import { query, routes } from "../site/routes";
import { AddressReader } from "./address-reader";
import { asksOfOffer, furtherQuestions } from "./further-question";
import { hoursValue } from "./hours-choice";
import { otherParameter } from "./question-parameter";
import { readRole, roleValue } from "./read-role";
import { readRest, readTold } from "./read-told";
import { salaryValue } from "./salary-choice";
import {
  type AddressNote,
  CALCULATOR_PARAMETERS,
  type CalculatorState,
  type Told,
  USUAL_YEARS,
} from "./state";

export interface ReadCalculator {
  /** Undefined until a role is chosen. */
  readonly state: CalculatorState | undefined;
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
  const given = reader.text("role");
  const found = given === undefined ? undefined : readRole(given, catalogue);
  if (found !== undefined && "role" in found) {
    if (found.changed !== undefined) reader.note("changed", "role", found.changed);
    const { role } = found;
    const questions = (leaves: boolean) => furtherQuestions(role, leaves);
    const state = { role, ...readTold(reader, [role], questions, catalogue.today) };
    readRest(reader);
    return { state, typed, notes };
  }
  if (found !== undefined) reader.note("not understood", "role", found.problem);
  for (const name of CALCULATOR_PARAMETERS) {
    reader.text(name);
    reader.text(otherParameter(name));
  }
  const isAsked = Object.keys(typed).some((name) => name !== "role");
  readRest(reader);
  if (isAsked && given === undefined) {
    reader.note("not understood", "role", "Choose a role. What it is worth hangs on the role.");
  }
  return { state: undefined, typed, notes };
}

/** What somebody has told as parameters, in the one order; what is not said, or as usual, is left out. */
export function toldParameters(told: Told): readonly (readonly [name: string, value: string | undefined])[] {
  return [
    ["salary", told.salary && salaryValue(told.salary)],
    ["hours", told.hours && hoursValue(told.hours)],
    ["later-hours", told.laterHours && hoursValue(told.laterHours.hours)],
    ["later-hours-from", told.laterHours?.from],
    ["start", told.start],
    ["years", told.years === USUAL_YEARS ? undefined : String(told.years)],
    ["leave", told.leave],
    ...Object.entries(told.answers),
  ];
}

/** The one address of everything that is told: with the same content, the same answer. */
export function calculatorQuery(state: CalculatorState): string {
  const told = toldParameters(state);
  // Elsewhere a role may stand beside others that are asked more.
  const asked = asksOfOffer(state.role)
    ? told
    : told.filter(([name]) => name === "salary" || name === "hours");
  return query([["role", roleValue(state.role)], ...asked]);
}

export function calculatorAddress(state: CalculatorState): string {
  return routes.calculator(calculatorQuery(state));
}
