import type { YearMonth } from "@/lib/calculator/year-month";
import { formatMonth } from "@/lib/calendar/format-month";
import type { ControlProps } from "../form/field";

/** Months to choose from, by year; the month in the address is always among them, however old it is. */
export function MonthChoice({
  control,
  name,
  none,
  months,
  value,
  now,
}: {
  control: ControlProps;
  name: string;
  /** Words of the empty choice. */
  none: string;
  months: readonly YearMonth[];
  value: YearMonth | undefined;
  /** The current month, marked as such. */
  now: YearMonth;
}) {
  const all = [...new Set([...(value === undefined ? [] : [value]), ...months])].sort();
  const years = [...new Set(all.map((month) => month.slice(0, 4)))];
  return (
    <select {...control} name={name} defaultValue={value ?? ""}>
      <option value="">{none}</option>
      {years.map((year) => (
        <optgroup key={year} label={year}>
          {all
            .filter((month) => month.startsWith(year))
            .map((month) => (
              <option key={month} value={month}>
                {formatMonth(month)}
                {month === now ? " (this month)" : ""}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
