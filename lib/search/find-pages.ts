import type { Catalogue, Council } from "../catalogue/types";
import { PAGES } from "../site/register";
import { routes } from "../site/routes";
import { askedPay, withoutAmounts } from "./asked-pay";
import { isExcluded, withoutExclusions } from "./exclusions";
import { vacanciesSaying } from "./find-vacancies";
import type { PageIndex } from "./page-index";
import { asksForSomething } from "./query-words";
import { type ReadReferences, referencesIn } from "./references";
import { pageAt, type SearchResult, search } from "./search";
import type { SearchCriteria } from "./search-criteria";
import { type Silence, silencesOn } from "./silence";
import { termsOf } from "./terms";

export interface FoundPages {
  readonly references: ReadReferences;
  /** What no council answers of it. */
  readonly silences: readonly Silence[];
  readonly results: readonly SearchResult[];
}

/** Some addresses in the order of results that have them, then the others, of which lists of other pages come last. */
function inOrderOf(
  ranked: readonly SearchResult[],
  addresses: readonly string[],
  { pages, numberOf }: PageIndex,
): readonly string[] {
  const present = ranked.flatMap(({ page }) => (addresses.includes(page.address) ? [page.address] : []));
  const gathers = (address: string) => {
    const kind = pages[numberOf.get(address) ?? -1]?.kind;
    return kind === undefined || (PAGES[kind].searchWeight ?? 1) >= 1 ? 0 : 1;
  };
  const others = addresses.toSorted((one, other) => gathers(one) - gathers(other));
  return [...new Set([...present, ...others])];
}

/** What it counts that a page says something about a subject that was asked for among other things. */
const SAYS = 2.5;

/** The councils of a search, without those that somebody does not look for. */
function soughtCouncils(
  { council }: SearchCriteria,
  { councils }: Catalogue,
  excluded: readonly string[],
): readonly Council[] {
  const asked = councils.filter(({ slug }) => council === undefined || slug === council);
  const sought = asked.filter(({ slug }) => !excluded.includes(termsOf(slug).join(" ")));
  return sought.length === 0 ? asked : sought;
}

/** What is asked of pages: a pay that is on one is a word, any other is asked of the roles. */
interface AskedOfPages {
  readonly text: string;
  /** The tools that answer first, where a pay is asked for, or something is not, and nothing else is. */
  readonly tools: readonly string[];
}

/** What a question without a pay or what it does not look for is searched as, where nothing is left of it. */
const ANY_ROLE = "all roles";

function askedOfPages(remaining: string, isWithout: boolean, { vocabulary }: PageIndex): AskedOfPages {
  const isPay =
    askedPay(remaining) !== undefined &&
    !termsOf(remaining).some((term) => /\d/.test(term) && vocabulary.has(term));
  const text = isPay ? withoutAmounts(remaining) : remaining;
  if ((!isPay && !isWithout) || asksForSomething(text)) return { text, tools: [] };
  return { text: ANY_ROLE, tools: [routes.roleFinder(), ...(isWithout ? [routes.placeFinder()] : [])] };
}

/**
 * What the site's search finds for a text: vacancies by the rule of the list of vacancies, so that both show the same, and every
 * other page by its words.
 * @param indexOf the index of a catalogue, which is not made where nothing is asked
 */
export function findPages(
  criteria: SearchCriteria,
  catalogue: Catalogue,
  indexOf: (catalogue: Catalogue) => PageIndex,
): FoundPages {
  const { remaining: wanted, excluded } = withoutExclusions(criteria.text);
  const councils = soughtCouncils(criteria, catalogue, excluded);
  const references = referencesIn(wanted, { councils });
  if (criteria.text === "") return { references, silences: [], results: [] };
  const index = indexOf(catalogue);
  const { text, tools } = askedOfPages(references.remaining, excluded.length > 0, index);
  const { silences, saidOn, isAllAsked, remaining } = silencesOn(text, index, councils);
  const vacancies = new Set(vacanciesSaying(wanted, references, { councils }).map(({ address }) => address));
  const named = new Set(references.open.map(({ address }) => address));
  const sought = new Set<string | undefined>([undefined, ...councils.map(({ slug }) => slug)]);
  const saying = new Set([...saidOn.stated, ...saidOn.worded]);
  const weighed = ({ page, score }: SearchResult) =>
    score * (!isAllAsked && saying.has(page.address) ? SAYS : 1);
  const ranked = search(index, remaining, {
    council: criteria.council,
    isLeftOut: ({ kind, address, council }) =>
      (kind === "vacancy" && !vacancies.has(address)) || !sought.has(council),
  })
    .filter(({ page }) => !named.has(page.address) && !isExcluded([page.title, ...page.keywords], excluded))
    .toSorted((one, other) => weighed(other) - weighed(one));
  const isVacancy = (address: string) => index.pages[index.numberOf.get(address) ?? -1]?.kind === "vacancy";
  const isShown = (address: string) => !named.has(address) && (!isVacancy(address) || vacancies.has(address));
  const first = new Set(
    [
      tools,
      ...(isAllAsked ? [saidOn.stated, saidOn.worded] : []).map((some) =>
        inOrderOf(ranked, some.filter(isShown), index),
      ),
    ].flat(),
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
