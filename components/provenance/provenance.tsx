import { formatDay } from "@/lib/calendar/format-day";
import type { Source } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { Measure } from "../frame/frame";

/** One source of facts, with its link where the address is known. */
function SourceLine({ source }: { source: Source }) {
  return (
    <>
      {isStated(source.link) ? <a href={source.link}>{source.title}</a> : `“${source.title}”`},{" "}
      {source.publisher}. Noted on {formatDay(source.read)}
      {isStated(source.link) ? "." : "; no address of it is known."}
    </>
  );
}

/**
 * The end of every page: when it was reviewed, who maintains it, its sources, its data, its address.
 * @param url the page's whole address, printed so that a hand-out leads back to it
 * @param data address of the same facts as data, where there is one
 */
export function Provenance({
  reviewed,
  maintainer,
  sources,
  url,
  data,
}: {
  reviewed: string;
  maintainer: string;
  sources: readonly Source[];
  url: string;
  data?: readonly { readonly address: string; readonly words: string }[];
}) {
  return (
    <Measure className="mt-14 print:mt-1">
      <section
        aria-labelledby="about-this-page"
        className="border-t-4 border-accent pt-4 text-[0.9375rem] print:break-inside-avoid print:text-[0.85rem] print:pt-1"
      >
        <h2 id="about-this-page" className="text-xl print:hidden">
          About this page
        </h2>
        <dl className="provenance mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4 print:mt-1 print:block">
          <div className="print:inline">
            <dt className="font-semibold">Last reviewed</dt>{" "}
            <dd>
              <time dateTime={reviewed}>{formatDay(reviewed)}</time>
            </dd>
          </div>
          <div className="print:inline">
            <dt className="font-semibold">Kept by</dt> <dd>{maintainer}</dd>
          </div>
          {sources.length > 0 ? (
            <div className="sm:col-span-2 print:inline">
              <dt className="font-semibold">Where the facts come from</dt>{" "}
              {sources.map((source) => (
                <dd key={source.slug}>
                  <SourceLine source={source} />
                </dd>
              ))}
            </div>
          ) : null}
          {data && data.length > 0 ? (
            <div className="print:hidden">
              <dt className="font-semibold">This page as data</dt>{" "}
              {data.map(({ address, words }) => (
                <dd key={address}>
                  <a href={address}>{words}</a>
                </dd>
              ))}
            </div>
          ) : null}
          <div className="sm:col-span-2 print:inline">
            <dt className="font-semibold">Address of this page</dt> <dd className="break-all">{url}</dd>
          </div>
        </dl>
      </section>
    </Measure>
  );
}
