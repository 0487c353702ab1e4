import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { StructuredData } from "@/components/site/structured-data";
import { TeamPage } from "@/components/structure/team-page";
import { siblingsOf } from "@/lib/content/colleagues";
import { findTeam } from "@/lib/content/lookup";
import { loadCatalogue } from "@/lib/content/site";
import { trailTo } from "@/lib/content/trail";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { governmentService } from "@/lib/feeds/structured/government-service";
import { absolute } from "@/lib/routes";

interface Props {
  params: Promise<{ council: string; team: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { councils } = await loadCatalogue();
  return councils.flatMap((council) =>
    council.teams.map(({ slug }) => ({ council: council.slug, team: slug })),
  );
}

async function teamOf({ params }: Props) {
  const { council, team } = await params;
  return findTeam(await loadCatalogue(), council, team) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const team = await teamOf(props);
  return pageMetadata({
    title: `${team.name}, ${team.council.shortName}`,
    description: team.summary,
    address: team.address,
  });
}

export default async function Page(props: Props) {
  const team = await teamOf(props);
  const breadcrumbs = breadcrumbList(trailTo(team), { address: team.address, words: team.name }, siteOrigin);
  return (
    <>
      <StructuredData things={[breadcrumbs, governmentService(team, siteOrigin)]} />
      <TeamPage team={team} siblings={siblingsOf(team)} url={absolute(siteOrigin, team.address)} />
    </>
  );
}
