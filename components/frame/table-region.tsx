import type { ReactNode } from "react";

/**
 * A table that may be wider than a phone with large text: it scrolls within, by keyboard as well, and the page does not. Words
 * for screen readers alone are placed: they would widen the page where the region did not hold them.
 * @param label what the table shows, in a word or two
 */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      {children}
    </section>
  );
}
