import { calendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { addMonths } from "../calendar/months";
import { completionDay } from "../calendar/service";
import type { CouncilDocuments } from "../content/relate/council-documents";
import { rolesIn } from "../content/relate/offers";
import { NOT_STATED } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { pounds } from "../money/pence";
import {
  allOf,
  amountOfEntry,
  type Circumstances,
  causeWords,
  entryName,
  NOTHING_ANSWERED,
  type Offer,
  type OfferRole,
  type Timeline,
  timeline,
  UNANSWERED,
  whenWords,
} from "../offers";
import { amountOf, fullTimeSalary } from "../pay/salary";
import { FULL_TIME, workingShare } from "../pay/working-share";
import { linesOfLeaving } from "./example-leaver";

/** How many years of the job are shown: long enough for what comes after two years, or more where nothing comes by then. */
const YEARS = [3, 6, 11] as const;
/** The salary of whoever has no role with published pay, or where it lies within that. */
const SALARY = 45_000;
const LOWER_SALARY = 30_000;

/** A role as its people are chosen by it. */
interface ExampleRole extends OfferRole {
  /** True where passing the assessed year leads on to another role, or its name says so: nobody in it has passed. */
  readonly isBeforePassing: boolean;
}

interface ExamplePerson {
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
function people(offer: Offer, role: ExampleRole, today: string): readonly ExamplePerson[] {
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
  const isUnqualified = IN_TRAINING.test(role.name);
  const qualified = role.isBeforePassing ? NEWLY_QUALIFIED : "qualified for 5 years";
  const experience = isUnqualified ? "not qualified yet" : qualified;
  const told = { ...usual, ...(isUnqualified ? unqualified : role.isBeforePassing ? newly : {}) };
  const earlier = { continuousServiceFrom: addMonths(calendarDate(today), -12 * YEARS_BEFORE) };
  return [
    { words: `full time, permanent, ${experience}, answers yes`, told },
    {
      words: `half time, permanent, ${experience}, answers yes`,
      told: { ...told, hours: workingShare(1, 2) },
    },
    {
      words: `full time, permanent, ${experience}, answers no`,
      told: { ...told, answers: answers(false) },
    },
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
function whoWords({ name }: OfferRole, { words, told: { startingSalary } }: ExamplePerson): string {
  const pay = startingSalary === UNANSWERED ? "" : ` on ${formatPounds(amountOf(startingSalary))}`;
  return `${name}${pay}, ${words}`;
}

/** A benefit alone, with those that it can be had without: what an offer gives otherwise takes nothing from it. */
function aloneIn(offer: Offer, slug: string): Offer {
  const kept = new Set([slug]);
  for (let before = 0; before !== kept.size; ) {
    before = kept.size;
    for (const one of offer.benefits)
      if (kept.has(one.slug) || one.notWith.some((other) => kept.has(other)))
        for (const named of [one.slug, ...one.notWith]) kept.add(named);
  }
  return { ...offer, benefits: offer.benefits.filter((one) => kept.has(one.slug)) };
}

/** The first day in the job, an ISO day, and the years from it that are looked at. */
interface Span {
  readonly today: string;
  readonly years: number;
}

/** What a benefit gives to one person. */
interface Given {
  /** The role and the circumstances, in words. */
  readonly who: string;
  /** A line for each thing given; where nothing is, the reason. */
  readonly lines: readonly string[];
  readonly isNothing: boolean;
  readonly worked: Timeline;
}

/** The questions of a benefit to which somebody has said no, and which only a yes opens. */
function deniedIn(offer: Offer, slug: string, { answers: told }: Circumstances): readonly string[] {
  const benefit = offer.benefits.find((one) => one.slug === slug);
  const sets = benefit === undefined ? [] : [benefit.who, ...benefit.rules.map(({ rule }) => rule.who)];
  const asked = sets.flatMap((set) => set?.answers ?? []);
  const denied = asked.filter(({ key, answer }) => answer === "yes" && told[key] === false);
  return [...new Set(denied.map(({ question }) => `“${question}”`))];
}

function nothingWords(
  cause: Timeline["nothing"][number]["cause"] | undefined,
  offer: Offer,
  denied: readonly string[],
): string {
  if (cause === undefined) return "nothing";
  // Each of them alone would be enough.
  if (cause.kind === "answer" && cause.wanted === "yes" && denied.length > 1)
    return `nothing: the answers to ${allOf(denied)} are no`;
  const { reason } = causeWords(cause, offer.names);
  return `nothing: ${reason}`;
}

function givenTo(offer: Offer, slug: string, role: OfferRole, person: ExamplePerson, over: Span): Given {
  const worked = timeline(offer, role, person.told, calendarDate(over.today), over.years);
  const given = worked.entries.filter(({ rule }) => rule.benefit === slug);
  const cause = worked.nothing.find(({ benefit }) => benefit === slug)?.cause;
  return {
    who: whoWords(role, person),
    worked,
    isNothing: given.length === 0,
    lines:
      given.length === 0
        ? [nothingWords(cause, offer, deniedIn(offer, slug, person.told))]
        : given.map(
            (entry) =>
              `${whenWords(entry.when, offer.names)}: ${entryName(entry)}, ${amountOfEntry(entry)} (${entry.status})`,
          ),
  };
}

/** Example people, and what each gets of a benefit. */
export interface Examples {
  /** What holds for all of them, in words. */
  readonly intro: string;
  readonly people: readonly Pick<Given, "who" | "lines">[];
}

/**
 * Up to three example people and what each gets of a benefit, chosen so that no two get the same: two who get something, and
 * somebody who gets nothing where there is such a person; and the first of them as somebody who leaves, where that means paying something
 * back. No people where the council has no role.
 * @param today an ISO day, on which they start
 */
export function examplePeople(
  offer: Offer,
  slug: string,
  documents: CouncilDocuments,
  today: string,
): Examples {
  const alone = aloneIn(offer, slug);
  const roles = rolesIn(documents).map((role): ExampleRole => {
    const leadsOn = documents.ofType("role").get(role.slug)?.data.nextStepWhen === "assessed year passed";
    return { ...role, isBeforePassing: leadsOn || /\bnewly qualified\b/i.test(role.name) };
  });
  const everybody = roles
    .flatMap((role) => people(alone, role, today).map((person, order) => ({ role, person, order })))
    .toSorted((one, other) => one.order - other.order);
  const over = (years: number) => ({
    years,
    all: everybody.map(({ role, person }) => givenTo(alone, slug, role, person, { today, years })),
  });
  const [first, ...longer] = YEARS;
  const { years, all } = longer.reduce(
    (shown, more) => (shown.all.every(({ isNothing }) => isNothing) ? over(more) : shown),
    over(first),
  );
  const different = [
    ...new Map(all.toReversed().map((one) => [one.lines.join("\n"), one])).values(),
  ].toReversed();
  const [one, two, ...others] = different.filter(({ isNothing }) => !isNothing);
  const chosen = [one, two, different.find(({ isNothing }) => isNothing), ...others]
    .filter((given) => given !== undefined)
    .slice(0, 3);
  const leaving = one === undefined ? [] : linesOfLeaving(alone, slug, one.worked);
  const leaver =
    one === undefined || leaving.length === 0 ? [] : [{ who: `${one.who}, leaves`, lines: leaving }];
  return {
    intro: `Examples, starting on ${formatDay(calendarDate(today))}, ${years} years:`,
    people: [...chosen.map(({ who, lines }) => ({ who, lines })), ...leaver],
  };
}
