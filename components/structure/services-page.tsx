import type { Council } from "@/lib/catalogue/types";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mosaic } from "../mark/mosaic";
import { Provenance } from "../provenance/provenance";
import { ServiceTree } from "./service-tree";

/**
 * Every service of a council and its teams, as one tree.
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
        <p className="mt-8 print:hidden">
          Not sure which one is for you? <a href={routes.placeFinder()}>Find my place</a> asks five plain
          questions.
        </p>
        <Section id="services" title="How it all fits together">
          <ServiceTree council={council} />
        </Section>
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
        data={[
          { address: routes.data(address), words: "Services and teams as JSON" },
          { address: routes.openReferral(council.slug), words: "Services as Open Referral UK" },
        ]}
      />
    </Frame>
  );
}
