import { areMany } from "@/lib/catalogue/long-lists";
import { publishersOf } from "@/lib/catalogue/publishers";
import type { Council } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { payWords } from "@/lib/pay/pay-words";
import { payOfAll } from "@/lib/pay/published-pay";
import { routes } from "@/lib/site/routes";
import { BannerLinks } from "../frame/banner-links";
import { CouncilColours, councilColourClass } from "../frame/council-colours";
import { CouncilList } from "../frame/council-list";
import { Frame, Measure } from "../frame/frame";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Mosaic } from "../mark/mosaic";
import { SearchForm } from "../site/search-form";

/** What a council publishes of its pay, from the lowest to the highest, in words for its card. */
function publishedPay({ grades }: Council): string {
  const pay = payOfAll(grades.map((grade) => grade.pay));
  return isStated(pay) ? `Published pay: ${payWords(pay)}` : "Pay not published";
}

/** A council's card: its mark, its name, and links to its three most wanted pages. */
function CouncilCard({ council }: { council: Council }) {
  return (
    <li className={`${councilColourClass(council)} border-t-8 border-accent bg-tint p-5 sm:p-7`}>
      <CouncilColours council={council} scope="class" />
      {/* The name stands beside the mark where its longest word fits there, whatever the font and its size, else below it. */}
      <div className="flex flex-wrap gap-5">
        <Mosaic subject={council} parts={council.services} className="size-20 shrink-0 sm:size-24" />
        <div className="w-min grow">
          <h3 className="text-2xl sm:text-3xl">
            <a href={council.address}>{council.shortName}</a>
          </h3>
          <p className="mt-1 text-quiet">{publishedPay(council)}</p>
        </div>
      </div>
      <p className="mt-4">{council.summary}</p>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 font-semibold">
        <li>
          <a className="inline-block py-1" href={routes.roles(council.slug)}>
            {council.shortName} roles and pay
          </a>
        </li>
        <li>
          <a className="inline-block py-1" href={routes.services(council.slug)}>
            {council.shortName} services and teams
          </a>
        </li>
        <li>
          <a className="inline-block py-1" href={routes.benefits(council.slug)}>
            {council.shortName} offer
          </a>
        </li>
      </ul>
    </li>
  );
}

const PROMISES = [
  {
    title: "Every figure has a reason",
    words:
      "Each salary and payment is kept once, with its source and the day we noted it. Follow any figure to see where it comes from.",
  },
  {
    title: "“Not stated” means just that",
    words:
      "Where a council has not published something, we say so. We never guess, and we never leave it out.",
  },
  {
    title: "Made for your phone",
    words: "Pages are light and work on old phones, with a screen reader, and on paper.",
  },
] as const;

/**
 * The first page: what the site is, its councils, search, and where to start.
 * @param url the page's whole address, for the printed page
 */
export function HomePage({ councils, url }: { councils: readonly Council[]; url: string }) {
  return (
    <Frame address={routes.home()} named={councils}>
      <div className="on-solid">
        <Measure className="grid items-center gap-8 py-10 sm:py-14 md:grid-cols-[1fr_auto]">
          <div>
            <h1 className="max-w-[14em] text-[clamp(2.25rem,1.4rem+4vw,4.25rem)]">
              Know the job before you apply
            </h1>
            <p className="mt-5 max-w-[34em] text-lg/relaxed sm:text-xl/relaxed">
              See which team you would join, what the role pays, and what else the council offers. For social
              workers and everyone else in council children’s services.
            </p>
            <BannerLinks
              links={[
                { address: routes.placeFinder(), words: "Find my place" },
                { address: routes.roleFinder(), words: "Find a role" },
                { address: routes.vacancyFinder(), words: "Find a vacancy" },
              ]}
            />
            <p className="mt-3 max-w-[34em] print:hidden">
              No job title in mind? Find my place asks five plain questions, and shows three teams that fit.
            </p>
          </div>
          <Mark
            subject={{ slug: "council-careers-home" }}
            cells={6}
            className="hidden w-60 md:block lg:w-72 print:hidden"
          />
        </Measure>
      </div>
      <Measure>
        <div className="mt-10">
          <SearchForm />
        </div>
        <Section id="councils" title="Choose a council">
          {areMany(councils) ? (
            <CouncilList listed={councils.map((council) => ({ council, address: council.address }))} />
          ) : (
            <ul className="grid grid-cols-1 gap-6 lg:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))] print:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
              {councils.map((council) => (
                <CouncilCard key={council.slug} council={council} />
              ))}
            </ul>
          )}
        </Section>
        <Section id="more" title="More you can do here">
          <ul className="grid gap-x-10 md:grid-cols-3">
            <li className="border-t border-line py-4">
              <h3>
                <a href={routes.calculator()}>Calculator</a>
              </h3>
              <p>
                What a council’s offer is worth to you: what it adds to your salary, when, and under which
                rule.
              </p>
            </li>
            <li className="border-t border-line py-4">
              <h3>
                <a href={routes.compare()}>Compare roles</a>
              </h3>
              <p>Put two or three roles side by side, of one council or of several.</p>
            </li>
            <li className="border-t border-line py-4">
              <h3>
                <a href={routes.about()}>Who made this</a>
              </h3>
              <p>
                {publishersOf(councils).length === 0 ? "An independent demonstration" : "An open source site"}{" "}
                that any council can take and use.
              </p>
            </li>
          </ul>
        </Section>
        <Section id="promises" title="What you can rely on">
          <ul className="grid gap-x-10 gap-y-6 md:grid-cols-3">
            {PROMISES.map(({ title, words }) => (
              <li key={title} className="border-t-4 border-accent pt-3">
                <h3>{title}</h3>
                <p className="mt-1">{words}</p>
              </li>
            ))}
          </ul>
        </Section>
        <p className="mt-6 hidden print:block">Address of this page: {url}</p>
      </Measure>
    </Frame>
  );
}
