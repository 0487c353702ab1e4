import type { Amount, LeaveAmount, Schedule } from "../rules/offer";
import { serviceAgain } from "../times/service-again";
import { allOf, counted } from "./lists";

type Steps = Extract<Amount | LeaveAmount, { kind: "by service" }>;

/** What is said of the times without a step of their own. */
interface Words {
  readonly between: Readonly<Record<Steps["betweenSteps"], string>>;
  readonly afterLast: Readonly<Record<Steps["afterLastStep"], string>>;
}

const AFTERWARDS = {
  nothing: "and nothing after that",
  "not stated": "and after that an amount that is not stated",
} as const;

const EACH_YEAR: Words = {
  between: {
    "the step before goes on": ", the years between like the year before them",
    nothing: ", nothing in the years between",
    "not stated": ", in the years between an amount that is not stated",
  },
  afterLast: { "the last step repeats": "and the same each year after that", ...AFTERWARDS },
};

/** For what comes again after so long, and not every year. */
const EACH_TIME: Words = {
  between: {
    "the step before goes on": ", the times between like the time before them",
    nothing: ", nothing at the times between",
    "not stated": ", at the times between an amount that is not stated",
  },
  afterLast: { "the last step repeats": "and the same each time after that", ...AFTERWARDS },
};

/** The complete years of service at each time before `end`, for what comes first and again after so many months. */
function* yearsServed(first: number, months: number, end: number): Generator<number> {
  for (let served = first; Math.floor(served / 12) < end; served += months) yield Math.floor(served / 12);
}

/** True where something is given between two steps, in years of service. */
function isGivenBetween(from: number, to: number, when: Schedule | undefined): boolean {
  const again = when?.kind === "every" ? serviceAgain(when) : undefined;
  if (again === undefined || !("months" in again.first && "months" in again.length)) return to > from + 1;
  return [...yearsServed(again.first.months, again.length.months, to)].some((years) => years > from);
}

/**
 * Amounts by years of service: `£1,000 after 1 year, £2,000 after 2 years, and the same each year after that`.
 * @param amounts the amount of each step in words
 * @param when when it is given; nothing is said of years in which it is not
 */
export function stepsWords(
  { steps, betweenSteps, afterLastStep }: Steps,
  amounts: readonly string[],
  when: Schedule | undefined,
): string {
  const hasGaps = steps.some(({ afterYears }, index) => {
    const before = steps[index - 1];
    return before !== undefined && isGivenBetween(before.afterYears, afterYears, when);
  });
  const goesOn =
    hasGaps && betweenSteps === "the step before goes on" && afterLastStep === "the last step repeats";
  const parts = steps.map(({ afterYears }, index) => {
    const years = counted(afterYears, "year");
    const from =
      afterYears === 0 ? "from the start" : goesOn ? `from ${years} of service on` : `after ${years}`;
    return `${amounts[index] ?? ""} ${from}`;
  });
  if (goesOn) return allOf(parts);
  const { between, afterLast } = when?.kind === "every" ? EACH_TIME : EACH_YEAR;
  return `${parts.join(", ")}${hasGaps ? between[betweenSteps] : ""}, ${afterLast[afterLastStep]}`;
}
