import { formatMonth } from "@/lib/calendar/format-month";
import type { Timeline } from "@/lib/offers/timeline-types";
import { salaryWords } from "@/lib/offers/words/entry-words";
import { leaveGivenWords, leaveLimitWords } from "@/lib/offers/words/leave-total-words";
import { totalsWords } from "./totals-words";

/** One row a year: the short form of the table of years, for a page that has more to say. */
export function YearSummary({ timeline: { years, totals } }: { timeline: Timeline }) {
  const hasLeave = years.some(({ leave }) => leave.length > 0);
  const limits = [
    ...new Set(years.flatMap(({ leave }) => leave.flatMap((one) => leaveLimitWords(one) ?? []))),
  ];
  const figure = "py-1.5 print:py-0.5 pl-3 text-right tabular-nums";
  return (
    <table className="w-full border-collapse text-[0.9375rem] print:text-[0.875em]">
      <caption className="pb-2 text-left text-quiet">
        Each year, before tax{limits.length > 0 ? `. Leave is ${limits.join(" and ")}` : ""}
      </caption>
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          <th scope="col" className="py-1.5 print:py-0.5 text-left">
            Year to
          </th>
          <th scope="col" className={figure}>
            Salary
          </th>
          <th scope="col" className={figure}>
            On top of salary
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ number, period, salary, certain, possible, leave }) => (
          <tr key={number} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 print:py-0.5 text-left font-normal">
              {formatMonth(period.to)}
              {hasLeave ? (
                <span className="block text-quiet print:hidden">
                  Leave: {leave.map(leaveGivenWords).join("; ") || "not stated"}
                </span>
              ) : null}
            </th>
            <td className={figure}>{salaryWords(salary)}</td>
            <td className={figure}>{totalsWords({ certain, possible })}</td>
          </tr>
        ))}
        <tr className="border-b-2 border-ink font-semibold">
          <th scope="row" className="py-1.5 print:py-0.5 text-left">
            In all
          </th>
          <td />
          <td className={figure}>{totalsWords(totals)}</td>
        </tr>
      </tbody>
    </table>
  );
}
