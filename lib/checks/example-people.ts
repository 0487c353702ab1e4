import { calendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { completionDay } from "../calendar/service";
import type { CouncilDocuments } from "../content/relate/council-documents";
import { rolesIn } from "../content/relate/offers";
import { formatPounds } from "../money/format";
import { pounds } from "../money/pence";
import {
  amountOfEntry,
  type Circumstances,
  causeWords,
  entryName,
  NOTHING_ANSWERED,
  type Offer,
  type OfferRole,
  type Timeline,
  timeline,
  whenWords,
} from "../offers";
import { fullTimeSalary } from "../pay/salary";
import { FULL_TIME, workingShare } from "../pay/working-share";

/** How many years of the job are shown: long enough for what comes after two years, or more where nothing comes by then. */
const YEARS = [3, 6, 11] as const;
const SALARY = 45_000;
const LOWER_SALARY = 30_000;

interface ExamplePerson {
  readonly words: string;
  readonly told: Circumstances;
}

/** People who differ in what rules ask most: hours, contract, experience, and what they answer. */
function people(offer: Offer, today: string): readonly ExamplePerson[] {
  const keys = new Set(
    offer.benefits.flatMap(({ who, rules }) =>
      [who, ...rules.map(({ rule }) => rule.who)].flatMap((set) => set?.answers?.map(({ key }) => key) ?? []),
    ),
  );
  const answers = (answer: boolean) => Object.fromEntries([...keys].map((key) => [key, answer]));
  const usual: Circumstances = {
    ...NOTHING_ANSWERED,
    start: calendarDate(today),
    startingSalary: fullTimeSalary(pounds(SALARY)),
    hours: FULL_TIME,
    standing: "new starter",
    monthsSinceLeaving: "never worked here",
    contract: "permanent",
    yearsQualified: 5,
    assessedYear: "passed",
    continuousServiceFrom: "none",
    answers: answers(true),
  };
  return [
    { words: "full time, permanent, qualified for 5 years, answers yes", told: usual },
    {
      words: "half time, permanent, qualified for 5 years, answers yes",
      told: { ...usual, hours: workingShare(1, 2) },
    },
    {
      words: "full time, permanent, qualified for 5 years, answers no",
      told: { ...usual, answers: answers(false) },
    },
    {
      words: `on ${formatPounds(pounds(LOWER_SALARY))}`,
      told: { ...usual, startingSalary: fullTimeSalary(pounds(LOWER_SALARY)) },
    },
    {
      words: "newly qualified, passing the assessed year after 12 months",
      told: { ...usual, yearsQualified: 0, assessedYear: completionDay(calendarDate(today), 12) },
    },
    { words: "already working for the council", told: { ...usual, standing: "existing staff" } },
    { words: "agency contract", told: { ...usual, contract: "agency" } },
    { words: "has answered nothing", told: { ...NOTHING_ANSWERED, start: calendarDate(today) } },
  ];
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
}

function nothingWords(cause: Timeline["nothing"][number]["cause"] | undefined, offer: Offer): string {
  if (cause === undefined) return "nothing";
  const { reason } = causeWords(cause, offer.names);
  return `nothing: ${reason}`;
}

function givenTo(offer: Offer, slug: string, role: OfferRole, person: ExamplePerson, over: Span): Given {
  const { entries, nothing } = timeline(offer, role, person.told, calendarDate(over.today), over.years);
  const given = entries.filter(({ rule }) => rule.benefit === slug);
  const cause = nothing.find(({ benefit }) => benefit === slug)?.cause;
  return {
    who: `${role.name}, ${person.words}`,
    isNothing: given.length === 0,
    lines:
      given.length === 0
        ? [nothingWords(cause, offer)]
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
 * somebody who gets nothing where there is such a person. No people where the council has no role.
 * @param today an ISO day, on which they start
 */
export function examplePeople(
  offer: Offer,
  slug: string,
  documents: CouncilDocuments,
  today: string,
): Examples {
  const over = (years: number) => ({
    years,
    all: people(offer, today).flatMap((person) =>
      rolesIn(documents).map((role) => givenTo(offer, slug, role, person, { today, years })),
    ),
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
  return {
    intro: `Examples, on a full-time salary of ${formatPounds(pounds(SALARY))}, starting on ${formatDay(calendarDate(today))}, ${years} years:`,
    people: chosen,
  };
}
