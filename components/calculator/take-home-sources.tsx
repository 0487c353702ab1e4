import { OFFICIAL_CALCULATORS } from "@/lib/calculator/take-home-basis";
import { formatDay } from "@/lib/calendar/format-day";
import { isStated } from "@/lib/model/not-stated";
import type { TaxYear } from "@/lib/take-home";

/** Where the figures of some tax years were read. */
export function TakeHomeSources({ figures }: { figures: readonly TaxYear[] }) {
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
export function OfficialCalculators() {
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
