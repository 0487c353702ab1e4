import type { ReactNode } from "react";
import { capitalised } from "@/lib/model/typography";

export interface Glance {
  readonly name: string;
  readonly value: ReactNode;
}

/** The length from which a value is a sentence and more: in bold nobody would read it. */
const MOST_BOLD = 80;

/** The facts of a page that a reader looks for first, as a short list of names and values. */
export function AtAGlance({ facts }: { facts: readonly Glance[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-3 border-y-2 border-ink py-4 min-[22rem]:grid-cols-2 sm:gap-x-8 lg:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] print:auto-cols-fr print:grid-flow-col print:grid-cols-none print:py-1">
      {facts.map(({ name, value }) => {
        const isLong = typeof value === "string" && value.length > MOST_BOLD;
        return (
          <div key={name} className={isLong ? "min-[22rem]:col-span-2" : undefined}>
            <dt className="text-[0.9375rem] text-quiet">{name}</dt>
            <dd className={isLong ? "" : "font-semibold"}>
              {typeof value === "string" ? capitalised(value) : value}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
