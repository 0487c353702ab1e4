import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SearchPage } from "@/components/search/search-page";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/routes";
import type { Parameters } from "@/lib/search/parameters";
import { search } from "@/lib/search/search";
import { parseSearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { reviewedThroughout } from "@/lib/search/site-pages";
import { pageIndexOf } from "../page-index";

interface Props {
  searchParams: Promise<Exclude<Parameters, URLSearchParams>>;
}

async function askedIn({ searchParams }: Props) {
  const catalogue = await loadCatalogue();
  return { catalogue, asked: parseSearchCriteria(await searchParams, catalogue) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { text } = (await askedIn(props)).asked.criteria;
  return {
    ...pageMetadata({
      title: text === "" ? "Search" : `Search for “${text}”`,
      description: "Find a role, team, service or word by its name, an acronym or another name.",
      address: routes.search(),
      preview: routes.home(),
    }),
    ...(text !== "" && { robots: { index: false, follow: true } }),
  };
}

export default async function Page(props: Props) {
  const { catalogue, asked } = await askedIn(props);
  return (
    <SearchPage
      asked={asked}
      results={search(pageIndexOf(catalogue), asked.criteria.text, { council: asked.criteria.council })}
      councils={catalogue.councils}
      reviewed={reviewedThroughout(catalogue)}
      url={absolute(siteOrigin, searchAddress(asked.criteria))}
    />
  );
}
