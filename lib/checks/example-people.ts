import { calendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import type { CouncilDocuments } from "../content/relate/council-documents";
import { rolesIn } from "../content/relate/offers";
import {
  allOf,
  amountOfEntry,
  type Circumstances,
  causeWords,
  entryName,
  namedPlaces,
  type Offer,
  type OfferRole,
  type Timeline,
  timeline,
  whenWords,
} from "../offers";
import { linesOfLeaving } from "./example-leaver";
import { type ExamplePerson, type ExampleRole, peopleOf, whoWords } from "./people-of-a-role";

/** How many years of the job are shown: long enough for what comes after two years, or more where nothing comes by then. */
const YEARS = [3, 6, 11] as const;

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
  const benefit = documents.ofType("benefit").get(slug);
  const named = benefit === undefined ? [] : namedPlaces(benefit.data);
  // Whoever the rules are about stands for them before others.
  const isNamed = (role: OfferRole) =>
    named.some((place) => place.kind === "role" && place.slug === role.slug);
  const everybody = roles
    .flatMap((role) => peopleOf(alone, role, today).map((person, order) => ({ role, person, order })))
    .toSorted(
      (one, other) => one.order - other.order || Number(isNamed(other.role)) - Number(isNamed(one.role)),
    );
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
