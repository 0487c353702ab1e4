import { formatDay } from "@/lib/calendar/format-day";
import type { Council, Figure, Source } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";

/** One figure: what it is, its value, since when unless its source never says, and every page that uses it. */
function FigureEntry({ figure, hasStart }: { figure: Figure; hasStart: boolean }) {
  return (
    <article
      id={figure.anchor}
      className="grid gap-x-8 gap-y-1 border-t border-line py-4 target:bg-tint md:grid-cols-[2fr_1fr_3fr] print:grid-cols-[3fr_1fr_3fr] print:py-0.5"
    >
      <h3 className="font-sans text-lg print:text-[1em] print:font-normal">{figure.label}</h3>
      <p className="text-xl font-bold tabular-nums print:text-[1em]">{figure.text}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.9375rem] print:text-[1em]">
        {hasStart ? (
          <>
            <dt className="text-quiet">In force from</dt>
            <dd>{isStated(figure.effective) ? formatDay(figure.effective) : "not stated"}</dd>
          </>
        ) : null}
        <dt className="text-quiet">Used on</dt>
        <dd>
          {[figure.owner, ...figure.usedOn].map((page, index) => (
            <span key={page.address}>
              {index > 0 ? ", " : null}
              <a href={page.address}>{page.title}</a>
            </span>
          ))}
        </dd>
      </dl>
    </article>
  );
}

/** Figures by the source that they come from, both in the order of the figures. */
function bySource(figures: readonly Figure[]): readonly (readonly [Source, readonly Figure[]])[] {
  const sources = new Map(figures.map(({ source }) => [source.slug, source]));
  return [...sources.values()].map((source) => [
    source,
    figures.filter((figure) => figure.source.slug === source.slug),
  ]);
}

/** What one source says: where it can be read, and each figure that comes from it. */
function SourceSection({ source, figures }: { source: Source; figures: readonly Figure[] }) {
  const hasStart = figures.some(({ effective }) => isStated(effective));
  return (
    <Section id={`source-${source.slug}`} title={source.title}>
      <p className="mb-5 text-quiet">
        {source.publisher}
        {isStated(source.link) ? (
          <>
            , <a href={source.link}>read it there</a>
          </>
        ) : null}
        . Noted on {formatDay(source.read)}.
        {hasStart ? null : " It does not say since when its figures are in force."}
      </p>
      {figures.map((figure) => (
        <FigureEntry key={figure.id} figure={figure} hasStart={hasStart} />
      ))}
    </Section>
  );
}

/**
 * Every figure a council's pages show, in one place, by where it comes from.
 * @param url the page's whole address
 */
export function FiguresPage({ council, url }: { council: Council; url: string }) {
  const address = routes.figures(council.slug);
  return (
    <Frame council={council} address={address}>
      <PageBanner
        trail={pageOf("figures", council).trail}
        kicker={council.name}
        title="Every figure"
        lead="Each number on these pages is kept in one place. Here is what it is, since when, where it comes from, and where it is used."
        mark={<Mark subject={{ slug: `${council.slug}-figures` }} />}
      />
      <Measure>
        {council.figures.length === 0 ? (
          <p className="mt-10">
            {council.shortName} publishes no figures about working in its children’s services.
          </p>
        ) : (
          bySource(council.figures).map(([source, figures]) => (
            <SourceSection key={source.slug} source={source} figures={figures} />
          ))
        )}
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
        data={[{ address: routes.data(address), words: "Every figure as JSON" }]}
      />
    </Frame>
  );
}
