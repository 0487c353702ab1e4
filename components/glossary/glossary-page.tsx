import { initialOf } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Prose } from "../prose/prose";
import { Provenance } from "../provenance/provenance";

/** Fewer letters are seen at once. */
const FEWEST_LETTERS = 8;

/** The letters that terms begin with, each a link to the first of them. */
function Letters({ terms }: { terms: Council["glossary"] }) {
  const letters = [...new Set(terms.map(({ term }) => initialOf(term)))];
  if (letters.length < FEWEST_LETTERS) return null;
  return (
    <nav aria-label="Terms by letter" className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-2">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              className="inline-block p-2 font-semibold"
              href={`#${terms.find(({ term }) => initialOf(term) === letter)?.slug}`}
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Every acronym and term of a council's pages in plain words.
 * @param url the page's whole address
 */
export function GlossaryPage({ council, url }: { council: Council; url: string }) {
  const address = routes.glossary(council.slug);
  return (
    <Frame council={council} address={address}>
      <PageBanner
        trail={pageOf("glossary", council).trail}
        kicker={council.name}
        title="Glossary"
        lead={`The words and short forms that ${council.shortName} uses, in plain English.`}
        mark={<Mark subject={{ slug: `${council.slug}-glossary` }} />}
      />
      <Measure className="mt-10 print:mt-3">
        <Letters terms={council.glossary} />
        <dl className="print:columns-2 print:gap-x-8">
          {council.glossary.map((term) => (
            <div
              key={term.slug}
              id={term.slug}
              className="grid gap-x-8 gap-y-1 border-t border-line py-5 target:bg-tint md:grid-cols-[1fr_2fr] print:block print:py-1"
            >
              <dt className="font-serif text-xl font-bold">
                {term.page ? <a href={term.page}>{term.term}</a> : term.term}
                {term.acronym ? (
                  <span className="block font-sans text-base print:ml-2 print:inline">{term.acronym}</span>
                ) : null}
              </dt>
              <dd>
                <p className="max-w-[38em]">{term.summary}</p>
                {term.body ? <Prose body={term.body} className="mt-2" /> : null}
              </dd>
            </div>
          ))}
        </dl>
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
        data={[{ address: routes.data(address), words: "The glossary as JSON" }]}
      />
    </Frame>
  );
}
