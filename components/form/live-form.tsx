import type { ReactNode } from "react";

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
  className,
  children,
}: {
  action: string;
  label: string;
  says: string;
  canonical: string | undefined;
  className: string;
  children: ReactNode;
}) {
  return (
    <form
      action={action}
      method="get"
      aria-label={label}
      autoComplete="off"
      className={className}
      data-says={says}
      data-canonical={canonical}
    >
      {children}
      <p role="status" className="sr-only" />
    </form>
  );
}
