import { monthOrDayWords, type YearMonth } from "@/lib/calculator/year-month";
import { formatMonth } from "@/lib/calendar/format-month";
import type { FieldStates } from "./circumstance-fields";
import { TypedField } from "./typed-field";

function monthWords(month: YearMonth | undefined): string | undefined {
  return month && formatMonth(month);
}

/** Questions that few people can answer before they start, folded until they do: hours that change later, and leaving. */
export function LaterFields({ states }: { states: FieldStates }) {
  const { understood, typed } = states;
  const isOpen = ["later-hours", "later-hours-from", "leave"].some((name) => typed[name] !== undefined);
  return (
    <details open={isOpen}>
      <summary className="py-1 font-semibold">Would your hours change later, or would you leave?</summary>
      <div className="mt-3 grid gap-6 border-l-4 border-line pl-4">
        <TypedField
          name="later-hours-from"
          label="From which month would your hours change?"
          hint="Such as March 2028"
          value={monthWords(understood.laterHours?.from)}
          states={states}
        />
        <TypedField
          name="later-hours"
          label="What hours would you work from then on?"
          hint="Such as 3 days, 60%, 22.5 of 37, or full time"
          value={undefined}
          states={states}
        />
        <TypedField
          name="leave"
          label="At the end of which month would you leave?"
          hint="Such as June 2029; or a day, such as 15 June 2029"
          value={understood.leave && monthOrDayWords(understood.leave)}
          states={states}
        />
      </div>
    </details>
  );
}
