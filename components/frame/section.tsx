import type { ReactNode } from "react";

/** A section of a page with its heading, and an id for links. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 print:mt-2">
      <h2 id={id} className="mb-4 print:mb-1">
        {title}
      </h2>
      {children}
    </section>
  );
}

/**
 * A part of a section that a screen shows folded, under a line that says what it holds.
 * @param isPrinted true for what paper shows too, unfolded; false for what it has a shorter form of
 */
export function Folded({
  title,
  isPrinted = false,
  children,
}: {
  title: string;
  isPrinted?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={isPrinted ? "mt-3" : "mt-3 print:hidden"}>
      <summary className={isPrinted ? "py-1 print:hidden" : "py-1"}>{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
