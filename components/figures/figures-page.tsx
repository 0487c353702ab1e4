import { formatDay } from "@/lib/calendar/format-day";
import type { Council, Figure } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";

/** One figure: what it is, its value, since when, from where, and every page that uses it. */
function FigureEntry({ figure }: { figure: Figure }) {
  return (
    <article
      id={figure.anchor}
      className="grid gap-x-8 gap-y-2 border-t border-line py-5 target:bg-tint md:grid-cols-[2fr_1fr_3fr]"
    >
      <h2 className="font-sans text-lg">{figure.label}</h2>
      <p className="text-xl font-bold tabular-nums">{figure.text}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.9375rem]">
        <dt className="text-quiet">In force from</dt>
        <dd>{isStated(figure.effective) ? formatDay(figure.effective) : "not stated"}</dd>
        <dt className="text-quiet">Source</dt>
        <dd>
          {isStated(figure.source.link) ? (
            <a href={figure.source.link}>{figure.source.title}</a>
          ) : (
            figure.source.title
          )}
          , noted on {formatDay(figure.source.read)}
        </dd>
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

/**
 * Every figure a council's pages show, in one place.
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
      <Measure className="mt-10">
        {council.figures.length === 0 ? (
          <p>{council.shortName} publishes no figures about working in its children’s services.</p>
        ) : (
          council.figures.map((figure) => <FigureEntry key={figure.id} figure={figure} />)
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
