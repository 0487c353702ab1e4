import type { Council, Service, Team } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import type { Pence } from "@/lib/money/pence";
import { agesWords } from "@/lib/search/ages-words";
import { askedPay } from "@/lib/search/asked-pay";
import type { ReadReferences } from "@/lib/search/references";
import type { SearchResult } from "@/lib/search/search";
import { type SearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { type Silence, silenceWords } from "@/lib/search/silence";
import { PAGES } from "@/lib/site/register";
import { query, routes } from "@/lib/site/routes";
import { Section } from "../frame/section";
import { applyLinks } from "../roles/how-to-apply";
import { MarkedWords } from "./marked-words";
import { MissingReferences } from "./missing-references";

/** The ages that a service or team states: `ages 10 to 18`, `teenagers`. */
function agesLine({ ages, ageGroups }: Service | Team): string {
  return isStated(ages) ? `ages ${agesWords(ages)}` : ageGroups.join(", ");
}

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

/** What was asked about and councils say nothing about, with where to ask them. */
function SilenceList({ silences, asked }: { silences: readonly Silence[]; asked: readonly Council[] }) {
  if (silences.length === 0) return null;
  const silent = asked.filter((council) => silences.some(({ councils }) => councils.includes(council)));
  return (
    <div className="mb-6 max-w-[38em] border-l-4 border-accent pl-4">
      {silences.map((silence) => (
        <p key={silence.about} className="wrap-anywhere font-serif text-xl">
          {silenceWords(silence, asked)}
        </p>
      ))}
      <p className="mt-2">Ask before you apply, or at an interview:</p>
      <ul>
        {silent.map((council) => (
          <li key={council.slug}>
            {council.shortName}:{" "}
            {[...applyLinks(council), { address: council.address, words: "About the council" }].map(
              ({ address, words }) => (
                <span key={address}>
                  <a className="mr-3 inline-block py-1" href={address}>
                    {words}
                  </a>{" "}
                </span>
              ),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The way to the roles with a pay that was asked for: pages hold other amounts, so that words alone find none. */
function PayAsked({ pay, council }: { pay: Pence; council: string | undefined }) {
  const asked = query([
    ["council", council],
    ["pay", String(pay / 100)],
  ]);
  return (
    <p className="mb-6 max-w-[38em]">
      Is that the pay you look for?{" "}
      <a href={routes.roleFinder(asked)}>Roles whose published pay reaches {formatPounds(pay)} a year</a>
    </p>
  );
}

/** What to do when nothing was found. */
function NothingFound({ councils }: { councils: readonly Council[] }) {
  return (
    <div className="prose">
      <p>Try other words, or fewer. You can also look through what there is:</p>
      <ul>
        <li>
          <a href={routes.placeFinder()}>Find my place</a>: five plain questions, three teams
        </li>
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
  references,
  silences,
  results,
  councils,
}: {
  criteria: SearchCriteria;
  references: ReadReferences;
  silences: readonly Silence[];
  results: readonly SearchResult[];
  councils: readonly Council[];
}) {
  const pay = askedPay(criteria.text);
  const names = new Map(councils.map(({ slug, shortName }) => [slug, shortName]));
  return (
    <Section id="results" title={headingWords(results.length, criteria.text)}>
      <CouncilChoice criteria={criteria} councils={councils} />
      <MissingReferences references={references} />
      {pay === undefined ? null : <PayAsked pay={pay} council={criteria.council} />}
      <SilenceList
        // An amount alone is no subject on which a council could be silent.
        silences={pay === undefined || /\s/.test(criteria.text) ? silences : []}
        asked={councils.filter(({ slug }) => criteria.council === undefined || slug === criteria.council)}
      />
      {results.length === 0 ? <NothingFound councils={councils} /> : null}
      <ol className="max-w-3xl">
        {results.map(({ page, title, excerpt, isFoundByAge }) => (
          <li key={page.address} className="border-t border-line py-4">
            <h3>
              <a href={page.address}>
                <MarkedWords text={title} />
              </a>
            </h3>
            <p className="text-[0.9375rem] text-quiet">
              {[
                PAGES[page.kind].label,
                names.get(page.council ?? ""),
                isFoundByAge && page.place && agesLine(page.place),
              ]
                .filter(Boolean)
                .join(" · ")}
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
