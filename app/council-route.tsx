import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ComponentType } from "react";
import type { Thing } from "schema-dts";
import { StructuredData } from "@/components/site/structured-data";
import type { Council } from "@/lib/content/catalogue-types";
import { findCouncil } from "@/lib/content/lookup";
import { loadCatalogue } from "@/lib/content/site";
import { HOME_TRAIL, trailWithin } from "@/lib/content/trail";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { absolute } from "@/lib/routes";
import { pageMetadata } from "./page-metadata";
import { siteOrigin } from "./site-origin";

interface Props {
  params: Promise<{ council: string }>;
}

/**
 * The exports of a page that every council has once: which councils there are, the page's metadata, and the page.
 * @param address builds the page's address from the council's slug
 * @param heading the page's own name, as the last step of its trail
 * @param things what else is true of the page, as structured data
 * @param View shows it
 */
export function councilRoute({
  address,
  title,
  heading,
  description,
  things = () => [],
  View,
}: {
  address: (council: string) => string;
  title: (council: Council) => string;
  heading: (council: Council) => string;
  description: (council: Council) => string;
  things?: (council: Council) => readonly Thing[];
  View: ComponentType<{ council: Council; url: string }>;
}) {
  async function councilOf({ params }: Props) {
    return findCouncil(await loadCatalogue(), (await params).council) ?? notFound();
  }
  return {
    async generateStaticParams() {
      const { councils } = await loadCatalogue();
      return councils.map(({ slug }) => ({ council: slug }));
    },
    async generateMetadata(props: Props): Promise<Metadata> {
      const council = await councilOf(props);
      return pageMetadata({
        title: title(council),
        description: description(council),
        address: address(council.slug),
        preview: council.address,
      });
    },
    async Page(props: Props) {
      const council = await councilOf(props);
      const here = address(council.slug);
      const trail = here === council.address ? HOME_TRAIL : trailWithin(council);
      const breadcrumbs = breadcrumbList(trail, { address: here, words: heading(council) }, siteOrigin);
      return (
        <>
          <StructuredData things={[breadcrumbs, ...things(council)]} />
          <View council={council} url={absolute(siteOrigin, here)} />
        </>
      );
    },
  };
}
