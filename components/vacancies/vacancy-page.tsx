import { postOffer } from "@/lib/calculator/post-offer";
import { countedWords, postState } from "@/lib/calculator/post-state";
import { calculatorAddress } from "@/lib/calculator/read-calculator";
import { laterPayOfPost } from "@/lib/catalogue/later-vacancy-pay";
import { roleMark } from "@/lib/catalogue/role-mark";
import type { Vacancy } from "@/lib/catalogue/types";
import { payForItsHours, payPeriodWords, payTerms, vacancyPay } from "@/lib/catalogue/vacancy-pay";
import { closesWords, contactWays, interviewsWords } from "@/lib/catalogue/vacancy-words";
import { isStated } from "@/lib/model/not-stated";
import { contractWords, hoursWords, placeWords } from "@/lib/model/post-words";
import { capitalised } from "@/lib/model/typography";
import { basisWords, payHeadline } from "@/lib/pay/pay-words";
import { isPaidInFigures } from "@/lib/pay/published-pay";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { RoleOffer } from "../benefits/role-offer";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { ShareLink } from "../kit/share-link";
import { Mark } from "../mark/mark";
import { ProseSections } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { AtAGlance } from "../structure/at-a-glance";
import { WorkplaceCard } from "../structure/workplace-card";

function Pay({ vacancy }: { vacancy: Vacancy }) {
  const pay = vacancyPay(vacancy);
  const [ofPost, fullTime] = payTerms(vacancy);
  const later = laterPayOfPost(vacancy);
  const basis = basisWords(pay);
  const counted = countedWords(vacancy);
  const isRange = typeof vacancy.pay === "object" && vacancy.pay.from < vacancy.pay.to;
  return (
    <Section id="pay" title="Pay">
      <div className="max-w-[38em]">
        <p>{[ofPost, fullTime].filter((words) => words !== undefined).join(", ")}.</p>
        {later.length === 0 ? null : <p className="mt-2">Pay later: {later.join("; ")}.</p>}
        {basis === undefined ? null : <p className="mt-2">{basis}</p>}
        {/* The calculator would count the pay of the role, of which nobody has said that the post has it. */}
        {vacancy.pay === "not stated" ? null : (
          <p className="mt-3 print:hidden">
            <a href={calculatorAddress(postState(vacancy))}>See what this job would give you</a>
            {isRange ? ", counted at its lowest pay" : null}
            {counted === undefined ? null : `, ${counted}`}
          </p>
        )}
      </div>
    </Section>
  );
}

/** How to apply: until when, where, what to send, whom to ask. */
function Apply({ vacancy, today }: { vacancy: Vacancy; today: string }) {
  const { apply, send, council, reference } = vacancy;
  return (
    <Section id="apply" title="How to apply">
      <div className="max-w-[38em]">
        <p>
          <strong>{closesWords(vacancy, today)}.</strong> The reference is {reference}.
        </p>
        {isStated(send) ? <p className="mt-2">What to send: {send}</p> : null}
        <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-lg font-semibold print:text-[length:inherit]">
          <li>
            <a href={apply}>Apply on {council.shortName}’s site</a>
            <span className="hidden wrap-anywhere print:inline">: {apply}</span>
          </li>
          {contactWays(vacancy).map(({ address, words, shown }) => (
            <li key={address}>
              <a href={address}>{words}</a>
              {shown === undefined ? null : (
                <span className="hidden wrap-anywhere print:inline">: {shown}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/**
 * A vacancy that is open: when it closes, what it pays, where and when the work is, what the council offers with it, and how
 * to apply.
 * @param today the ISO day on which it is shown
 * @param url the page's whole address
 */
export function VacancyPage({ vacancy, today, url }: { vacancy: Vacancy; today: string; url: string }) {
  const { council, role, teams, services } = vacancy;
  const places = [...teams, ...services];
  const [pay, part] = [vacancyPay(vacancy), payForItsHours(vacancy)];
  const [, fullTime] = payTerms(vacancy);
  const later = laterPayOfPost(vacancy);
  return (
    <Frame council={council} address={vacancy.address}>
      <PageBanner
        trail={pageOf("vacancy", vacancy).trail}
        kicker={`${council.name} · Vacancy`}
        title={vacancy.name}
        lead={vacancy.summary}
        mark={<Mark subject={roleMark(role, places)} />}
      >
        <p className="mt-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 print:mt-2">
          <span className="font-serif text-3xl font-bold sm:text-4xl">{payHeadline(part ?? pay)}</span>
          {isPaidInFigures(pay) ? <span>{payPeriodWords(vacancy)}</span> : null}
          {later.length === 0 ? null : <span className="basis-full">{later.join(", ")}</span>}
        </p>
        {fullTime === undefined ? null : <p className="mt-1">{capitalised(fullTime)}</p>}
        <p className="mt-2 font-semibold">{closesWords(vacancy, today)}</p>
        <BannerLinks
          links={[
            { address: vacancy.apply, words: "Apply for this job" },
            { address: role.address, words: `About the role: ${role.name}` },
          ]}
        />
        <ShareLink address={vacancy.address} />
      </PageBanner>
      <Measure>
        <div className="mt-8">
          <AtAGlance
            facts={[
              { name: "Contract", value: contractWords(vacancy) },
              { name: "Hours", value: hoursWords(vacancy) },
              { name: "Place of work", value: placeWords(vacancy) },
              {
                name: "Interviews",
                value: interviewsWords(vacancy, today),
              },
            ]}
          />
        </div>
        <ProseSections body={vacancy.body} className="mt-9 print:mt-3" />
        <Pay vacancy={vacancy} />
        {places.length > 0 ? (
          <Section id="where" title="Where you would work">
            <ul className="grid gap-x-10 lg:grid-cols-2 print:grid-cols-2">
              {places.map((place) => (
                <WorkplaceCard key={place.address} place={place} />
              ))}
            </ul>
          </Section>
        ) : null}
        {council.benefits.length > 0 ? (
          <Section id="offer" title="The offer">
            <RoleOffer role={role} post={postOffer(vacancy, today)} />
          </Section>
        ) : null}
        <Apply vacancy={vacancy} today={today} />
      </Measure>
      <Provenance
        reviewed={vacancy.reviewed}
        maintainer={council.maintainer}
        sources={[]}
        url={url}
        data={[{ address: routes.data(vacancy.address), words: "This vacancy as JSON" }]}
      />
    </Frame>
  );
}
