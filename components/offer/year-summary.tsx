import { formatMonth } from "@/lib/calendar/format-month";
import { formatPounds } from "@/lib/money/format";
import type { Timeline } from "@/lib/offers/timeline-types";
import { salaryWords } from "@/lib/offers/words/entry-words";
import { leaveGivenWords, leaveLimitWords } from "@/lib/offers/words/leave-total-words";

/** One row a year: the short form of the table of years, for a page that has more to say. */
export function YearSummary({ timeline: { years, totals } }: { timeline: Timeline }) {
  const isOpen = totals.possible > 0;
  const hasLeave = years.some(({ leave }) => leave.length > 0);
  const limits = [
    ...new Set(years.flatMap(({ leave }) => leave.flatMap((one) => leaveLimitWords(one) ?? []))),
  ];
  const figure = "py-1.5 pl-3 text-right tabular-nums";
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <caption className="pb-2 text-left text-quiet">
        Each year, before tax{limits.length > 0 ? `. Leave is ${limits.join(" and ")}` : ""}
      </caption>
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          <th scope="col" className="py-1.5 text-left">
            Year to
          </th>
          <th scope="col" className={figure}>
            Salary
          </th>
          <th scope="col" className={figure}>
            Certain on top
          </th>
          {isOpen ? (
            <th scope="col" className={figure}>
              Possible on top
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {years.map(({ number, period, salary, certain, possible, leave }) => (
          <tr key={number} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 text-left font-normal">
              {formatMonth(period.to)}
              {hasLeave ? (
                <span className="block text-quiet">
                  Leave: {leave.map(leaveGivenWords).join("; ") || "not stated"}
                </span>
              ) : null}
            </th>
            <td className={figure}>{salaryWords(salary)}</td>
            <td className={figure}>{formatPounds(certain)}</td>
            {isOpen ? <td className={figure}>up to {formatPounds(possible)}</td> : null}
          </tr>
        ))}
        <tr className="border-b-2 border-ink font-semibold">
          <th scope="row" className="py-1.5 text-left">
            In all
          </th>
          <td />
          <td className={figure}>{formatPounds(totals.certain)}</td>
          {isOpen ? <td className={figure}>up to {formatPounds(totals.possible)}</td> : null}
        </tr>
      </tbody>
    </table>
  );
}
