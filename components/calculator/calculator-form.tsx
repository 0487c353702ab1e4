import { furtherQuestions } from "@/lib/calculator/further-question";
import { otherParameter } from "@/lib/calculator/question-parameter";
import type { ReadCalculator } from "@/lib/calculator/read-calculator";
import { NOTHING_GIVEN, problemInField } from "@/lib/calculator/state";
import { yearMonthOf } from "@/lib/calculator/year-month";
import { isCouncilFirst } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { Button } from "../form/button";
import { FoldedFields } from "../form/folded-fields";
import { FurtherField, fieldStates, HoursField, SalaryField, TimeFields } from "./circumstance-fields";
import { LaterFields } from "./later-fields";
import { RoleChoice } from "./role-choice";
import { TakeHomeFields } from "./take-home-fields";

/** The parameters of the choice of a role, and those of the fields that every role has. */
const CHOICE = ["council", "role"];
const ALWAYS_ASKED = ["salary", "hours", "start", "years"].flatMap((name) => [name, otherParameter(name)]);

/** What was typed into an address before a role is chosen, and has no field yet: kept until it has. */
function Kept({ typed, fields }: Pick<ReadCalculator, "typed"> & { fields: readonly string[] }) {
  return Object.entries(typed)
    .filter(([name]) => !fields.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/**
 * The fields of the calculator: what is asked of everybody on one form, so that one answer needs one sending; then only
 * what the role's offer depends on. What was typed stays in the fields, understood or not.
 * @param isAnswered true where an answer follows
 */
export function CalculatorFields({
  asked,
  councils,
  today,
  isAnswered,
}: {
  asked: ReadCalculator;
  isAnswered: boolean;
  councils: readonly Council[];
  /** An ISO day. */
  today: string;
}) {
  const { state, council, typed, notes } = asked;
  const role = (
    <RoleChoice
      councilField={{ id: "council", label: "Which council?" }}
      roleField={{ id: "role", label: "Which role?" }}
      councils={councils}
      chosen={{ council, role: state?.role }}
      problemOf={(id) => problemInField(notes, id)}
    />
  );
  if (isCouncilFirst(councils) && council === undefined) {
    return (
      <div className="grid gap-6">
        {role}
        <Kept typed={typed} fields={CHOICE} />
        <div>
          <Button>Show its roles</Button>
        </div>
      </div>
    );
  }
  const states = fieldStates(state ?? NOTHING_GIVEN, asked);
  const roles = state === undefined ? [] : [state.role];
  return (
    <FoldedFields isAnswered={isAnswered} stands="beside">
      {role}
      <SalaryField roles={roles} states={states} today={today} />
      <HoursField roles={roles} states={states} />
      <TimeFields states={states} now={yearMonthOf(today)} />
      {state === undefined ? <Kept typed={typed} fields={[...CHOICE, ...ALWAYS_ASKED]} /> : null}
      {state === undefined ? null : (
        <>
          <LaterFields states={states} />
          {furtherQuestions(state.role, state.leave !== undefined).map((question) => (
            <FurtherField key={question.parameter} question={question} states={states} />
          ))}
          <TakeHomeFields states={states} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>Work it out</Button>
        {state === undefined ? null : (
          <a className="inline-block py-2" href={routes.calculator()}>
            Start again
          </a>
        )}
      </div>
    </FoldedFields>
  );
}
