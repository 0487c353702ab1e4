import type { Body, Council, Service, Team } from "../catalogue/types";
import type { Listing } from "./page-record";

/** A document as search sees it: the words that its page shows, and other names. */
export interface Worded {
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  /** Names that its page does not show. */
  readonly searchedAs?: readonly string[];
  readonly acronym?: string | undefined;
  readonly summary: string;
  readonly body: Body | undefined;
}

/** Every name of a document. */
export function namesOf({
  name,
  alsoKnownAs = [],
  acronym,
}: Pick<Worded, "name" | "alsoKnownAs" | "acronym">): string[] {
  return [name, ...(acronym === undefined ? [] : [acronym]), ...alsoKnownAs];
}

function wordsOf(item: Worded): string[] {
  return [...namesOf(item), item.summary, item.body?.text ?? ""];
}

/** Texts one below another, without those that are empty. */
export function joined(words: readonly string[]): string {
  return words.filter((word) => word !== "").join("\n");
}

/** The text of a page that gathers many documents. */
export function textOf(items: readonly Worded[]): string {
  return joined(items.flatMap(wordsOf));
}

/** A page that shows one document is listed by what the document says of itself. */
export function listingOf(item: Worded): Listing {
  return {
    title: item.name,
    description: item.summary,
    keywords: [...namesOf(item).slice(1), ...(item.searchedAs ?? [])],
    text: joined(wordsOf(item).slice(1)),
  };
}

/**
 * The page of a service or team is also found by its roles, and by the ages that it works with; that of a team by the names
 * of its local teams.
 */
export function placeListing(place: Service | Team): Listing {
  const { text, keywords, ...listing } = listingOf(place);
  const localTeams = "localTeams" in place ? place.localTeams : [];
  const roles = place.roles.map(({ role }) => role.plural);
  return {
    ...listing,
    keywords: [...keywords, ...localTeams],
    ...("partners" in place && place.partners.length > 0 ? { entries: place.partners } : {}),
    text: joined([text, ...localTeams, ...roles]),
    place,
  };
}

/** A page that gathers many documents is as fresh as the one that was reviewed longest ago. */
export function oldestReview(items: readonly { readonly reviewed: string }[], council: Council): string {
  return items.map(({ reviewed }) => reviewed).sort()[0] ?? council.reviewed;
}
