import type { Council } from "@/lib/catalogue/types";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Mosaic } from "../mark/mosaic";
import { Provenance } from "../provenance/provenance";
import { agesWords } from "./ages-words";
import { ServiceMap } from "./service-map";

const LIST_ID = "all-services";

/**
 * Every service of a council and its teams: drawn as a map, and the same as a list.
 * @param url the page's whole address
 */
export function ServicesPage({ council, url }: { council: Council; url: string }) {
  const address = routes.services(council.slug);
  return (
    <Frame council={council} address={address}>
      <PageBanner
        trail={pageOf("services", council).trail}
        kicker={council.name}
        title="Services and teams"
        lead="Find the service and the team that you would work in, and what each one does."
        mark={<Mosaic subject={council} parts={council.services} />}
      />
      <Measure>
        <Section id="map" title="How it all fits together">
          <ServiceMap council={council} listId={LIST_ID} />
        </Section>
        <Section id={LIST_ID} title="Every service and team">
          <ul>
            {council.services.map((service) => (
              <li
                key={service.slug}
                className="grid gap-x-8 gap-y-3 border-t border-line py-6 md:grid-cols-[4rem_1fr_1fr]"
              >
                <Mark subject={service} className="size-14" />
                <div>
                  <h3 className="text-xl">
                    <a href={service.address}>{service.name}</a>
                    {service.acronym ? (
                      <span className="font-sans text-base font-normal text-quiet"> ({service.acronym})</span>
                    ) : null}
                  </h3>
                  <p className="mt-1">{service.summary}</p>
                  <p className="mt-1 text-[0.9375rem] text-quiet">Ages: {agesWords(service.ages)}</p>
                </div>
                {service.teams.length > 0 ? (
                  <ul className="md:border-l md:border-line md:pl-6" aria-label={`Teams in ${service.name}`}>
                    {service.teams.map((team) => (
                      <li key={team.slug} className="py-1">
                        <a href={team.address}>{team.name}</a>
                      </li>
                    ))}
                  </ul>
                ) : (
                  <p className="text-quiet md:border-l md:border-line md:pl-6">
                    {service.units ? `Works in ${service.units}.` : "No teams named."}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
        data={[{ address: routes.data(address), words: "Services and teams as JSON" }]}
      />
    </Frame>
  );
}
