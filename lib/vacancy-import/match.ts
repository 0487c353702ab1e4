import { distance } from "fastest-levenshtein";
import { withoutCount } from "../content/parse/advice/listed-names";
import { type DocumentOf, titleOf } from "../content/parsed-document";
import type { CouncilDocuments } from "../content/relate/council-documents";
import type { Advert } from "./advert";
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
  return [title, ...title.split(/\s*[,(){}[\]|/:;–—]\s*|\s+-\s+/)]
    .map(plainName)
    .filter((part) => part !== "");
}

/** The one of some that a title names; `undefined` where it names none, or two. */
function namedIn(title: string, choices: readonly Named[]): Named | undefined {
  const parts = partsOf(title);
  const meant = choices.filter(({ names }) => names.some((name) => parts.includes(name)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** What an advert is for. */
export interface Match {
  readonly role: Named | undefined;
  readonly team: Named | undefined;
  readonly service: Named | undefined;
}

/** The role, team and service that an advert names. The whole name has to stand there: what is like it is another post. */
export function matchOf(advert: Advert, { roles, teams, services }: Nameables): Match {
  return {
    role: namedIn(advert.role ?? advert.title, roles),
    team: namedIn(advert.team ?? advert.title, teams),
    service: advert.service === undefined ? undefined : namedIn(advert.service, services),
  };
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
