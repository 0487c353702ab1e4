import type { Team } from "@/lib/catalogue/types";
import { agesOrGroupsWords } from "@/lib/search/ages-words";
import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { LargePhotograph } from "../photograph/photograph";
import { ProseSections } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { applyLinks, HowToApply } from "../roles/how-to-apply";
import { RoleList } from "../roles/role-list";
import { StoryList } from "../stories/story-list";
import { OpenVacancies } from "../vacancies/open-vacancies";
import { AlsoKnownAs } from "./also-known-as";
import { AtAGlance } from "./at-a-glance";
import { Partners } from "./partners";
import { WorkplaceCard } from "./workplace-card";

/**
 * A team: what it does, for which ages, where, who works in it and beside it, and the teams next to it.
 * @param siblings the other teams of its service
 * @param today the ISO day on which it is shown
 * @param url the page's whole address
 */
export function TeamPage({
  team,
  siblings,
  today,
  url,
}: {
  team: Team;
  siblings: readonly Team[];
  today: string;
  url: string;
}) {
  const { council, service } = team;
  return (
    <Frame council={council} address={team.address}>
      <PageBanner
        trail={pageOf("team", team).trail}
        kicker={`${council.name} · Team`}
        title={team.name}
        lead={team.summary}
        mark={<Mark subject={team} />}
      >
        <BannerLinks links={applyLinks(council)} />
      </PageBanner>
      <Measure>
        <AlsoKnownAs names={team.alsoKnownAs} acronym={team.acronym} />
        <div className="mt-8">
          <AtAGlance
            facts={[
              { name: "Service", value: <a href={service.address}>{service.name}</a> },
              { name: "Ages", value: agesOrGroupsWords(team) },
              { name: "Based at", value: team.place },
              ...(team.localTeams.length > 0
                ? [{ name: "Local teams", value: team.localTeams.join(", ") }]
                : []),
            ]}
          />
        </div>
        <LargePhotograph council={council} photograph={team.photograph} />
        <ProseSections body={team.body} className="mt-9" />
        <Section id="roles" title="Who works here">
          {team.roles.length > 0 ? (
            <RoleList roles={team.roles} caption={`Roles that ${council.shortName} names for this team`} />
          ) : (
            <p className="max-w-[38em]">
              {council.shortName} does not name the roles in this team.{" "}
              <a href={routes.roles(council.slug)}>See all roles and pay</a>
            </p>
          )}
        </Section>
        <OpenVacancies
          council={council}
          vacancies={council.vacancies.filter(({ teams }) => teams.includes(team))}
          query={vacanciesQueryFor({ place: team })}
          name={team.name}
          today={today}
        />
        <StoryList stories={council.stories.filter((story) => story.team === team)} />
        <Partners names={team.partners} />
        {siblings.length > 0 ? (
          <Section id="siblings" title={`Other teams in ${service.name}`}>
            <ul className="grid gap-x-10 lg:grid-cols-2 print:grid-cols-2">
              {siblings.map((sibling) => (
                <WorkplaceCard key={sibling.slug} place={sibling} showService={false} />
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="apply" title="How to apply">
          <HowToApply council={council} />
        </Section>
      </Measure>
      <Provenance
        reviewed={team.reviewed}
        maintainer={council.maintainer}
        sources={team.sources}
        url={url}
        data={[{ address: routes.data(team.address), words: "This team as JSON" }]}
      />
    </Frame>
  );
}
