import { formatMonth } from "@/lib/calendar/format-month";
import { leaveGivenWords, salaryWords, type Timeline, totalsWords } from "@/lib/offers";
import { TableRegion } from "../frame/table-region";
import { lastDayIn, yearsCaption, yearsShown } from "./year-entries";

/**
 * One row per year: the short form of the table of years, for a page with more to show.
 * @param printsLeave false where leave lines would make the printed page too long
 */
export function YearSummary({ timeline, printsLeave }: { timeline: Timeline; printsLeave: boolean }) {
  const { totals } = timeline;
  const years = yearsShown(timeline);
  const hasLeave = years.some(({ leave }) => leave.length > 0);
  return (
    <TableRegion label="Each year">
      <table className="ledger text-[0.9375rem]">
        <caption>{yearsCaption(years)}</caption>
        <thead>
          <tr>
            <th scope="col">Year to</th>
            <th scope="col">Salary</th>
            <th scope="col">On top of salary</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.number}>
              <th scope="row">
                {formatMonth(lastDayIn(year, timeline))}
                {hasLeave ? (
                  <span className={printsLeave ? "block text-quiet" : "block text-quiet print:hidden"}>
                    Leave: {year.leave.map(leaveGivenWords).join("; ") || "not stated"}
                  </span>
                ) : null}
              </th>
              <td>{salaryWords(year)}</td>
              <td>{totalsWords(year)}</td>
            </tr>
          ))}
          <tr className="border-b-2 border-ink font-semibold">
            <th scope="row">In all</th>
            <td />
            <td>{totalsWords(totals)}</td>
          </tr>
        </tbody>
      </table>
    </TableRegion>
  );
}
