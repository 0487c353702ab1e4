import type { Catalogue } from "../catalogue/types";
import { vacanciesSaying } from "./find-vacancies";
import type { PageIndex } from "./page-index";
import { type ReadReferences, referencesIn } from "./references";
import { pageAt, type SearchResult, search } from "./search";
import type { SearchCriteria } from "./search-criteria";
import { type Silence, silencesOn } from "./silence";

export interface FoundPages {
  readonly references: ReadReferences;
  /** What no council answers of it. */
  readonly silences: readonly Silence[];
  readonly results: readonly SearchResult[];
}

/** Some addresses in the order of results that have them, then the others. */
function inOrderOf(ranked: readonly SearchResult[], addresses: readonly string[]): readonly string[] {
  const present = ranked.flatMap(({ page }) => (addresses.includes(page.address) ? [page.address] : []));
  return [...new Set([...present, ...addresses])];
}

/**
 * What the site's search finds for a text: vacancies by the rule of the list of vacancies, so that both show the same, and every
 * other page by its words.
 * @param indexOf the index of a catalogue, which is not made where nothing is asked
 */
export function findPages(
  { text, council }: SearchCriteria,
  catalogue: Catalogue,
  indexOf: (catalogue: Catalogue) => PageIndex,
): FoundPages {
  const councils = catalogue.councils.filter(({ slug }) => council === undefined || slug === council);
  const references = referencesIn(text, { councils });
  if (text === "") return { references, silences: [], results: [] };
  const index = indexOf(catalogue);
  const { silences, saidOn, remaining } = silencesOn(references.remaining, index, councils);
  const vacancies = new Set(vacanciesSaying(text, references, { councils }).map(({ address }) => address));
  const named = new Set(references.open.map(({ address }) => address));
  const ranked = search(index, remaining, {
    council,
    isLeftOut: ({ kind, address }) => kind === "vacancy" && !vacancies.has(address),
  }).filter(({ page }) => !named.has(page.address));
  const isVacancy = (address: string) => index.pages[index.numberOf.get(address) ?? -1]?.kind === "vacancy";
  const isShown = (address: string) => !named.has(address) && (!isVacancy(address) || vacancies.has(address));
  const first = new Set(
    [saidOn.stated, saidOn.worded].flatMap((addresses) => inOrderOf(ranked, addresses.filter(isShown))),
  );
  const shown = new Set([...first, ...ranked.map(({ page }) => page.address)]);
  const at = (addresses: readonly string[]) => addresses.flatMap((address) => pageAt(index, address) ?? []);
  return {
    references,
    silences,
    results: [
      ...at([...named].filter((address) => vacancies.has(address))),
      ...[...first].flatMap(
        (address) => ranked.find(({ page }) => page.address === address) ?? at([address]),
      ),
      ...ranked.filter(({ page }) => !first.has(page.address)),
      // Those that the index has under other words.
      ...at([...vacancies].filter((address) => !named.has(address) && !shown.has(address))),
    ],
  };
}
