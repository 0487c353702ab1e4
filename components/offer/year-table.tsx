import { formatDay } from "@/lib/calendar/format-day";
import { plus, sum } from "@/lib/money/arithmetic";
import { formatPounds } from "@/lib/money/format";
import {
  amountByItself,
  counted,
  entryName,
  leaveGivenWords,
  type MoneyEntry,
  type Names,
  possibleWords,
  salaryWords,
  type Timeline,
  type Totals,
  totalRangeWords,
  UNANSWERED,
  type YearTotals,
} from "@/lib/offers";
import { amountOf } from "@/lib/pay/salary";
import { TableRegion } from "../frame/table-region";
import { keyed, lastDayIn, moneyIn, undatedMoney, yearsCaption, yearsShown } from "./year-entries";

function Row({ name, value, isTotal = false }: { name: string; value: string; isTotal?: boolean }) {
  return (
    <tr className={isTotal ? "font-semibold" : undefined}>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  );
}

function GroupHeading({ name, note }: { name: string; note?: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={2}>
        {name} {note === undefined ? null : <small>{note}</small>}
      </th>
    </tr>
  );
}

/** One payment. Where another may come in its place, it says so: no total adds up the two. */
function Payment({ entry, names }: { entry: MoneyEntry; names: Names }) {
  const isInstead = entry.ties.some(({ kind }) => kind === "one of");
  const note = isInstead ? ", one of several" : entry.status === "possible" ? ", possible" : "";
  return <Row name={`${entryName(entry)}${note}`} value={amountByItself(entry, names)} />;
}

function TotalRows({ totals }: { totals: Totals }) {
  return (
    <>
      <Row name="Certain, on top of salary" value={formatPounds(totals.certain)} isTotal />
      {totals.possible > 0 ? (
        <Row name="Possible, on top of that" value={possibleWords(totals)} isTotal />
      ) : null}
    </>
  );
}

function Year({ year, timeline }: { year: YearTotals; timeline: Timeline }) {
  const { number, period, salary, leave } = year;
  return (
    <tbody>
      <GroupHeading
        name={`Year ${number}`}
        note={`${formatDay(period.from)} to ${formatDay(lastDayIn(year, timeline))}`}
      />
      <Row name="Salary" value={salaryWords(year)} />
      {keyed(moneyIn(timeline.entries, period)).map(({ key, entry }) => (
        <Payment key={key} entry={entry} names={timeline.names} />
      ))}
      <TotalRows totals={year} />
      {salary === UNANSWERED || year.certain === 0 ? null : (
        <Row
          name="Salary with what is certain"
          value={formatPounds(plus(amountOf(salary), year.certain))}
          isTotal
        />
      )}
      {leave.length === 0 ? <Row name="Leave" value="not stated" /> : null}
      {leave.map((total) => (
        <Row key={total.unit} name="Leave" value={leaveGivenWords(total)} />
      ))}
    </tbody>
  );
}

/**
 * Every year with its salary, each payment, what is certain, what is possible on top, and leave. Years are groups of
 * rows, so that a phone shows all of it in two columns. Money is before tax.
 */
export function YearTable({ timeline }: { timeline: Timeline }) {
  const { undated, totals, entries } = timeline;
  const years = yearsShown(timeline);
  const salaries = years.flatMap(({ salary }) => (salary === UNANSWERED ? [] : [amountOf(salary)]));
  const withoutDate = undatedMoney(entries);
  return (
    <TableRegion label="Each year">
      <table className="ledger max-w-3xl">
        <caption>{yearsCaption(years)}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What</th>
            <th scope="col">How much</th>
          </tr>
        </thead>
        {years.map((year) => (
          <Year key={year.number} year={year} timeline={timeline} />
        ))}
        {withoutDate.length > 0 ? (
          <tbody>
            <GroupHeading name="No date given" />
            {keyed(withoutDate).map(({ key, entry }) => (
              <Payment key={key} entry={entry} names={timeline.names} />
            ))}
            {undated.certain + undated.possible > 0 ? <TotalRows totals={undated} /> : null}
          </tbody>
        ) : null}
        <tbody className="border-t-2 border-ink">
          <GroupHeading name={years.length === 1 ? "In all" : `All ${counted(years.length, "year")}`} />
          <TotalRows totals={totals} />
          {totals.possible > 0 || totals.isOpen ? (
            <Row name="In all, on top of salary" value={totalRangeWords(totals)} isTotal />
          ) : null}
          {salaries.length === years.length && totals.certain > 0 ? (
            <Row
              name="Salary with what is certain"
              value={formatPounds(plus(sum(salaries), totals.certain))}
              isTotal
            />
          ) : null}
        </tbody>
      </table>
    </TableRegion>
  );
}
