import { formatDay } from "@/lib/calendar/format-day";
import { roleMark } from "@/lib/catalogue/role-mark";
import type { ObjectOf } from "@/lib/catalogue/types";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { BannerLinks } from "../frame/banner-links";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Picture } from "../photograph/photograph";
import { Prose } from "../prose/prose";
import { Provenance } from "../provenance/provenance";
import { applyLinks } from "../roles/how-to-apply";
import { WorkplaceCard } from "../structure/workplace-card";

type Story = ObjectOf<"story">;

/** The link to a recording, and all that is said in it, folded. */
function Recording({ label, link, transcript }: NonNullable<Story["recording"]>) {
  return (
    <Section id="recording" title="Watch or listen">
      <p>
        <a href={link}>{label}</a>
      </p>
      <details className="mt-3 max-w-[38em]">
        <summary>Read all that is said</summary>
        {transcript.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph} className="mt-3">
            {paragraph}
          </p>
        ))}
      </details>
    </Section>
  );
}

/**
 * Somebody's story in their own words, then where they work, so that a reader can go there.
 * @param url the page's whole address
 */
export function StoryPage({ story, url }: { story: Story; url: string }) {
  const { council, name, role, team, portrait, published, recording } = story;
  return (
    <Frame council={council} address={story.address}>
      <PageBanner
        trail={pageOf("story", story).trail}
        kicker={`${role.name} · ${council.name}`}
        title={name}
        lead={story.summary}
        mark={<Mark subject={team ?? roleMark(role)} />}
      >
        <BannerLinks
          links={[
            { address: role.address, words: `See the role: ${role.name}` },
            ...applyLinks(council).slice(0, 1),
          ]}
        />
      </PageBanner>
      <Measure>
        <article
          aria-label={`${name}, in their own words`}
          className="mt-9 grid grid-cols-1 items-start gap-x-10 gap-y-6 sm:grid-cols-[auto_minmax(0,1fr)]"
        >
          {portrait === undefined ? null : (
            <figure className="w-56 max-w-full lg:w-64 print:w-40">
              <div className="portrait aspect-square">
                <Picture council={council} photograph={portrait} sizes="16rem" isFirst />
              </div>
              <figcaption>{portrait.credit}</figcaption>
            </figure>
          )}
          <div className="border-l-4 border-accent pl-5 sm:pl-8">
            <Prose body={story.body} className="text-lg/relaxed" />
            <p className="mt-6 text-quiet">
              In {name}’s own words. Published on <time dateTime={published}>{formatDay(published)}</time>{" "}
              with their consent.
            </p>
          </div>
        </article>
        {recording === undefined ? null : <Recording {...recording} />}
        {team === undefined ? null : (
          <Section id="team" title={`Where ${name} works`}>
            <ul>
              <WorkplaceCard place={team} />
            </ul>
          </Section>
        )}
      </Measure>
      <Provenance
        reviewed={story.reviewed}
        maintainer={council.maintainer}
        sources={story.sources}
        url={url}
        data={[{ address: routes.data(story.address), words: "This story as JSON" }]}
      />
    </Frame>
  );
}
