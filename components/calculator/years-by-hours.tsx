import { hoursWords } from "@/lib/calculator/hours-choice";
import type { YearAtHours } from "@/lib/calculator/year-in-hand";
import { hoursName, partTimeWords } from "@/lib/calculator/year-in-hand-words";
import { capitalised } from "@/lib/model/typography";
import { atLeast, NO_MONEY } from "@/lib/money/arithmetic";
import { formatPounds } from "@/lib/money/format";
import { BEHIND_BARS, CHART_ROW, ChartRow, high, MoneyChart } from "../chart/money-chart";
import { moneyScale } from "../chart/money-scale";
import { Folded } from "../frame/section";
import { TableRegion } from "../frame/table-region";

function Legend() {
  return (
    <figcaption className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] text-quiet">
      <span>
        <svg aria-hidden="true" width="28" height="14" className="mr-2 inline align-[-1px]">
          <rect width="28" height="14" className="fill-accent" />
        </svg>
        In your account
      </span>
      <span>
        <svg aria-hidden="true" width="28" height="14" className="mr-2 inline align-[-1px]">
          <rect x="1" y="1" width="26" height="12" className="fill-none stroke-accent" strokeWidth="1.5" />
        </svg>
        Taken off
      </span>
    </figcaption>
  );
}

function boldness({ above }: YearAtHours): string | undefined {
  return above === undefined ? undefined : "font-bold";
}

/**
 * A bar for each number of hours: solid what lands in the account, hollow what is taken off. The table below it has all of that in
 * words, and says of the bold ones when they are worked, for which a row on a phone has no room.
 */
function HoursChart({ years, title }: { years: readonly YearAtHours[]; title: string }) {
  const most = years.reduce((longest, { year }) => atLeast(longest, year.gross), NO_MONEY);
  const { percent, marks } = moneyScale(most);
  return (
    <MoneyChart
      id="hours-chart"
      title={title}
      marks={marks}
      rows={years.length}
      row={CHART_ROW}
      grid={BEHIND_BARS}
      legend={<Legend />}
    >
      {years.map((one, index) => (
        <ChartRow
          key={hoursName(one)}
          from={index * CHART_ROW}
          label={capitalised(hoursWords(one.hours))}
          amount={formatPounds(one.year.net)}
          labelClass={boldness(one)}
          amountClass={boldness(one)}
        >
          <rect
            y={high(24.5)}
            width={`${percent(one.year.gross)}%`}
            height={high(14)}
            className="fill-none stroke-accent"
            strokeWidth="1.5"
          />
          <rect
            y={high(23.8)}
            width={`${percent(one.year.net)}%`}
            height={high(15.4)}
            className="fill-accent"
          />
        </ChartRow>
      ))}
    </MoneyChart>
  );
}

/**
 * A year's salary and what it leaves, by hours a week: the difference between three days and five, as a chart and a table.
 * @param title what all rows are worked out with
 */
export function YearsByHours({ years, title }: { years: readonly YearAtHours[]; title: string }) {
  const words = partTimeWords(years);
  return (
    <>
      <h3 className="mt-8">Three days or five</h3>
      {words === undefined ? null : <p className="mt-2 max-w-[38em]">{words}</p>}
      <Folded title="One to five days a week" isPrinted>
        <HoursChart years={years} title={title} />
        <TableRegion label="One to five days a week">
          <table className="ledger mt-4 max-w-3xl text-[0.9375rem] sm:text-base">
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">Hours</th>
                <th scope="col">Before tax</th>
                <th scope="col">In your account</th>
              </tr>
            </thead>
            <tbody>
              {years.map((one) => (
                <tr key={hoursName(one)}>
                  <th scope="row">{hoursName(one)}</th>
                  <td>{formatPounds(one.year.gross)}</td>
                  <td>{formatPounds(one.year.net)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Folded>
    </>
  );
}
