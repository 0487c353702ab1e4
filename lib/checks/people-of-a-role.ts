import { calendarDate } from "../calendar/calendar-date";
import { addMonths } from "../calendar/months";
import { completionDay } from "../calendar/service";
import { NOT_STATED } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { pounds } from "../money/pence";
import { type Circumstances, NOTHING_ANSWERED, type Offer, type OfferRole, UNANSWERED } from "../offers";
import { amountOf, fullTimeSalary } from "../pay/salary";
import { FULL_TIME, workingShare } from "../pay/working-share";

/** The salary of whoever has no role with published pay, or where it lies within that. */
const SALARY = 45_000;
const LOWER_SALARY = 30_000;

/** A role as its people are chosen by it. */
export interface ExampleRole extends OfferRole {
  /** True where passing the assessed year leads on to another role, or its name says so: nobody in it has passed. */
  readonly isBeforePassing: boolean;
}

/** Somebody in words, with what they have told. */
export interface ExamplePerson {
  readonly words: string;
  readonly told: Circumstances;
}

/** A usual salary of a role and a low one, in pounds, within the pay that is published for it. */
function salariesOf({ grade }: OfferRole, { gradesPay }: Offer): { usual: number; lower: number } {
  const pay = grade === NOT_STATED ? undefined : gradesPay[grade];
  const [minimum, maximum] = [pay?.minimum, pay?.maximum].map((end) =>
    end === NOT_STATED ? undefined : end,
  );
  const within = (salary: number) =>
    Math.min(Math.max(salary, minimum ?? 0), maximum ?? Number.POSITIVE_INFINITY);
  return { usual: within(SALARY), lower: within(minimum ?? LOWER_SALARY) };
}

/** People who differ in what rules ask most: hours, contract, experience, and what they answer. */
export function peopleOf(offer: Offer, role: ExampleRole, today: string): readonly ExamplePerson[] {
  const salaries = salariesOf(role, offer);
  const keys = new Set(
    offer.benefits.flatMap(({ who, rules }) =>
      [who, ...rules.map(({ rule }) => rule.who)].flatMap((set) => set?.answers?.map(({ key }) => key) ?? []),
    ),
  );
  const answers = (answer: boolean) => Object.fromEntries([...keys].map((key) => [key, answer]));
  const usual: Circumstances = {
    ...NOTHING_ANSWERED,
    start: calendarDate(today),
    startingSalary: fullTimeSalary(pounds(salaries.usual)),
    hours: FULL_TIME,
    standing: "new starter",
    monthsSinceLeaving: "never worked here",
    contract: "permanent",
    yearsQualified: 5,
    assessedYear: "passed",
    continuousServiceFrom: "none",
    answers: answers(true),
  };
  const lower = fullTimeSalary(pounds(salaries.lower));
  // Who begins to qualify, or has just qualified, begins at the lowest pay.
  const begins = { yearsQualified: 0, startingSalary: lower };
  const newly = { ...begins, assessedYear: completionDay(calendarDate(today), 12) };
  const unqualified = { ...begins, assessedYear: "not taken" } as const;
  // Where nothing is asked, nobody has answered.
  const yes = keys.size === 0 ? "" : ", answers yes";
  const isUnqualified = IN_TRAINING.test(role.name);
  const qualified = role.isBeforePassing ? NEWLY_QUALIFIED : "qualified for 5 years";
  const experience = isUnqualified ? "not qualified yet" : qualified;
  const told = { ...usual, ...(isUnqualified ? unqualified : role.isBeforePassing ? newly : {}) };
  const earlier = { continuousServiceFrom: addMonths(calendarDate(today), -12 * YEARS_BEFORE) };
  return [
    { words: `full time, permanent, ${experience}${yes}`, told },
    {
      words: `half time, permanent, ${experience}${yes}`,
      told: { ...told, hours: workingShare(1, 2) },
    },
    ...(keys.size === 0
      ? []
      : [
          {
            words: `full time, permanent, ${experience}, answers no`,
            told: { ...told, answers: answers(false) },
          },
        ]),
    ...(countsEarlierService(offer)
      ? [{ words: `full time, permanent, ${experience}, ${EARLIER}`, told: { ...told, ...earlier } }]
      : []),
    ...(told.startingSalary === lower
      ? []
      : [{ words: experience, told: { ...told, startingSalary: lower } }]),
    ...(isUnqualified || role.isBeforePassing
      ? []
      : [{ words: NEWLY_QUALIFIED, told: { ...usual, ...newly } }]),
    { words: "already working for the council", told: { ...told, standing: "existing staff" } },
    { words: "agency contract", told: { ...told, contract: "agency" } },
    { words: "has answered nothing", told: { ...NOTHING_ANSWERED, start: calendarDate(today) } },
  ];
}

/** Roles whose people are not qualified yet. */
const IN_TRAINING = /\b(?:apprentice|trainee|student)\b/i;
/** More than the five years after which most councils give more leave. */
const YEARS_BEFORE = 6;
const EARLIER = `${YEARS_BEFORE} years with other councils before`;

/** Whether service with other councils makes a difference to an offer. */
function countsEarlierService({ benefits }: Offer): boolean {
  return benefits.some(({ rules }) => rules.some(({ rule }) => rule.serviceFrom?.kind === "continuous"));
}

const NEWLY_QUALIFIED = "newly qualified, passing the assessed year after 12 months";

/** Somebody of a role in words: their salary, and what else they have told. */
export function whoWords({ name }: OfferRole, { words, told: { startingSalary } }: ExamplePerson): string {
  const pay = startingSalary === UNANSWERED ? "" : ` on ${formatPounds(amountOf(startingSalary))}`;
  return `${name}${pay}, ${words}`;
}
