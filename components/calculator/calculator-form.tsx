import { asksOfOffer, furtherQuestions } from "@/lib/calculator/further-question";
import type { ReadCalculator } from "@/lib/calculator/read-calculator";
import { yearMonthOf } from "@/lib/calculator/year-month";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { Button } from "../form/button";
import { Field } from "../form/field";
import { FurtherField, HoursField, SalaryField, TimeFields } from "./circumstance-fields";
import { LaterFields } from "./later-fields";
import { RoleChoice } from "./role-choice";

/**
 * The fields of the calculator: first the role; then only what its offer depends on. What was typed stays in the fields,
 * understood or not.
 */
export function CalculatorFields({
  asked: { state, typed, notes },
  councils,
  today,
}: {
  asked: ReadCalculator;
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
  if (state === undefined) {
    return (
      <>
        {role}
        {Object.entries(typed)
          .filter(([name]) => name !== "role")
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <Button>Continue</Button>
      </>
    );
  }
  const states = { understood: state, typed, problemOf };
  return (
    <>
      {role}
      <SalaryField roles={[state.role]} states={states} today={today} />
      <HoursField roles={[state.role]} states={states} />
      {asksOfOffer(state.role) ? (
        <>
          <TimeFields states={states} now={yearMonthOf(today)} />
          <LaterFields states={states} />
          {furtherQuestions(state.role, state.leave !== undefined).map((question) => (
            <FurtherField key={question.parameter} question={question} states={states} />
          ))}
        </>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>Work it out</Button>
        <a className="inline-block py-2" href={routes.calculator()}>
          Start again
        </a>
      </div>
    </>
  );
}
