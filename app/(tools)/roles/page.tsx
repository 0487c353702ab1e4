import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { RoleFinderPage } from "@/components/roles/role-finder-page";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/routes";
import { findRoles } from "@/lib/search/find-roles";
import type { Parameters } from "@/lib/search/parameters";
import { parseRoleCriteria, roleFinderAddress } from "@/lib/search/role-criteria";
import { reviewedThroughout } from "@/lib/search/site-pages";

interface Props {
  searchParams: Promise<Exclude<Parameters, URLSearchParams>>;
}

async function askedIn({ searchParams }: Props) {
  const catalogue = await loadCatalogue();
  return { catalogue, asked: parseRoleCriteria(await searchParams, catalogue) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked } = await askedIn(props);
  return {
    ...pageMetadata({
      title: "Find a role",
      description: "Look through the roles of every council by pay, council, kind of work and place.",
      address: routes.roleFinder(),
      preview: routes.home(),
    }),
    ...(roleFinderAddress(asked.criteria) !== routes.roleFinder() && {
      robots: { index: false, follow: true },
    }),
  };
}

export default async function Page(props: Props) {
  const { catalogue, asked } = await askedIn(props);
  return (
    <RoleFinderPage
      asked={asked}
      found={findRoles(catalogue, asked.criteria)}
      councils={catalogue.councils}
      reviewed={reviewedThroughout(catalogue)}
      url={absolute(siteOrigin, roleFinderAddress(asked.criteria))}
    />
  );
}
