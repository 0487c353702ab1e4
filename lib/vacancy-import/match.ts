import { distance } from "fastest-levenshtein";
import { withoutCount } from "../content/parse/advice/listed-names";
import { type DocumentOf, titleOf } from "../content/parsed-document";
import type { CouncilDocuments } from "../content/relate/council-documents";
import type { Advert, Unread } from "./advert";
import { plainName } from "./plain-name";

/** A document with the names that it goes by. */
export interface Named {
  readonly slug: string;
  readonly name: string;
  readonly names: readonly string[];
}

function named(documents: ReadonlyMap<string, DocumentOf<"role" | "team" | "service">>): readonly Named[] {
  return [...documents.values()].map(({ slug, data }) => ({
    slug,
    name: titleOf(data),
    names: [
      slug,
      data.name,
      ...("plural" in data ? [data.plural] : []),
      ...(data.acronym === undefined ? [] : [data.acronym]),
      ...data.alsoKnownAs,
      ...data.searchedAs,
    ].map(plainName),
  }));
}

/** What adverts of a council may name. */
export function nameables(documents: CouncilDocuments) {
  return {
    roles: named(documents.ofType("role")),
    teams: named(documents.ofType("team")),
    services: named(documents.ofType("service")),
  };
}
export type Nameables = ReturnType<typeof nameables>;

/** The parts of a title that may each be a name: `Social Worker – Family Team (Riverton)` has three. */
function partsOf(written: string): readonly string[] {
  const title = withoutCount(written);
  return [title, ...title.split(/\s*[,(){}[\]|/:;–—]\s*|\s+-\s+/)];
}

const namedBy = (part: string, choices: readonly Named[]) =>
  choices.filter(({ names }) => names.includes(plainName(part)));

/** The one role that a title names; `undefined` where it names none, or two. */
function roleIn(title: string, roles: readonly Named[]): Named | undefined {
  const [meant, ...others] = new Set(partsOf(title).flatMap((part) => namedBy(part, roles)));
  return others.length === 0 ? meant : undefined;
}

/** No title has more; a hostile one is not put together in all ways. */
const MOST_NAMES = 8;

/** A part and all that may be a name between the “and”s in it: names hold some themselves, as `Court and Care Team` does. */
function namesIn(part: string): readonly string[] {
  const words = part.split(/\s+(?:and|&|or)\s+/i, MOST_NAMES);
  return words.flatMap((_, from) =>
    words.slice(from).map((__, to) => words.slice(from, from + to + 1).join(" and ")),
  );
}

/** All places that a title names. A name that two of them have names neither. */
function placesIn(title: string, places: readonly Named[]): readonly Named[] {
  const meant = partsOf(title)
    .flatMap(namesIn)
    .map((name) => namedBy(name, places));
  return [...new Set(meant.flatMap((those) => (those.length === 1 ? those : [])))];
}

/** What an advert is for. */
export interface Match {
  readonly role: Named | undefined;
  readonly teams: readonly Named[];
  readonly services: readonly Named[];
  /** What its own fields for teams and services say, where no name of the council stands there. */
  readonly unread: readonly Unread[];
}

/** The role, teams and services that an advert names. The whole name has to stand there: what is like it is another post. */
export function matchOf(advert: Advert, { roles, teams, services }: Nameables): Match {
  return {
    role: roleIn(advert.role ?? advert.title, roles),
    ...placesOf(advert, teams, services),
  };
}

/** A field of its own decides; without one, a title may name teams. A field for teams may have a service, and the other way round. */
function placesOf(
  { title, team, service }: Advert,
  teams: readonly Named[],
  services: readonly Named[],
): Pick<Match, "teams" | "services" | "unread"> {
  const inTeams = placesIn(`${team ?? title}, ${service ?? ""}`, teams);
  // Without a word on services, a post is in those of its teams.
  const statesNeither = team === undefined && service === undefined;
  const inServices = placesIn(
    statesNeither && inTeams.length === 0 ? title : `${team ?? ""}, ${service ?? ""}`,
    services,
  );
  const unread = (["team", "service"] as const).flatMap((field): Unread[] => {
    const words = field === "team" ? team : service;
    const isNamed = words === undefined || placesIn(words, [...teams, ...services]).length > 0;
    return isNamed ? [] : [{ field, words, why: `the council has no ${field} of this name` }];
  });
  return { teams: inTeams, services: inServices, unread };
}

/** How many roles are offered where none is named. */
const OFFERED = 3;

/**
 * The name that a title gives to a role, and the roles whose names are most like it: first those with most words of it, then those
 * with fewest other letters.
 */
export function nearestRoles(
  title: string,
  roles: readonly Named[],
): { readonly name: string; readonly nearest: readonly Named[] } {
  const name = withoutCount(title);
  const wanted = plainName(name);
  const words = new Set(wanted.split(" "));
  const scored = roles.map((role) => ({
    role,
    inCommon: Math.max(...role.names.map((name) => name.split(" ").filter((word) => words.has(word)).length)),
    letters: Math.min(...role.names.map((name) => distance(name, wanted))),
  }));
  scored.sort((one, other) => other.inCommon - one.inCommon || one.letters - other.letters);
  return { name, nearest: scored.slice(0, OFFERED).map(({ role }) => role) };
}
