import type { Council } from "@/lib/catalogue/types";
import type { ReadReferences } from "@/lib/search/references";
import type { SearchResult } from "@/lib/search/search";
import type { ReadSearchCriteria } from "@/lib/search/search-criteria";
import type { Silence } from "@/lib/search/silence";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME, SITE_NAME } from "@/lib/site/site-pages";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { SearchForm } from "../site/search-form";
import { SearchResults } from "./search-results";

/**
 * The site's search: a form, and the answer when something was asked.
 * @param url the whole address of this answer
 * @param reviewed the ISO day on which the pages searched were last reviewed
 */
export function SearchPage({
  asked: { criteria, unknownCouncil },
  references,
  silences,
  results,
  councils,
  reviewed,
  url,
}: {
  asked: ReadSearchCriteria;
  references: ReadReferences;
  silences: readonly Silence[];
  results: readonly SearchResult[];
  councils: readonly Council[];
  reviewed: string;
  url: string;
}) {
  return (
    <Frame address={routes.search()} named={councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker={SITE_NAME}
        title="Search"
        lead="Roles, teams, services, benefits and the words councils use."
        mark={<Mark subject={{ slug: "search" }} />}
      />
      <Measure className="pt-8">
        <SearchForm query={criteria.text} council={criteria.council} />
        {unknownCouncil === undefined ? null : (
          <p className="mt-4">
            “{unknownCouncil}” is not a council on this site, so we looked in all of them.
          </p>
        )}
        {criteria.text === "" ? null : (
          <SearchResults
            criteria={criteria}
            references={references}
            silences={silences}
            results={results}
            councils={councils}
          />
        )}
      </Measure>
      <Provenance reviewed={reviewed} maintainer={operatorName(councils)} sources={[]} url={url} />
    </Frame>
  );
}
