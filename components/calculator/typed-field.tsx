import { Field } from "../form/field";
import type { FieldStates } from "./circumstance-fields";

/** A field for a few words. */
export function TypedField({
  name,
  label,
  hint,
  value,
  states: { typed, problemOf, changeOf },
}: {
  name: string;
  label: string;
  hint: string;
  /** The value that was understood, in words; where there is none, what was typed is shown. */
  value: string | undefined;
  states: FieldStates;
}) {
  return (
    <Field id={name} label={label} hint={changeOf(name) ?? hint} problem={problemOf(name)}>
      {(control) => (
        <input
          {...control}
          type="text"
          name={name}
          autoComplete="off"
          maxLength={200}
          defaultValue={value ?? typed[name]}
        />
      )}
    </Field>
  );
}
