import type { FurtherQuestion } from "@/lib/calculator/further-question";
import { hoursValue } from "@/lib/calculator/hours-choice";
import { sinceWords } from "@/lib/calculator/pay-over-time";
import { otherParameter } from "@/lib/calculator/question-parameter";
import type { ReadCalculator } from "@/lib/calculator/read-calculator";
import { publishedEnds, salaryValue } from "@/lib/calculator/salary-choice";
import { type AddressNote, type CalculatorInput, FEWEST_YEARS, MOST_YEARS } from "@/lib/calculator/state";
import { monthsFrom, offerDay, type YearMonth } from "@/lib/calculator/year-month";
import type { CalendarDate } from "@/lib/calendar/calendar-date";
import { payAhead } from "@/lib/catalogue/pay-ahead";
import type { Role } from "@/lib/catalogue/types";
import { isStated, NOT_STATED } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { counted, FIXED_QUESTIONS } from "@/lib/offers";
import { hasSingleRate } from "@/lib/pay/published-pay";
import { ChoiceOrTyped } from "../form/choice-or-typed";
import { Field } from "../form/field";
import { MonthChoice } from "./month-choice";

/** What the fields show. */
export interface FieldStates {
  /** The values that were understood, and defaults for the rest. */
  readonly understood: CalculatorInput;
  /** What was typed, by parameter, understood or not. */
  readonly typed: Readonly<Record<string, string>>;
  /** A sentence, where a parameter was not understood. */
  problemOf(parameter: string): string | undefined;
  /** A sentence, where it was taken for something else than was written. */
  changeOf(parameter: string): string | undefined;
}

/** What the fields show of what an address says. */
export function fieldStates(
  understood: CalculatorInput,
  { typed, notes }: Pick<ReadCalculator, "typed" | "notes">,
): FieldStates {
  const wordsOf = (kind: AddressNote["kind"], parameter: string) =>
    notes.find((note) => note.kind === kind && note.parameter === parameter)?.words;
  return {
    understood,
    typed,
    problemOf: (parameter) => wordsOf("not understood", parameter),
    changeOf: (parameter) => wordsOf("changed", parameter),
  };
}

const ENDS = [
  { value: "maximum", which: "most" },
  { value: "minimum", which: "least" },
] as const;

/** The ends of the published pay as choices, each named for what it is; of several roles each has its own. */
function payChoices(roles: readonly Role[], day: CalendarDate) {
  const endsOf = (role: Role) => publishedEnds(payAhead(role, day).atStart);
  const [only, ...others] = roles;
  const published = ENDS.filter(
    ({ value }) => only === undefined || roles.some((role) => endsOf(role)[value] !== undefined),
  );
  if (only === undefined) {
    return published.map(({ value, which }) => ({
      value,
      words: `The ${which} that is published for the role`,
    }));
  }
  if (others.length > 0) {
    return published.map(({ value, which }) => ({
      value,
      words: `The ${which} that is published for each role`,
    }));
  }
  const pay = payAhead(only, day).atStart;
  const since = isStated(pay) ? sinceWords(pay, only) : "";
  const choices = published.flatMap(({ value, which }) => {
    const amount = endsOf(only)[value];
    const what = hasSingleRate(pay) ? "pay" : which;
    const source = `the ${what} that ${only.council.shortName} publishes for this role${since}`;
    return amount === undefined ? [] : [{ value, words: `${formatPounds(amount)}, ${source}` }];
  });
  return hasSingleRate(pay) ? choices.slice(0, 1) : choices;
}

/**
 * The starting salary. Nothing is chosen at first; each published amount is a choice, named for what it is.
 * @param today an ISO day; the pay of a later start is that which is then in force
 */
