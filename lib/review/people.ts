import { isDeepStrictEqual } from "node:util";
import { type CalculatorAnswer, calculatorAnswer } from "../calculator/answer";
import { salaryInAll } from "../calculator/answer-words";
import { questionsAboutRole } from "../calculator/questions-for-council";
import { NOTHING_GIVEN } from "../calculator/state";
import type { CalendarDate } from "../calendar/calendar-date";
import type { PageReference, Role } from "../catalogue/types";
import { plus } from "../money/arithmetic";
import { type LeaveTotal, type MoneyRange, type Settlement, totalRange } from "../offers";
import { comparedPeople, type ExamplePerson, LEAVES_IN_MONTH } from "./examples";
import { type Change, together, type Verdict, verdictOn } from "./verdict";

/** Over how many years a change is counted; the first is one, whose leave is compared. */
export const SPANS = [1, 3, 5] as const;

/** What somebody gets of a role before and after a change, over some years. */
export interface SpanChange extends Change {
  readonly years: number;
  readonly verdict: Verdict;
}

/** What a change makes of one example person in one role. */
export interface PersonChange {
  readonly person: Pick<ExamplePerson, "who" | "pay">;
  readonly verdict: Verdict;
  /** Salary and offer together, before tax; only of those who stay. */
  readonly spans: readonly SpanChange[];
  /** What is paid back on leaving; only of those who leave. */
  readonly payback: Change | undefined;
  /** The leave of the first year, where it changes. */
  readonly leave:
    | { readonly before: readonly LeaveTotal[]; readonly after: readonly LeaveTotal[] }
    | undefined;
}

/** What a change makes of a role that both versions have. */
export interface RoleChange extends PageReference {
  readonly council: string;
  /** Everybody of whom something changes. */
  readonly people: readonly PersonChange[];
  /** Questions that the council answers after the change, and those that it leaves open only then. */
  readonly answered: readonly string[];
  readonly opened: readonly string[];
}

/** What somebody gets: salary and offer. Whether a salary is in it must be the same on both sides of a comparison. */
interface Worth {
  readonly amount: MoneyRange;
  readonly withSalary: boolean;
}

function worthOf(answer: CalculatorAnswer): Worth {
  const salary = salaryInAll(answer);
  const { least, most, isOpen } = totalRange(answer.timeline.totals);
  return salary === undefined
    ? { amount: { least, most, isOpen }, withSalary: false }
    : { amount: { least: plus(salary, least), most: plus(salary, most), isOpen }, withSalary: true };
}

/** What is paid back: what is certain, and what may be on top of it. Where the council is silent it may be all of the rest. */
function paybackOf({ certain, possible }: Settlement): MoneyRange {
  const most = plus(plus(certain.back, possible.back), plus(certain.notStated, possible.notStated));
  return { least: certain.back, most, isOpen: false };
}

const REVERSED: Readonly<Record<Verdict, Verdict>> = {
  gains: "loses",
  "may gain": "may lose",
  "the same": "the same",
  "may lose": "may gain",
  loses: "gains",
  "cannot be told": "cannot be told",
};

type Versions = readonly [before: Role, after: Role];

function answersOf(
  [before, after]: Versions,
  [one, other]: readonly [ExamplePerson, ExamplePerson],
  day: CalendarDate,
  years: number,
) {
  return {
    before: calculatorAnswer({ ...one.input, role: before, years }, day),
    after: calculatorAnswer({ ...other.input, role: after, years }, day),
  };
}

interface WorkedSpan extends ReturnType<typeof answersOf> {
  readonly years: number;
}

function spanChange({ years, ...answers }: WorkedSpan): SpanChange {
  const [before, after] = [worthOf(answers.before), worthOf(answers.after)];
  const change = { before: before.amount, after: after.amount };
  const isComparable = before.withSalary === after.withSalary;
  return { years, ...change, verdict: isComparable ? verdictOn(change) : "cannot be told" };
}

function isSameLeave(one: readonly LeaveTotal[], other: readonly LeaveTotal[]): boolean {
  return isDeepStrictEqual(one, other);
}

function personChange(
  roles: Versions,
  people: readonly [ExamplePerson, ExamplePerson],
  day: CalendarDate,
): PersonChange {
  const { input, ...person } = people[0];
  if (input.leave !== undefined) {
    const { before, after } = answersOf(roles, people, day, Math.ceil(LEAVES_IN_MONTH / 12));
    const payback = before.settled &&
      after.settled && { before: paybackOf(before.settled), after: paybackOf(after.settled) };
    const verdict = payback === undefined ? "the same" : REVERSED[verdictOn(payback)];
    return { person, verdict, spans: [], payback, leave: undefined };
  }
  const worked = SPANS.map((years) => ({ years, ...answersOf(roles, people, day, years) }));
  const spans = worked.map(spanChange);
  const leave = {
    before: worked[0]?.before.timeline.years[0]?.leave ?? [],
    after: worked[0]?.after.timeline.years[0]?.leave ?? [],
  };
  return {
    person,
    verdict: together(spans.map((span) => span.verdict)),
    spans,
    payback: undefined,
    leave: isSameLeave(leave.before, leave.after) ? undefined : leave,
  };
}

function openQuestions(role: Role, day: CalendarDate): ReadonlySet<string> {
  const { timeline } = calculatorAnswer({ ...NOTHING_GIVEN, role }, day);
  return new Set(questionsAboutRole(role, timeline));
}

/** What a change makes of one role: of example people, and of what it leaves open. */
export function roleChange(roles: Versions, day: CalendarDate): RoleChange {
  const [before, after] = roles;
  const people = comparedPeople(before, after, day).map((pair) => personChange(roles, pair, day));
  const [open, stillOpen] = [openQuestions(before, day), openQuestions(after, day)];
  return {
    address: after.address,
    title: after.name,
    council: after.council.shortName,
    people: people.filter(({ verdict, leave }) => verdict !== "the same" || leave !== undefined),
    answered: [...open].filter((question) => !stillOpen.has(question)),
    opened: [...stillOpen].filter((question) => !open.has(question)),
  };
}
