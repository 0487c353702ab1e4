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
