import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ComponentType } from "react";
import type { Council } from "@/lib/content/catalogue-types";
import { findCouncil } from "@/lib/content/lookup";
import { loadCatalogue } from "@/lib/content/site";
import { absolute } from "@/lib/routes";
import { pageMetadata } from "./page-metadata";
import { siteOrigin } from "./site-origin";

interface Props {
  params: Promise<{ council: string }>;
}

/**
 * The exports of a page that every council has once: which councils there are, the page's metadata, and the page.
 * @param address builds the page's address from the council's slug
 * @param View shows it
 */
export function councilRoute({
  address,
  title,
  description,
  View,
}: {
  address: (council: string) => string;
  title: (council: Council) => string;
  description: (council: Council) => string;
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
      return <View council={council} url={absolute(siteOrigin, address(council.slug))} />;
    },
  };
}
