import {
  loanParameter,
  TAKE_HOME_CHOICES,
  TAKE_HOME_PARAMETERS,
  takeHomeParameters,
} from "@/lib/calculator/take-home-choice";
import { LOANS } from "@/lib/take-home";
import { ChoiceOrTyped } from "../form/choice-or-typed";
import type { FieldStates } from "./circumstance-fields";
import { TypedField } from "./typed-field";

const LOAN_WORDS = {
  "plan 1": "Plan 1",
  "plan 2": "Plan 2",
  "plan 4": "Plan 4",
  "plan 5": "Plan 5",
  postgraduate: "Postgraduate loan",
} as const;

/** One box for each loan: somebody may repay several. */
function LoanBoxes({ loans }: { loans: readonly string[] }) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">Which student loans do you repay?</legend>
      <p className="mb-1 text-[0.9375rem] text-quiet">
        Your payslip names the plan. Tick none if you repay none.
      </p>
      {LOANS.map((loan) => (
        <label key={loan} className="flex items-start gap-3 py-1.5">
          <input
            id={loanParameter(loan)}
            type="checkbox"
            name={loanParameter(loan)}
            value="yes"
            defaultChecked={loans.includes(loan)}
            className="mt-1 size-5 shrink-0 accent-[var(--solid)]"
          />
          {LOAN_WORDS[loan]}
        </label>
      ))}
    </fieldset>
  );
}

/** Tax, loans and pension, folded until they are answered: what decides on what lands in the account. */
export function TakeHomeFields({ states }: { states: FieldStates }) {
  const { understood, typed, problemOf } = states;
  const { takeHome } = understood;
  const values: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    takeHomeParameters(takeHome),
  );
  const isOpen = TAKE_HOME_PARAMETERS.some((name) => typed[name] !== undefined);
  const choice = (name: keyof typeof TAKE_HOME_CHOICES, legend: string, hint?: string) => (
    <ChoiceOrTyped
      name={name}
      legend={legend}
      hint={hint}
      problem={problemOf(name)}
      choices={TAKE_HOME_CHOICES[name]}
      value={values[name]}
      given={typed[name]}
    />
  );
  return (
    <details open={isOpen} data-unlisted="">
      <summary className="py-1 font-semibold">Tax, loans and pension: what lands in your account?</summary>
      <div className="mt-3 grid gap-6 border-l-4 border-line pl-4">
        <p className="text-[0.9375rem] text-quiet">
          We keep none of this. The link to your answer leaves it out. Files and the link for sharing it have
          it in their addresses, and tell it to whoever has them; so does what your browser’s address bar
          shows after sending without a script.
        </p>
        {choice("pension", "Would you pay into a pension?")}
        <LoanBoxes loans={takeHome.loans} />
        {choice("tax-country", "Where do you live, for income tax?", "England or Wales, unless you choose.")}
        {choice(
          "paid-before",
          "Will you have been paid since 6 April, before you start?",
          "Yes, unless you choose: we then count as if it was the same pay.",
        )}
        <TypedField
          name="tax-code"
          label="Your tax code, if it is not the usual one"
          hint="Such as BR, K475 or S1257L; with M1, W1 or X after it if your payslip has that"
          value={takeHome.taxCode?.written}
          states={states}
        />
      </div>
    </details>
  );
}
