import { mattersByWorth } from "@/lib/calculator/questions-for-council";
import type { Timeline } from "@/lib/offers";
import { TableRegion } from "../frame/table-region";
import { EntryQuestions, pointsOfEntry } from "../offer/status-line";
import { paymentRuns } from "./payment-runs";

/** Every payment with its day, yearly ones in one line: the short form of the timeline. */
export function PaymentLines({ timeline }: { timeline: Timeline }) {
  const runs = paymentRuns(timeline);
  if (runs.length === 0) return null;
  const matters = mattersByWorth(timeline);
  const isAnyOpen = runs.some(({ entry }) => pointsOfEntry(entry, matters).length > 0);
  return (
    <div className="min-w-0">
      {isAnyOpen ? (
        <p className="mb-2 text-[0.9375rem] print:hidden">
          A number after a payment is the question to ask about it, further down.
        </p>
      ) : null}
      <TableRegion label="Payments">
        <table className="ledger text-[0.9375rem]">
          <caption>Payments, before tax</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col" className="text-left">
                What
              </th>
              <th scope="col">How much</th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ rule, when, name, amount, isPossible, paidBack, entry }) => (
              <tr key={`${rule} ${when}`}>
                <th scope="row">{when}</th>
                <td className="text-left">
                  {name}
                  {isPossible ? ", possible" : null}{" "}
                  <span className="print:hidden">
                    <EntryQuestions entry={entry} matters={matters} />
                  </span>
                  {paidBack === undefined ? null : <span className="block text-quiet">{paidBack}</span>}
                </td>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}
