import { Fragment } from "react";
import type { WorkedExample as Example, NoExample, NothingForRole } from "@/lib/calculator/worked-example";
import type { Colleagues } from "@/lib/catalogue/colleagues";
import { laterPayOf } from "@/lib/catalogue/pay-ahead";
import { roleMark } from "@/lib/catalogue/role-mark";
import type { Role } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { needsRegistration } from "@/lib/model/registration";
import { payHeadline } from "@/lib/pay/pay-words";
import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { RoleOffer } from "../benefits/role-offer";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { ShareLink } from "../kit/share-link";
import { Mark } from "../mark/mark";
import { WorkedExample } from "../offer/worked-example";
import { ProseSections } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { StoryList } from "../stories/story-list";
import { AlsoKnownAs } from "../structure/also-known-as";
import { WorkplaceCard } from "../structure/workplace-card";
import { OpenVacancies } from "../vacancies/open-vacancies";
import { AskList } from "./ask-list";
import { ColleagueList } from "./colleague-list";
import { applyLinks, HowToApply } from "./how-to-apply";
import { NextStep } from "./next-step";
import { RolePay } from "./role-pay";
import { RoleTools } from "./role-tools";

/** The pay in the banner: the main figure, with its grade and a link to what "up to" means. */
function BannerPay({ role }: { role: Role }) {
  const later = laterPayOf(role.grade);
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
      ) : (
        <a className="print:hidden" href={routes.roles(role.council.slug)}>
          What {role.council.shortName} publishes about pay
        </a>
      )}
      {later.length === 0 ? null : <span className="basis-full">{later.join(", ")}</span>}
    </p>
  );
}

/** How many places of work the banner names; the rest are counted. */
const NAMED_PLACES = 2;

/** Where the role works, by name, with a link to the rest. Nothing where the council names no place. */
function BannerPlaces({ workplaces }: Pick<Role, "workplaces">) {
  if (workplaces.length === 0) return null;
  // One place more is named: "and 1 more" would take as much room.
  const shown = workplaces.length <= NAMED_PLACES + 1 ? workplaces : workplaces.slice(0, NAMED_PLACES);
  const more = workplaces.length - shown.length;
  return (
    <p className="mt-2 max-w-[36em] print:hidden">
      In{" "}
      {shown.map(({ place }, index) => (
        <Fragment key={place.address}>
          {index === 0 ? null : index === shown.length - 1 && more === 0 ? " and " : ", "}
          <a href={place.address}>{place.name}</a>
        </Fragment>
      ))}
      {more > 0 ? (
        <>
          {" "}
          and <a href="#where">{more} more</a>
        </>
      ) : null}
    </p>
  );
}

/**
 * A role with everything the content says about it: pay, places, people, next step, offer, how to apply.
 * Sections with nothing to say are left out: what is not published is a question to ask.
 * @param questions what the council leaves open, as questions
 * @param today the ISO day on which it is shown
 * @param url the page's whole address
 */
export function RolePage({
  role,
  colleagues,
  paidNext,
  example,
  questions,
  today,
  url,
}: {
  role: Role;
  colleagues: Colleagues;
  paidNext: readonly Role[];
  example: Example | NothingForRole | NoExample;
  questions: readonly string[];
  today: string;
  url: string;
}) {
  const { council } = role;
  const hasNext = isStated(role.nextStep) || paidNext.length > 0;
  return (
    <Frame council={council} address={role.address}>
      <PageBanner
        trail={pageOf("role", role).trail}
        kicker={council.name}
        title={role.name}
        lead={role.summary}
        mark={<Mark subject={roleMark(role)} />}
      >
        <BannerPay role={role} />
        <BannerPlaces workplaces={role.workplaces} />
        <BannerLinks links={applyLinks(council)} />
        <ShareLink address={role.address} />
      </PageBanner>
      <Measure>
        <AlsoKnownAs names={role.alsoKnownAs} acronym={role.acronym} />
        <ProseSections body={role.body} className="mt-9 print:mt-3" />
        {isStated(role.grade) && (isStated(role.pay) || role.grade.later.length > 0) ? (
          <Section id="pay" title="Pay">
            <RolePay role={role} />
          </Section>
        ) : null}
        {role.workplaces.length > 0 ? (
          <Section id="where" title="Where you would work">
            <ul className="grid gap-x-10 lg:grid-cols-2 print:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] print:gap-x-5">
              {role.workplaces.map(({ place, note }) => (
                <WorkplaceCard key={place.address} place={place} note={note} />
              ))}
            </ul>
          </Section>
        ) : null}
        <OpenVacancies
          council={council}
          vacancies={council.vacancies.filter((vacancy) => vacancy.role === role)}
          query={vacanciesQueryFor({ role })}
          name={role.plural}
          today={today}
        />
        <StoryList stories={council.stories.filter((story) => story.role === role)} />
        <div className="print:grid print:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))] print:gap-x-8">
          <ColleagueList colleagues={colleagues} />
          {hasNext || isStated(role.registration) ? (
            <div className="grid content-start gap-x-12 lg:grid-cols-2 print:block print:break-inside-avoid">
              {hasNext ? (
                <Section id="next-step" title="The next step up">
                  <NextStep role={role} paidNext={paidNext} />
                </Section>
              ) : null}
              {isStated(role.registration) ? (
                <Section id="registration" title="Registration">
                  <p className="max-w-[38em]">
                    {needsRegistration(role.registration)
                      ? role.registration
                      : "You do not need one for this role."}
                  </p>
                </Section>
              ) : null}
            </div>
          ) : null}
        </div>
        {council.benefits.length > 0 ? (
          <Section id="offer" title="The offer">
            <RoleOffer role={role} />
          </Section>
        ) : null}
        <WorkedExample role={role} example={example} />
        <RoleTools role={role} />
        <div className="print:grid print:grid-cols-[2fr_1fr] print:gap-x-6">
          <AskList council={council} questions={questions} />
          <Section id="apply" title="How to apply">
            <HowToApply council={council} isRole />
          </Section>
        </div>
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
