import type { Council } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { counted, payDayWords } from "@/lib/offers";
import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Mosaic } from "../mark/mosaic";
import { PayLadder } from "../pay/pay-ladder";
import { LargePhotograph } from "../photograph/photograph";
import { ProseSections } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { applyLinks, HowToApply } from "../roles/how-to-apply";
import { StoryList } from "../stories/story-list";
import { AtAGlance } from "../structure/at-a-glance";
import { OpenVacancies } from "../vacancies/open-vacancies";

/** Every service with its mark, as tiles: the first picture of what the council does for children. */
function ServiceTiles({ council }: { council: Council }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-x-4 print:gap-y-0">
      {council.services.map((service) => (
        <li
          key={service.slug}
          className="relative flex items-center gap-4 bg-surface p-4 hover:bg-tint print:gap-2 print:p-1"
        >
          <Mark subject={service} className="size-14 shrink-0 max-[19rem]:hidden print:size-8" />
          <a
            href={service.address}
            className="min-w-0 font-serif text-lg leading-snug font-bold after:absolute after:inset-0"
          >
            {service.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The schemes and items that a council publishes, by name, or a sentence that it publishes none. */
function OfferAtAGlance({ council }: { council: Council }) {
  if (council.benefits.length === 0) {
    return <p className="max-w-[38em]">{council.shortName} publishes no offer in figures.</p>;
  }
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {council.benefits
        .filter((benefit) => benefit.benefitKind !== "scheme")
        .map((benefit) => (
          <li key={benefit.slug} className="border-t border-line py-2.5">
            <a className="font-semibold" href={benefit.address}>
              {benefit.name}
            </a>
          </li>
        ))}
    </ul>
  );
}

/**
 * A council's front page: why work here, its services, its pay, its offer.
 * @param today the ISO day on which it is shown
 * @param url the page's whole address
 */
export function CouncilPage({ council, today, url }: { council: Council; today: string; url: string }) {
  const paid = council.grades.filter((grade) => isStated(grade.pay));
  const hasOffer = council.benefits.length > 0;
  return (
    <Frame council={council} address={council.address}>
      <PageBanner
        trail={pageOf("council", council).trail}
        kicker={council.name}
        title={`Work in ${council.shortName}’s children’s services`}
        lead={council.summary}
        mark={<Mosaic subject={council} parts={council.services} />}
      >
        <BannerLinks
          links={[
            { address: routes.roles(council.slug), words: "See roles and pay" },
            { address: routes.services(council.slug), words: "Find a team" },
            ...applyLinks(council).slice(0, 1),
          ]}
        />
      </PageBanner>
      <Measure>
        <div className="mt-10">
          <AtAGlance
            facts={[
              { name: "Directorate", value: council.directorate },
              { name: "Way of working", value: council.practiceModel },
              {
                name: "Full-time week",
                value: isStated(council.fullTimeWeeklyHours)
                  ? `${council.fullTimeWeeklyHours} hours`
                  : "not stated",
              },
              ...(isStated(council.termTime)
                ? [
                    {
                      name: "Term time only",
                      value: termTimeWords(council.termTime),
                    },
                  ]
                : []),
              ...(isStated(council.payDay) ? [{ name: "Pay day", value: payDayWords(council.payDay) }] : []),
            ]}
          />
        </div>
        {isStated(council.vision) ? (
          <p className="mt-10 max-w-[26em] font-serif text-2xl leading-snug text-accent sm:text-3xl">
            {council.vision}
          </p>
        ) : null}
        <LargePhotograph council={council} photograph={council.photograph} />
        <ProseSections body={council.body} className="mt-9" />
        <OpenVacancies
          council={council}
          vacancies={council.vacancies}
          query={vacanciesQueryFor({ council })}
          name={council.shortName}
          today={today}
        />
        <Section id="services" title="Services at a glance">
          <ServiceTiles council={council} />
          <p className="mt-4">
            <a href={routes.services(council.slug)}>See the map of services and teams</a>
          </p>
        </Section>
        <StoryList stories={council.stories} />
        <Section id="pay" title="Roles and pay">
          <p className="mb-6 max-w-[38em]">{council.payNote}</p>
          {paid.length > 0 ? <PayLadder id="pay-ladder" grades={paid} /> : null}
          <p className="mt-4">
            <a href={routes.roles(council.slug)}>See every role{paid.length > 0 ? " and its pay" : ""}</a>
          </p>
        </Section>
        <Section id="offer" title="The offer">
          <OfferAtAGlance council={council} />
          <p className="mt-4">
            <a href={routes.benefits(council.slug)}>
              {hasOffer ? "Read the offer in full" : "What it does say about working there"}
            </a>
          </p>
          {hasOffer ? (
            <p className="mt-2 print:hidden">
              <a href={routes.calculator()}>Calculator: what the offer is worth to you</a>
            </p>
          ) : null}
        </Section>
        <Section id="apply" title="How to apply">
          <HowToApply council={council} />
        </Section>
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
        data={[{ address: routes.data(council.address), words: "This council as JSON" }]}
      />
    </Frame>
  );
}

/** `Pay for 44.6 weeks of 52.143; 45.6 from 5 years of service on`. */
function termTimeWords({ weeksPaid, of, withService = [] }: Exclude<Council["termTime"], string>): string {
  const later = withService.map(
    (step) => `${step.weeksPaid} from ${counted(step.afterYears, "year")} of service on`,
  );
  return [`Pay for ${weeksPaid} weeks of ${of}`, ...later].join("; ");
}
