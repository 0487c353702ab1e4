import type { Service, WorkplaceRole } from "@/lib/catalogue/types";
import { agesOrGroupsWords } from "@/lib/search/ages-words";
import { placesOfVacancy } from "@/lib/search/find-vacancies";
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
import { OpenVacancies } from "../vacancies/open-vacancies";
import { AlsoKnownAs } from "./also-known-as";
import { AtAGlance } from "./at-a-glance";
import { Partners } from "./partners";
import { WorkplaceCard } from "./workplace-card";

/**
 * A service: what it does and for whom, its teams, the roles that work there, what is open in it and its teams.
 * @param roles the service's roles with those of its teams
 * @param today the ISO day on which it is shown
 * @param url the page's whole address
 */
export function ServicePage({
  service,
  roles,
  today,
  url,
}: {
  service: Service;
  roles: readonly WorkplaceRole[];
  today: string;
  url: string;
}) {
  const { council } = service;
  return (
    <Frame council={council} address={service.address}>
      <PageBanner
        trail={pageOf("service", service).trail}
        kicker={`${council.name} · Service`}
        title={service.name}
        lead={service.summary}
        mark={<Mark subject={service} />}
      >
        <BannerLinks links={applyLinks(council)} />
      </PageBanner>
      <Measure>
        <AlsoKnownAs names={service.alsoKnownAs} acronym={service.acronym} />
        <div className="mt-8">
          <AtAGlance
            facts={[
              { name: "Ages", value: agesOrGroupsWords(service) },
              ...(service.teams.length > 0 ? [{ name: "Teams", value: service.teams.length }] : []),
              ...(service.units ? [{ name: "Made of", value: service.units }] : []),
              { name: "Roles", value: roles.length > 0 ? roles.length : "None named" },
            ]}
          />
        </div>
        <LargePhotograph council={service.council} photograph={service.photograph} />
        <ProseSections body={service.body} className="mt-9" />
        {service.teams.length > 0 ? (
          <Section id="teams" title="Teams">
            <ul className="grid gap-x-10 lg:grid-cols-2 print:grid-cols-2">
              {service.teams.map((team) => (
                <WorkplaceCard key={team.slug} place={team} showService={false} />
              ))}
            </ul>
          </Section>
        ) : null}
        {roles.length > 0 ? (
          <Section id="roles" title="Who works here">
            <RoleList roles={roles} caption={`Roles that ${council.shortName} names for this service`} />
          </Section>
        ) : null}
        <OpenVacancies
          council={council}
          vacancies={council.vacancies.filter((vacancy) => placesOfVacancy(vacancy).has(service))}
          query={vacanciesQueryFor({ place: service })}
          name={service.name}
          today={today}
        />
        <Partners names={service.partners} />
        <Section id="apply" title="How to apply">
          <HowToApply council={council} />
        </Section>
      </Measure>
      <Provenance
        reviewed={service.reviewed}
        maintainer={council.maintainer}
        sources={service.sources}
        url={url}
        data={[{ address: routes.data(service.address), words: "This service as JSON" }]}
      />
    </Frame>
  );
}
