import { asksOfOffer, furtherQuestions } from "@/lib/calculator/further-question";
import { otherParameter } from "@/lib/calculator/question-parameter";
import type { ReadCalculator } from "@/lib/calculator/read-calculator";
import { NOTHING_GIVEN } from "@/lib/calculator/state";
import { yearMonthOf } from "@/lib/calculator/year-month";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { Button } from "../form/button";
import { Field } from "../form/field";
import { FoldedFields } from "../form/folded-fields";
import { FurtherField, HoursField, SalaryField, TimeFields } from "./circumstance-fields";
import { LaterFields } from "./later-fields";
import { RoleChoice } from "./role-choice";
import { TakeHomeFields } from "./take-home-fields";

/** The parameters of the fields that every role has. */
const ALWAYS_ASKED = ["role", "salary", "hours", "start", "years"].flatMap((name) => [
  name,
  otherParameter(name),
]);

/** What was typed into an address before a role is chosen, and has no field yet: kept until it has. */
function Kept({ typed }: Pick<ReadCalculator, "typed">) {
  return Object.entries(typed)
    .filter(([name]) => !ALWAYS_ASKED.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/**
 * The fields of the calculator: what is asked of everybody on one form, so that one answer needs one sending; then only
 * what the role's offer depends on. What was typed stays in the fields, understood or not.
 * @param isAnswered true where an answer follows
 */
export function CalculatorFields({
  asked: { state, typed, notes },
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
  const problemOf = (parameter: string) =>
    notes.find((note) => note.kind === "not understood" && note.parameter === parameter)?.words;
  const role = (
    <Field id="role" label="Which role?" problem={problemOf("role")}>
      {(control) => <RoleChoice control={control} councils={councils} role={state?.role} />}
    </Field>
  );
  const states = { understood: state ?? NOTHING_GIVEN, typed, problemOf };
  const roles = state === undefined ? [] : [state.role];
  return (
    <FoldedFields isAnswered={isAnswered} stands="beside">
      {role}
      <SalaryField roles={roles} states={states} today={today} />
      <HoursField roles={roles} states={states} />
      <TimeFields states={states} now={yearMonthOf(today)} />
      {state === undefined ? <Kept typed={typed} /> : null}
      {state !== undefined && asksOfOffer(state.role) ? (
        <>
          <LaterFields states={states} />
          {furtherQuestions(state.role, state.leave !== undefined).map((question) => (
            <FurtherField key={question.parameter} question={question} states={states} />
          ))}
        </>
      ) : null}
      {state === undefined ? null : <TakeHomeFields states={states} />}
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
