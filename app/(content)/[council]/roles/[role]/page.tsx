import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { RolePage } from "@/components/roles/role-page";
import { StructuredData } from "@/components/site/structured-data";
import { colleaguesOf } from "@/lib/content/colleagues";
import { findRole } from "@/lib/content/lookup";
import { paidNextAbove } from "@/lib/content/paid-next";
import { loadCatalogue } from "@/lib/content/site";
import { trailTo } from "@/lib/content/trail";
import { workedExample } from "@/lib/content/worked-example";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { occupation } from "@/lib/feeds/structured/occupation";
import { payWords } from "@/lib/pay/pay-words";
import { absolute } from "@/lib/routes";

interface Props {
  params: Promise<{ council: string; role: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { councils } = await loadCatalogue();
  return councils.flatMap((council) =>
    council.roles.map((role) => ({ council: council.slug, role: role.slug })),
  );
}

async function roleOf({ params }: Props) {
  const { council, role } = await params;
  return findRole(await loadCatalogue(), council, role) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const role = await roleOf(props);
  return pageMetadata({
    title: `${role.name}, ${role.council.shortName}: pay ${payWords(role.pay)}`,
    description: role.summary,
    address: role.address,
  });
}

export default async function Page(props: Props) {
  const role = await roleOf(props);
  const { today } = await loadCatalogue();
  const breadcrumbs = breadcrumbList(trailTo(role), { address: role.address, words: role.name }, siteOrigin);
  return (
    <>
      <StructuredData things={[breadcrumbs, occupation(role, siteOrigin)]} />
      <RolePage
        role={role}
        colleagues={colleaguesOf(role)}
        paidNext={paidNextAbove(role)}
        example={workedExample(role, today)}
        url={absolute(siteOrigin, role.address)}
      />
    </>
  );
}
