import { formatPounds } from "@/lib/money/format";
import type { Settled, Settlement } from "@/lib/offers";
import { leavingRuns } from "./leaving-runs";

const PARTS = [
  { part: "back", name: "To pay back" },
  { part: "safe", name: "Yours to keep" },
  { part: "notStated", name: "Not said" },
] as const;

/** The certain amount of a part; `not stated` in place of 0 where the council has not said what happens to some of it. */
function partWords({ certain, possible }: Settlement, part: keyof Settled): string {
  const isNotStated = certain.notStated + possible.notStated > 0;
  return certain[part] === 0 && isNotStated ? "not stated" : formatPounds(certain[part]);
}

/**
 * What leaving at the end of each month means for what was paid by then; months that mean the same share a row. What was
 * only possible is shown below what is certain and never added to it.
 * @param council its short name
 */
export function LeavingTable({
  settlements,
  council,
}: {
  settlements: readonly Settlement[];
  council: string;
}) {
  const runs = leavingRuns(settlements);
  if (runs.length === 0) return null;
  return (
    <table className="ledger max-w-3xl text-[0.9375rem] sm:text-base [&_td>span]:block [&_td>span]:text-quiet">
      <caption>
        If you leave at the end of a month: what you pay back of what you were paid, what you keep, and what{" "}
        {council} has not said
      </caption>
      <thead>
        <tr>
          <th scope="col">Leave in</th>
          {PARTS.map(({ part, name }) => (
            <th key={part} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map(({ months, settlement }) => (
          <tr key={months}>
            <th scope="row">{months}</th>
            {PARTS.map(({ part }) => (
              <td key={part}>
                {settlement.certain[part] > 0 || settlement.possible[part] === 0
                  ? partWords(settlement, part)
                  : null}
                {settlement.possible[part] > 0 ? (
                  <span>{formatPounds(settlement.possible[part])} if paid</span>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
