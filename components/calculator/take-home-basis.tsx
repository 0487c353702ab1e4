import { OFFICIAL_CALCULATORS } from "@/lib/calculator/take-home-basis";
import { formatDay } from "@/lib/calendar/format-day";
import { isStated } from "@/lib/model/not-stated";
import type { TaxYear } from "@/lib/take-home";

/** Where the figures were read. */
function Sources({ figures }: { figures: readonly TaxYear[] }) {
  const sources = figures.flatMap((year) => year.sources.map((source) => ({ ...source, year: year.name })));
  return (
    <ul className="mt-2 list-disc pl-6">
      {sources.map(({ year, title, publisher, link, read }) => (
        <li key={`${year} ${title}`}>
          Figures of {year}: {isStated(link) ? <a href={link}>{title}</a> : title}, {publisher}, read on{" "}
          {formatDay(read)}
        </li>
      ))}
    </ul>
  );
}

/** Those who set the rules have calculators too. */
function OfficialCalculators() {
  return (
    <p className="mt-2">
      {OFFICIAL_CALCULATORS.map(({ address, words }) => (
        <a key={address} className="mr-6 inline-block py-1" href={address}>
          {words}
        </a>
      ))}
    </p>
  );
}

/** So many of the sentences stand open: when and with which figures, and where those are not of the months themselves. */
const OPEN = 2;

function Sentences({ words }: { words: readonly string[] }) {
  return (
    <ul className="mt-2 max-w-[38em] list-disc pl-6">
      {words.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/**
 * What an estimate of what lands in the account rests on: the first sentences, and all the others folded on a screen.
 * @param words in sentences
 * @param figures the tax years that it counts with
 */
export function TakeHomeBasis({ words, figures }: { words: readonly string[]; figures: readonly TaxYear[] }) {
  return (
    <div className="addresses">
      <h3 className="mt-6">What this estimate rests on</h3>
      <Sentences words={words.slice(0, OPEN)} />
      <details className="mt-2">
        <summary className="py-1 print:hidden">Tax code, pension, loans and sources</summary>
        <Sentences words={words.slice(OPEN)} />
        <Sources figures={figures} />
      </details>
      <OfficialCalculators />
    </div>
  );
}