export function SalaryField({
  roles,
  states: { understood, typed, problemOf },
  today,
}: {
  roles: readonly Role[];
  states: FieldStates;
  today: string;
}) {
  const day = offerDay(understood.start, today);
  const choices = payChoices(roles, day);
  const [first] = roles;
  return (
    <ChoiceOrTyped
      name="salary"
      legend={FIXED_QUESTIONS.startingSalary.words}
      hint={
        choices.length === 0 && first !== undefined
          ? `${first.council.shortName} does not publish the pay of this role.`
          : first !== undefined && roles.every((role) => hasSingleRate(payAhead(role, day).atStart))
            ? undefined
            : roles.length > 1
              ? "Until you choose, each role’s own published pay. You may be offered less than the most."
              : "You may be offered less than the most."
      }
      problem={problemOf("salary")}
      choices={choices}
      value={understood.salary && salaryValue(understood.salary)}
      given={typed.salary}
      beside={typed[otherParameter("salary")]}
      other={{
        words: "Another salary",
        alone: "A year’s pay",
        hint: "Pounds a year before tax, such as 41000",
        inputMode: "decimal",
      }}
    />
  );
}

/** The hours; a bare number can be read only where the council says how many hours are full time. */
export function HoursField({
  roles,
  states: { understood, typed, problemOf },
}: {
  roles: readonly Role[];
  states: FieldStates;
}) {
  const council = roles[0]?.council;
  const fullTime = council?.fullTimeWeeklyHours ?? NOT_STATED;
  const notPublished = council ? ` ${council.shortName} does not publish its full-time hours.` : "";
  return (
    <ChoiceOrTyped
      name="hours"
      legend={FIXED_QUESTIONS.hours.words}
      hint={isStated(fullTime) && roles.length === 1 ? `Full time is ${fullTime} hours a week.` : undefined}
      problem={problemOf("hours")}
      choices={[{ value: "full-time", words: "Full time" }]}
      value={understood.hours && hoursValue(understood.hours)}
      given={typed.hours}
      beside={typed[otherParameter("hours")]}
      other={{
        words: "Part time",
        hint: isStated(fullTime)
          ? "Such as 3 days, 22.5 hours or 60%"
          : `Such as 3 days, 60% or 22.5 of 37 hours.${notPublished}`,
      }}
    />
  );
}

/** How many months, from the current one, a reader can choose to start in. */
const MONTHS_OFFERED = 24;

/** The month in which the job starts, and how many years to work out. */
export function TimeFields({
  states: { understood, problemOf },
  now,
}: {
  states: FieldStates;
  now: YearMonth;
}) {
  const years = Array.from({ length: MOST_YEARS - FEWEST_YEARS + 1 }, (_, index) => index + FEWEST_YEARS);
  return (
    <>
      <Field id="start" label={FIXED_QUESTIONS.start.words} problem={problemOf("start")}>
        {(control) => (
          <MonthChoice
            control={control}
            name="start"
            none="Choose a month"
            months={monthsFrom(now, MONTHS_OFFERED)}
            value={understood.start}
            now={now}
          />
        )}
      </Field>
      <Field id="years" label="How many years should we look ahead?" problem={problemOf("years")}>
        {(control) => (
          <select {...control} name="years" defaultValue={String(understood.years)}>
            {years.map((number) => (
              <option key={number} value={number}>
                {counted(number, "year")}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

const WHOLE = new Intl.NumberFormat("en-GB");

const OTHER_WORDS = {
  "a day": { words: "On or from this day", hint: "Such as 1 May 2027" },
  days: { words: "On these days", hint: "Such as 1 May 2027, 3 June 2027" },
  "a number": { words: "A number", hint: "" },
} as const;

/** One of the questions that the offer depends on. */
export function FurtherField({
  question: { parameter, words, choices, typed: kind, least, most },
  states: { understood, typed, problemOf },
}: {
  question: FurtherQuestion;
  states: FieldStates;
}) {
  const other =
    kind === "nothing"
      ? {}
      : {
          other: {
            words: OTHER_WORDS[kind].words,
            hint:
              kind === "a number"
                ? `From ${WHOLE.format(least)} to ${WHOLE.format(most)}`
                : OTHER_WORDS[kind].hint,
            inputMode: kind === "a number" ? ("numeric" as const) : ("text" as const),
          },
        };
  return (
    <ChoiceOrTyped
      name={parameter}
      legend={words}
      problem={problemOf(parameter)}
      choices={choices}
      value={understood.answers[parameter]}
      given={typed[parameter]}
      beside={typed[otherParameter(parameter)]}
      {...other}
    />
  );
}
