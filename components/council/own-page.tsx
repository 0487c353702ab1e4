import type { ObjectOf } from "@/lib/catalogue/types";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { ProseSections } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { applyLinks } from "../roles/how-to-apply";

/**
 * A page that a council wrote besides its services and roles: its text, then the questions that it answers.
 * @param page the page of a council's own
 * @param url the page's whole address
 */
export function OwnPage({ page, url }: { page: ObjectOf<"page">; url: string }) {
  const { council } = page;
  const elsewhere = applyLinks(council).filter(({ address }) => address !== page.address);
  return (
    <Frame council={council} address={page.address}>
      <PageBanner
        trail={pageOf("page", page).trail}
        kicker={council.name}
        title={page.name}
        lead={page.summary}
        mark={<Mark subject={page} />}
      >
        {elsewhere.length > 0 ? <BannerLinks links={elsewhere} /> : null}
      </PageBanner>
      <Measure>
        <ProseSections body={page.body} className="mt-9 print:mt-3" />
        {page.questions.length > 0 ? (
          <Section id="questions" title="Questions and answers">
            <dl className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
              {page.questions.map(({ question, answer }) => (
                <div key={question} className="border-t border-line pt-3">
                  <dt className="font-serif text-xl leading-snug font-bold">{question}</dt>
                  <dd className="mt-2 max-w-[38em]">{answer}</dd>
                </div>
              ))}
            </dl>
          </Section>
        ) : null}
      </Measure>
      <Provenance
        reviewed={page.reviewed}
        maintainer={council.maintainer}
        sources={page.sources}
        url={url}
        data={[{ address: routes.data(page.address), words: "This page as JSON" }]}
      />
    </Frame>
  );
}
