import { questionsOfComparison } from "@/lib/calculator/questions-for-council";
import { calculatorAddress } from "@/lib/calculator/read-calculator";
import { counted } from "@/lib/offers";
import { AskList } from "../roles/ask-list";
import { ApplyItems } from "../roles/how-to-apply";
import {
  alikeTogether,
  type Cell,
  type ComparedRole,
  type ComparedRow,
  comparedRows,
  comparedYears,
  isSameForAll,
} from "./compared-rows";

/**
 * Columns of a row: the name of the row has a line of its own on a phone, so that two roles stand beside each other at 320
 * px, and a column of its own on a wide screen.
 */
const COLUMNS: Readonly<Record<number, string>> = {
  1: "grid-cols-1 md:grid-cols-[11rem_minmax(0,1fr)]",
  2: "grid-cols-2 md:grid-cols-[11rem_repeat(2,minmax(0,1fr))]",
  3: "grid-cols-3 md:grid-cols-[11rem_repeat(3,minmax(0,1fr))]",
};

function CellWords({ cell }: { cell: Cell }) {
  return cell.address === undefined ? cell.words : <a href={cell.address}>{cell.words}</a>;
}

/**
 * Rows of a comparison. A grid takes the place of the browser's own layout of tables, which loses their meaning in some
 * screen readers: roles say it again.
 */
function Rows({
  compared,
  rows,
  caption,
}: {
  compared: readonly ComparedRole[];
  rows: readonly ComparedRow[];
  caption: string;
}) {
  const line = `grid gap-x-4 ${COLUMNS[compared.length] ?? ""} border-b border-line py-2 print:py-1`;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table role="table" className="block wrap-anywhere text-[0.9375rem] sm:text-base">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sticky top-0 block bg-page print:static">
        <tr role="row" className={`${line} border-b-2 border-ink`}>
          <th role="columnheader" scope="col" className="sr-only">
            What is compared
          </th>
          <td role="cell" aria-hidden="true" className="hidden md:block" />
          {compared.map(
            ({
              answer: {
                state: { role },
              },
            }) => (
              <th key={role.address} role="columnheader" scope="col" className="text-left hyphens-auto">
                <a href={role.address}>{role.name}</a>
                <span className="block font-normal text-quiet">{role.council.shortName}</span>
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block">
        {rows.map(({ name, cells }) => (
          <tr key={name} role="row" className={line}>
            <th
              role="rowheader"
              scope="row"
              className="col-span-full text-left text-quiet md:col-span-1 md:text-ink"
            >
              {name}
            </th>
            {compared.map(
              (
                {
                  answer: {
                    state: { role },
                  },
                },
                index,
              ) => (
                <td key={role.address} role="cell">
                  {(cells[index] ?? []).map((cell) => (
                    <p key={cell.words} className="mb-1">
                      <CellWords cell={cell} />
                    </p>
                  ))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

/** Rows that a screen shows folded, under a line that says what they are. */
function FoldedRows({ title, ...table }: { title: string } & Parameters<typeof Rows>[0]) {
  if (table.rows.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="py-2 font-semibold">{title}</summary>
      <Rows {...table} />
    </details>
  );
}

/** How to apply for what is compared, once for each council: it differs by council alone. */
function ApplyByCouncil({ compared }: { compared: readonly ComparedRole[] }) {
  const councils = [...new Set(compared.map(({ answer: { state } }) => state.role.council))];
  return (
    <div className="mt-6 print:hidden">
      {councils.map((council) => (
        <ul key={council.slug} aria-label={council.shortName} className="flex flex-wrap gap-x-6">
          <ApplyItems council={council} isNamed={councils.length > 1} />
        </ul>
      ))}
    </div>
  );
}

/** Roles beside each other, row by row: first what differs, then, folded, each year, and what is the same. */
export function ComparedTable({ compared }: { compared: readonly ComparedRole[] }) {
  const rows = comparedRows(compared);
  const isOne = compared.length === 1;
  const different = rows.filter((row) => isOne || !isSameForAll(row));
  const same = rows.filter((row) => !different.includes(row));
  return (
    <>
      <Rows
        compared={compared}
        rows={different}
        caption={isOne ? "The first role" : "In what the roles differ"}
      />
      <FoldedRows
        title="Year by year"
        compared={compared}
        rows={alikeTogether(comparedYears(compared))}
        caption="Each year"
      />
      <FoldedRows
        title={`${counted(same.length, "thing")} that are the same`}
        compared={compared}
        rows={same}
        caption="In what the roles are the same"
      />
      {questionsOfComparison(compared.map(({ answer }) => answer)).map(({ council, questions }) => (
        <AskList key={council.slug} id={`ask-${council.slug}`} council={council} questions={questions} />
      ))}
      <ApplyByCouncil compared={compared} />
      <ul className="mt-6 print:hidden">
        {compared.map(({ answer: { state } }) => (
          <li key={state.role.address}>
            <a className="inline-block py-1" href={calculatorAddress(state)}>
              {state.role.name}, {state.role.council.shortName}: every payment, day and rule
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
