import type { Council } from "@/lib/catalogue/types";
import type { SearchResult } from "@/lib/search/search";
import { type SearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { PAGES } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { Section } from "../frame/section";
import { MarkedWords } from "./marked-words";

/** The number of results, as a heading: `1 page for “CPO”`. */
function headingWords(count: number, text: string): string {
  const pages = count === 0 ? "No page" : count === 1 ? "1 page" : `${count} pages`;
  return `${pages} for “${text}”`;
}

/** Links that keep the query and change the council. */
function CouncilChoice({ criteria, councils }: { criteria: SearchCriteria; councils: readonly Council[] }) {
  const choices = [
    { slug: undefined, words: "All councils" },
    ...councils.map(({ slug, shortName }) => ({ slug, words: shortName })),
  ];
  return (
    <nav aria-label="Where to look" className="mb-4">
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ slug, words }) => (
          <li key={words}>
            <a
              className="inline-block py-2 aria-[current]:font-semibold aria-[current]:no-underline"
              href={searchAddress({ ...criteria, council: slug })}
              aria-current={criteria.council === slug ? "true" : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What to do when nothing was found. */
function NothingFound({ councils }: { councils: readonly Council[] }) {
  return (
    <div className="prose">
      <p>Check the spelling, or use fewer words. Short forms such as acronyms work too.</p>
      <p>Or look through what there is:</p>
      <ul>
        <li>
          <a href={routes.roleFinder()}>Find a role</a>
        </li>
        {councils.map(({ slug, shortName }) => (
          <li key={slug}>
            <a href={routes.services(slug)}>Services and teams in {shortName}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The pages that match a query, best first. */
export function SearchResults({
  criteria,
  results,
  councils,
}: {
  criteria: SearchCriteria;
  results: readonly SearchResult[];
  councils: readonly Council[];
}) {
  const names = new Map(councils.map(({ slug, shortName }) => [slug, shortName]));
  return (
    <Section id="results" title={headingWords(results.length, criteria.text)}>
      <CouncilChoice criteria={criteria} councils={councils} />
      {results.length === 0 ? <NothingFound councils={councils} /> : null}
      <ol className="max-w-3xl">
        {results.map(({ page, title, excerpt }) => (
          <li key={page.address} className="border-t border-line py-4">
            <h3>
              <a href={page.address}>
                <MarkedWords text={title} />
              </a>
            </h3>
            <p className="text-[0.9375rem] text-quiet">
              {[PAGES[page.kind].label, names.get(page.council ?? "")].filter(Boolean).join(" · ")}
            </p>
            <p className="mt-1">
              <MarkedWords text={excerpt} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
