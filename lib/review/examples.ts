import { type HoursChoice, hoursWords } from "../calculator/hours-choice";
import { publishedEnds, type SalaryChoice } from "../calculator/salary-choice";
import { type CalculatorInput, NOTHING_GIVEN } from "../calculator/state";
import { firstDayOf, monthsFrom, yearMonthOf } from "../calculator/year-month";
import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths } from "../calendar/months";
import { payAhead } from "../catalogue/pay-ahead";
import type { Role } from "../catalogue/types";
import { isStated } from "../model/not-stated";

/** Somebody made up, by whom two versions of an offer are compared: the same person in both. */
export interface ExamplePerson {
  readonly who: string;
  /** On which published salary, by a name that holds in both versions, whatever is paid in each. */
  readonly pay: string;
  readonly input: CalculatorInput;
}

/** The month of the job at whose end somebody leaves. */
export const LEAVES_IN_MONTH = 18;

const YEARS_IN_POST = 5;
const MONTHS_OF_ASSESSED_YEAR = 12;

const FULL_TIME: HoursChoice = { kind: "full time" };
const PART_TIME: HoursChoice = { kind: "days", days: 3 };

/** What a typical new starter answers. What the council asks besides stays open, so that both answers are in the result. */
const NEW_STARTER = { standing: "new starter", contract: "permanent", "months-since-leaving": "never" };

/** A salary of a role under a name that it keeps when the amount changes. */
interface NamedSalary {
  readonly name: string;
  readonly salary: SalaryChoice | undefined;
}

const WHATEVER_THE_PAY: NamedSalary = { name: "whatever the pay", salary: undefined };

/** Every published salary of a role, lowest first: the ends, and each point between them. */
function publishedSalaries(role: Role, day: CalendarDate): readonly NamedSalary[] {
  const { atStart } = payAhead(role, day);
  const { minimum, maximum } = publishedEnds(atStart);
  const points = (isStated(atStart) ? (atStart.points ?? []) : [])
    .filter(({ salary }) => salary !== minimum && salary !== maximum)
    .map(
      ({ point, salary }): NamedSalary => ({
        name: `on point ${point}`,
        salary: { kind: "amount", amount: salary },
      }),
    );
  const lowest: NamedSalary = { name: "on the lowest published pay", salary: { kind: "minimum" } };
  const highest: NamedSalary = { name: "on the highest published pay", salary: { kind: "maximum" } };
  return [
    ...(minimum === undefined ? [] : [lowest]),
    ...points,
    ...(maximum === undefined || maximum === minimum ? [] : [highest]),
  ];
}

/** The people of {@link comparedPeople}, on these salaries. */
function peopleOn(salaries: readonly NamedSalary[], day: CalendarDate): readonly ExamplePerson[] {
  const start = yearMonthOf(day);
  const leave = monthsFrom(start, LEAVES_IN_MONTH).at(-1);
  const [first = WHATEVER_THE_PAY] = salaries;
  const person = (who: string, { name, salary }: NamedSalary, input: Partial<CalculatorInput> = {}) => ({
    who,
    pay: name,
    input: { ...NOTHING_GIVEN, start, salary, hours: FULL_TIME, answers: NEW_STARTER, ...input },
  });
  const assessed = addMonths(firstDayOf(start), MONTHS_OF_ASSESSED_YEAR);
  const inPostSince = addMonths(firstDayOf(start), -12 * YEARS_IN_POST);
  return [
    ...[first, ...salaries.slice(1)].map((salary) => person(hoursWords(FULL_TIME), salary)),
    person(hoursWords(PART_TIME), first, { hours: PART_TIME }),
    person("newly qualified", first, {
      answers: { ...NEW_STARTER, "years-qualified": "0", "assessed-year": assessed },
    }),
    person(`${YEARS_IN_POST} years in post`, first, {
      answers: {
        standing: "existing staff",
        contract: "permanent",
        "continuous-service-from": inPostSince,
      },
    }),
    person(`leaving at the end of month ${LEAVES_IN_MONTH}`, first, { leave }),
  ];
}

/**
 * The example people by whom two versions of a role are compared, always the same ones: full time on each salary that
 * both publish; and on the first of them three days a week, newly qualified and assessed after a year, five years in
 * post, and leaving at the end of month 18. Where both publish none, they have no salary and are compared by the offer.
 * @param day they start on the first day of its month
 */
export function comparedPeople(
  before: Role,
  after: Role,
  day: CalendarDate,
): readonly (readonly [before: ExamplePerson, after: ExamplePerson])[] {
  const [earlier, later] = [publishedSalaries(before, day), publishedSalaries(after, day)];
  const inBoth = (one: readonly NamedSalary[], other: readonly NamedSalary[]) =>
    one.filter(({ name }) => other.some((salary) => salary.name === name));
  const people = peopleOn(inBoth(later, earlier), day);
  return peopleOn(inBoth(earlier, later), day).flatMap((person, index) => {
    const same = people[index];
    return same === undefined ? [] : [[person, same] as const];
  });
}
