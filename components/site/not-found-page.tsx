import type { Council, PageReference } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { Section } from "../frame/section";
import { SearchForm } from "./search-form";

/**
 * The page for an unknown address: says so, and offers the nearest pages and the search.
 * @param address the requested address, shown as text; undefined when it is not known
 * @param councils those of the site
 * @param nearest pages that may have been meant, likeliest first
 */
export function NotFoundPage({
  address,
  nearest,
  councils,
}: {
  address?: string;
  nearest: readonly PageReference[];
  councils: readonly Council[];
}) {
  return (
    <Frame address={routes.home()} named={councils}>
      <Measure className="pt-10">
        <p className="font-semibold text-accent">Page not found</p>
        <h1 className="mt-1">There is no page at this address</h1>
        {address ? (
          <p className="mt-4">
            You asked for <code className="bg-surface px-1.5 py-0.5 [overflow-wrap:anywhere]">{address}</code>
            .
          </p>
        ) : null}
        <p className="mt-4 max-w-[38em] text-lg">
          If you typed the address, check it. If you followed a link, the page may have gone, or the link may
          be wrong.
        </p>
        {nearest.length > 0 ? (
          <Section id="nearest" title="Did you mean one of these?">
            <ul className="max-w-3xl">
              {nearest.map((page) => (
                <li key={page.address} className="border-t border-line py-3">
                  <a className="text-lg font-semibold" href={page.address}>
                    {page.title}
                  </a>
                  <span className="block text-[0.9375rem] text-quiet">{page.address}</span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="look" title="Look for it">
          <SearchForm id="not-found-query" />
          <p className="mt-4">
            Or <a href={routes.home()}>start from the home page</a>.
          </p>
        </Section>
      </Measure>
    </Frame>
  );
}
