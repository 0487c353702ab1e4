import type { ReactNode } from "react";
import { otherParameter, typedField } from "@/lib/calculator/question-parameter";
import { ProblemWords } from "./problem-words";

const CONTROL =
  "block h-12 w-full min-w-0 max-w-xs border-2 border-field aria-[invalid]:border-error bg-page px-3 text-ink";
const CHOICE = "flex items-start gap-3 py-1.5";
const BUTTON = "mt-1 size-5 shrink-0 accent-[var(--solid)]";

/**
 * A question with a few choices and, if wanted, a field for typing another answer.
 * @param name the parameter; that of the typed answer is `other-` and the name
 * @param value the current answer, as it is written in the address; nothing is chosen without one
 * @param given what was given as the answer, understood or not; blank where the reader chose to type and has not yet
 * @param beside the text of the field while another choice is chosen
 */
export function ChoiceOrTyped({
  name,
  legend,
  hint,
  problem,
  choices,
  value,
  given,
  beside,
  other,
}: {
  name: string;
  legend: string;
  hint?: ReactNode;
  problem?: string | undefined;
  choices: readonly { readonly value: string; readonly words: string }[];
  value: string | undefined;
  given: string | undefined;
  beside?: string | undefined;
  /** The choice that belongs to the field, and the field's own hints. */
  other?: {
    readonly words: string;
    /** Its label where there are no choices. */
    readonly alone?: string;
    readonly hint?: string;
    readonly inputMode?: "decimal" | "numeric" | "text";
  };
}) {
  const stands = value ?? given;
  const isChoice = choices.some((choice) => choice.value === stands);
  const isOther = !isChoice && stands !== undefined;
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  // The problem summary links to the first control.
  const ids = [...choices.map((choice) => choice.value), "other"].map((key, index) =>
    index === 0 ? name : `${name}-${key.replace(/\s/g, "-")}`,
  );
  return (
    <fieldset
      aria-describedby={described === "" ? undefined : described}
      className={problem ? "border-l-4 border-error pl-4" : undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${name}-hint`} className="mb-1 text-[0.9375rem] text-quiet">
          {hint}
        </p>
      ) : null}
      {problem ? <ProblemWords id={`${name}-problem`} words={problem} /> : null}
      {choices.map((choice, index) => (
        <label key={choice.value} className={CHOICE}>
          <input
            id={ids[index]}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === stands}
            className={BUTTON}
          />
          {choice.words}
        </label>
      ))}
      {other === undefined ? null : (
        <>
          {choices.length === 0 ? null : (
            <label className={CHOICE}>
              <input
                id={ids.at(-1)}
                type="radio"
                name={name}
                value="other"
                defaultChecked={isOther}
                className={BUTTON}
              />
              {other.words}
            </label>
          )}
          <div className={choices.length === 0 ? "" : "ml-8"}>
            <label htmlFor={typedField(name)} className={choices.length === 0 ? "block" : "sr-only"}>
              {choices.length === 0 ? (other.alone ?? other.words) : `${legend} ${other.words}`}
            </label>
            {other.hint ? (
              <p id={`${name}-typed-hint`} className="mb-1 text-[0.9375rem] text-quiet">
                {other.hint}
              </p>
            ) : null}
            <input
              id={typedField(name)}
              name={otherParameter(name)}
              type="text"
              inputMode={other.inputMode ?? "text"}
              autoComplete="off"
              maxLength={1000}
              defaultValue={isOther ? (given ?? value) : (beside ?? "")}
              aria-describedby={
                [other.hint && `${name}-typed-hint`, problem && `${name}-problem`]
                  .filter(Boolean)
                  .join(" ") || undefined
              }
              aria-invalid={problem ? true : undefined}
              className={CONTROL}
            />
          </div>
        </>
      )}
    </fieldset>
  );
}
