import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { StructuredData } from "@/components/site/structured-data";
import { ServicePage } from "@/components/structure/service-page";
import { rolesThroughout } from "@/lib/content/colleagues";
import { findService } from "@/lib/content/lookup";
import { loadCatalogue } from "@/lib/content/site";
import { trailTo } from "@/lib/content/trail";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { governmentService } from "@/lib/feeds/structured/government-service";
import { absolute } from "@/lib/routes";

interface Props {
  params: Promise<{ council: string; service: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { councils } = await loadCatalogue();
  return councils.flatMap((council) =>
    council.services.map(({ slug }) => ({ council: council.slug, service: slug })),
  );
}

async function serviceOf({ params }: Props) {
  const { council, service } = await params;
  return findService(await loadCatalogue(), council, service) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const service = await serviceOf(props);
  return pageMetadata({
    title: `${service.name}, ${service.council.shortName}`,
    description: service.summary,
    address: service.address,
  });
}

export default async function Page(props: Props) {
  const service = await serviceOf(props);
  const breadcrumbs = breadcrumbList(
    trailTo(service),
    { address: service.address, words: service.name },
    siteOrigin,
  );
  return (
    <>
      <StructuredData things={[breadcrumbs, governmentService(service, siteOrigin)]} />
      <ServicePage
        service={service}
        roles={rolesThroughout(service)}
        url={absolute(siteOrigin, service.address)}
      />
    </>
  );
}
