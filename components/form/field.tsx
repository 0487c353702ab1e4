import type { ReactNode } from "react";
import { ProblemWords } from "./problem-words";

/** Attributes that associate a control with its label, hint and problem. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly className: string;
}

const CONTROL =
  "block h-12 w-full min-w-0 border-2 border-field aria-[invalid]:border-error bg-page px-3 text-ink";

/**
 * A field of a form: its label, a hint, what was not understood in it, and the control itself.
 * @param problem a sentence, when what was given is not understood
 * @param children renders the control with the attributes that associate it with its words
 */
export function Field({
  id,
  label,
  hint,
  problem,
  children,
}: {
  id: string;
  label: string;
  hint?: string;
  problem?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={problem ? "border-l-4 border-error pl-4" : undefined}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-[0.9375rem] text-quiet">
          {hint}
        </p>
      ) : null}
      {problem ? <ProblemWords id={`${id}-problem`} words={problem} /> : null}
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": problem ? true : undefined,
        className: CONTROL,
      })}
    </div>
  );
}
