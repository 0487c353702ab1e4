/**
 * Roles with their pay, in two columns, so that a phone shows all of it. With the browser's text at twice its size the cells
 * stand one below another (see `stacks` in app/styles/site.css), where browsers may lose a table's meaning: roles say it again.
 */
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: the heading of a group of rows is a header of rows
import type { ReactNode } from "react";
import type { Role } from "@/lib/catalogue/types";
import { payWords } from "@/lib/pay/pay-words";

/**
 * The table around its groups of rows.
 * @param subject what the first column holds
 * @param children one or more {@link PayGroup}
 */
export function PayTable({
  caption,
  subject,
  children,
}: {
  caption: string;
  subject: string;
  children: ReactNode;
}) {
  return (
    <table role="table" className="stacks w-full max-w-4xl border-collapse">
      <caption className="pb-3 text-left text-quiet">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b-2 border-ink text-left align-bottom">
          <th role="columnheader" scope="col" className="py-2 pr-4">
            {subject}
          </th>
          <th role="columnheader" scope="col" className="w-24 py-2 text-right sm:w-44">
            Pay a year
          </th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** Rows that belong together, under a heading of their own where they have one. */
export function PayGroup({
  heading,
  children,
}: {
  heading?: { readonly id: string; readonly words: ReactNode };
  children: ReactNode;
}) {
  return (
    <tbody role="rowgroup">
      {heading === undefined ? null : (
        <tr role="row">
          <th
            role="rowheader"
            scope="rowgroup"
            colSpan={2}
            id={heading.id}
            className="bg-tint px-3 pt-3 pb-2 text-left font-serif text-xl print:px-0 print:pt-2 print:pb-0"
          >
            {heading.words}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

/** One role's row: its name, what else is said of it, and its pay. */
export function PayRow({ role, children }: { role: Role; children: ReactNode }) {
  return (
    <tr role="row" className="border-b border-line align-top">
      <th role="rowheader" scope="row" className="py-3 pr-4 text-left font-normal print:py-0.5">
        <a className="text-lg font-semibold" href={role.address}>
          {role.name}
        </a>
        {role.acronym ? <span className="text-quiet"> ({role.acronym})</span> : null}
        {children}
      </th>
      <td role="cell" className="py-3 text-right print:py-0.5 tabular-nums sm:whitespace-nowrap">
        {payWords(role.pay)}
      </td>
    </tr>
  );
}
