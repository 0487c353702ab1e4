import { questionsAboutOffer } from "@/lib/catalogue/questions-about-offer";
import type { Council } from "@/lib/catalogue/types";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { AskList } from "../roles/ask-list";
import { BenefitCard } from "./benefit-card";

/** Items with little to say about them. */
const SIDE_BY_SIDE = "grid gap-x-10 lg:grid-cols-2 print:grid-cols-2";

/**
 * A council's offer in words: each scheme with its items, then what everyone gets.
 * @param url the page's whole address
 */
export function BenefitsPage({ council, url }: { council: Council; url: string }) {
  const address = routes.benefits(council.slug);
  const schemes = council.benefits.filter((benefit) => benefit.benefitKind === "scheme");
  const alone = council.benefits.filter((benefit) => benefit.benefitKind !== "scheme" && !benefit.scheme);
  const nothing = council.benefits.length === 0;
  return (
    <Frame council={council} address={address}>
      <PageBanner
        trail={pageOf("benefits", council).trail}
        kicker={council.name}
        title="The offer"
        lead={
          nothing
            ? `${council.shortName} publishes no payments, allowances or leave in figures.`
            : "What you get on top of your salary, who gets it, and what the council has not said."
        }
        mark={<Mark subject={{ slug: `${council.slug}-benefits` }} />}
      />
      <Measure>
        {nothing ? (
          <div className="prose mt-10 text-lg">
            <p>
              So there is nothing here to add up. Ask {council.shortName} what the offer for your role is
              before you accept it.
            </p>
            <p>
              What it does say is about how people work there:{" "}
              <a href={council.address}>why work for {council.shortName}</a>.
            </p>
          </div>
        ) : null}
        {schemes.map((scheme) => (
          <section key={scheme.slug} className="mt-10">
            <BenefitCard benefit={scheme} level={2} />
            <div className={scheme.items.some(({ rules }) => rules.length > 0) ? "lg:ml-16" : SIDE_BY_SIDE}>
              {scheme.items.map((item) => (
                <BenefitCard key={item.slug} benefit={item} />
              ))}
            </div>
          </section>
        ))}
        {alone.length > 0 ? (
          <Section id="more" title={schemes.length > 0 ? "The rest of the offer" : "What you get"}>
            <div className={SIDE_BY_SIDE}>
              {alone.map((item) => (
                <BenefitCard key={item.slug} benefit={item} />
              ))}
            </div>
          </Section>
        ) : null}
        <AskList
          council={council}
          lead={`What ${council.shortName} leaves open about its offer. Ask before you count on it.`}
          questions={questionsAboutOffer(council.benefits)}
        />
        {nothing ? null : (
          <p className="mt-8 print:hidden">
            <a href={routes.calculator()}>Calculator: what the offer is worth to you</a>
          </p>
        )}
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
        data={[{ address: routes.data(address), words: "The offer as JSON" }]}
      />
    </Frame>
  );
}
