import type { Colleagues } from "@/lib/catalogue/colleagues";
import type { Role } from "@/lib/catalogue/types";
import type { WorkedExample as Example, NoExample, NothingForRole } from "@/lib/catalogue/worked-example";
import { isStated } from "@/lib/model/not-stated";
import { payHeadline } from "@/lib/pay/pay-words";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { RoleOffer } from "../benefits/role-offer";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { WorkedExample } from "../offer/worked-example";
import { ProseSections } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { AlsoKnownAs } from "../structure/also-known-as";
import { WorkplaceCard } from "../structure/workplace-card";
import { ColleagueList } from "./colleague-list";
import { applyLinks, HowToApply } from "./how-to-apply";
import { NextStep } from "./next-step";
import { RolePay } from "./role-pay";
import { RoleTools } from "./role-tools";

/** The pay in the banner: the main figure, with its grade and a link to what "up to" means. */
function BannerPay({ role }: { role: Role }) {
  return (
    <p className="mt-6 flex flex-wrap items-baseline print:mt-2 gap-x-4 gap-y-1">
      <span className="font-serif text-3xl font-bold sm:text-4xl">{payHeadline(role.pay)}</span>
      {isStated(role.pay) && isStated(role.grade) ? (
        <span>
          a year · {isStated(role.grade.label) ? role.grade.label : "no grade published"}
          <span className="print:hidden">
            {" "}
            · <a href="#pay">What this means</a>
          </span>
        </span>
      ) : null}
    </p>
  );
}

/**
 * A role with everything the content says about it: pay, places, people, next step, offer, how to apply.
 * @param url the page's whole address
 */
export function RolePage({
  role,
  colleagues,
  paidNext,
  example,
  url,
}: {
  role: Role;
  colleagues: Colleagues;
  paidNext: readonly Role[];
  example: Example | NothingForRole | NoExample;
  url: string;
}) {
  const { council } = role;
  return (
    <Frame council={council} address={role.address}>
      <PageBanner
        trail={pageOf("role", role).trail}
        kicker={council.name}
        title={role.name}
        lead={role.summary}
        mark={role.slug}
      >
        <BannerPay role={role} />
        <BannerLinks links={applyLinks(council)} />
      </PageBanner>
      <Measure>
        <AlsoKnownAs names={role.alsoKnownAs} acronym={role.acronym} />
        <ProseSections body={role.body} className="mt-9 print:mt-3" />
        <Section id="pay" title="Pay">
          <RolePay role={role} />
        </Section>
        <Section id="where" title="Where you would work">
          {role.workplaces.length > 0 ? (
            <ul className="grid gap-x-10 lg:grid-cols-2 print:grid-cols-3 print:gap-x-5">
              {role.workplaces.map(({ place, note }) => (
                <WorkplaceCard key={place.address} place={place} note={note} />
              ))}
            </ul>
          ) : (
            <p className="max-w-[38em]">
              {council.shortName} does not say which service or team this role works in.{" "}
              <a href={routes.services(council.slug)}>See all services and teams</a>
            </p>
          )}
        </Section>
        <ColleagueList colleagues={colleagues} />
        <div className="grid gap-x-12 lg:grid-cols-2 print:break-inside-avoid print:grid-cols-2">
          <Section id="next-step" title="The next step up">
            <NextStep role={role} paidNext={paidNext} />
          </Section>
          <Section id="registration" title="Registration">
            <p className="max-w-[38em]">
              {isStated(role.registration)
                ? role.registration
                : `${council.shortName} does not say whether this role needs a professional registration.`}
            </p>
          </Section>
        </div>
        <Section id="offer" title="The offer">
          <RoleOffer role={role} />
        </Section>
        {council.benefits.length > 0 ? (
          <Section id="example" title="A worked example">
            <WorkedExample role={role} example={example} />
          </Section>
        ) : null}
        <RoleTools role={role} />
        <Section id="apply" title="How to apply">
          <HowToApply council={council} isRole />
        </Section>
      </Measure>
      <Provenance
        reviewed={role.reviewed}
        maintainer={council.maintainer}
        sources={role.sources}
        url={url}
        data={[{ address: routes.data(role.address), words: "This role as JSON" }]}
      />
    </Frame>
  );
}
