/**
 * Roles with their pay, in two columns, so that a phone shows all of it. With the browser's text at twice its size the cells
 * stand one below another (see `stacks` in app/styles/large-text.css), where browsers may lose a table's meaning: roles say it again.
 */
// biome-ignore-all lint/a11y/noRedundantRoles: see above
// biome-ignore-all lint/a11y/useSemanticElements: the heading of a group of rows is a header of rows
import type { ReactNode } from "react";
import { laterPayOf } from "@/lib/catalogue/pay-ahead";
import type { Role } from "@/lib/catalogue/types";
import { payWords } from "@/lib/pay/pay-words";

/**
 * The table around its groups of rows.
 * @param subject what the first column holds
 * @param hasPay false where no row says any pay: there is no column for it
 * @param children one or more {@link PayGroup}
 */
export function PayTable({
  caption,
  subject,
  hasPay = true,
  children,
}: {
  caption: string;
  subject: string;
  hasPay?: boolean;
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
          {hasPay ? (
            <th role="columnheader" scope="col" className="w-24 py-2 text-right sm:w-44">
              Pay a year
            </th>
          ) : null}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/**
 * Rows that belong together, under a heading of their own where they have one.
 * @param hasPay false in a table without a column for pay
 */
export function PayGroup({
  heading,
  hasPay = true,
  children,
}: {
  heading?: { readonly id: string; readonly words: ReactNode };
  hasPay?: boolean;
  children: ReactNode;
}) {
  return (
    <tbody role="rowgroup">
      {heading === undefined ? null : (
        <tr role="row">
          <th
            role="rowheader"
            scope="rowgroup"
            colSpan={hasPay ? 2 : undefined}
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

/** What the pay becomes, each on a line of its own; it may break where the pay of today may not. */
function LaterPay({ grade }: Pick<Role, "grade">) {
  return laterPayOf(grade).map((words) => (
    <span key={words} className="block text-[0.9375rem] whitespace-normal text-quiet">
      {words}
    </span>
  ));
}

/**
 * One role's row: its name, what else is said of it, and its pay.
 * @param isPaySaid true in a group whose heading says that the pay is not published: its rows do not say it again
 * @param hasPay false in a table without a column for pay
 */
export function PayRow({
  role,
  isPaySaid = false,
  hasPay = true,
  children,
}: {
  role: Role;
  isPaySaid?: boolean;
  hasPay?: boolean;
  children: ReactNode;
}) {
  return (
    <tr role="row" className="border-b border-line align-top">
      <th
        role="rowheader"
        scope="row"
        colSpan={isPaySaid && hasPay ? 2 : undefined}
        className="py-3 pr-4 text-left font-normal print:py-0.5"
      >
        <a className="text-lg font-semibold" href={role.address}>
          {role.name}
        </a>
        {role.acronym ? <span className="text-quiet"> ({role.acronym})</span> : null}
        {children}
      </th>
      {isPaySaid ? null : (
        <td role="cell" className="py-3 text-right print:py-0.5 tabular-nums sm:whitespace-nowrap">
          {payWords(role.pay)}
          <LaterPay grade={role.grade} />
        </td>
      )}
    </tr>
  );
}
