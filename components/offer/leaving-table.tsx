import { formatPounds } from "@/lib/money/format";
import type { Settled, Settlement } from "@/lib/offers";
import { TableRegion } from "../frame/table-region";
import { leavingRuns, unpublishedParts } from "./leaving-runs";

const PARTS = [
  { part: "back", name: "To pay back" },
  { part: "safe", name: "Yours to keep" },
  { part: "notStated", name: "Not said" },
] as const;

/**
 * The certain amount of a part; `not stated` in place of 0 where the council has not said what happens to some of it, or
 * how much it is. Nothing where all of it is only possible.
 */
function partWords(settlement: Settlement, part: keyof Settled): string | null {
  const { certain, possible } = settlement;
  const isUnpublished = unpublishedParts(settlement).has(part);
  if (certain[part] > 0) return `${isUnpublished ? "at least " : ""}${formatPounds(certain[part])}`;
  if (isUnpublished) return "not stated";
  if (possible[part] > 0) return null;
  return certain.notStated + possible.notStated > 0 ? "not stated" : formatPounds(certain[part]);
}

/** True where the council has said of nothing that was paid by any of the months whether it is paid back. */
function saysNothing(settlements: readonly Settlement[]): boolean {
  return (
    settlements.every((settlement) => {
      const open = unpublishedParts(settlement);
      const isSaid = !open.has("notStated") && open.size > 0;
      const { certain, possible } = settlement;
      return !isSaid && [certain, possible].every(({ back, safe }) => back === 0 && safe === 0);
    }) && settlements.some(({ certain, possible }) => certain.notStated > 0 || possible.notStated > 0)
  );
}

/** True where the council leaves unsaid of some month whether something is paid back, or how much that is. */
function hasUnsaid(settlements: readonly Settlement[]): boolean {
  return settlements.some(
    (settlement) =>
      settlement.certain.notStated > 0 ||
      settlement.possible.notStated > 0 ||
      unpublishedParts(settlement).has("notStated"),
  );
}

const PAID_BY_THEN = [{ part: "notStated", name: "Paid by then" }] as const;

/**
 * What leaving at the end of each month means for what was paid by then; months that mean the same share a row. What was
 * only possible is shown below what is certain and never added to it. Where the council has said nothing at all, the table
 * says so once, above what was paid.
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
  const isOpen = saysNothing(settlements);
  const isSaid = !hasUnsaid(settlements);
  const parts = isOpen ? PAID_BY_THEN : PARTS.filter(({ part }) => part !== "notStated" || !isSaid);
  return (
    <TableRegion label="If you leave">
      <table className="ledger max-w-3xl text-[0.9375rem] sm:text-base">
        <caption>
          {isOpen
            ? `If you leave at the end of a month: what you were paid by then. ${council} has not said whether you would pay any of it back.`
            : `If you leave at the end of a month: what you pay back of what you were paid${isSaid ? " and what you keep" : `, what you keep, and what ${council} has not said`}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Leave in</th>
            {parts.map(({ part, name }) => (
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
              {parts.map(({ part }) => (
                <td key={part}>
                  {partWords(settlement, part)}
                  {settlement.possible[part] > 0 ? (
                    <span className={isOpen ? "block text-quiet whitespace-nowrap" : "block text-quiet"}>
                      {formatPounds(settlement.possible[part])} if paid
                    </span>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
