import type { ReactNode } from "react";

/** The id of the answer's heading: what a reader lands on who has sent the form, and what then has the focus. */
export const ANSWER = "answer";

/**
 * A form that works without a script. On a page that loads `live-form.js` its answer updates as the reader types, the
 * focus stays where it is, and screen readers announce the new answer.
 * @param says the answer in a sentence, announced when it changes
 * @param canonical the address of exactly this answer; none while something is not understood
 */
export function LiveForm({
  action,
  label,
  says,
  canonical,
  children,
}: {
  action: string;
  label: string;
  says: string;
  canonical: string | undefined;
  children: ReactNode;
}) {
  return (
    <form
      action={`${action}#${ANSWER}`}
      method="get"
      aria-label={label}
      autoComplete="off"
      data-says={says}
      data-canonical={canonical}
    >
      {children}
      <p role="status" className="sr-only" />
    </form>
  );
}
