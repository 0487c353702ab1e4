import { describe, expect, test } from "vitest";
import { type Output, prerendered as readOutputs } from "@/lib/adapter/next/prerendered";

const prerendered = (prerenders: readonly Output[], inner: readonly string[] = []) =>
  readOutputs({ prerenders, staticFiles: [] }, inner);

/** An output as Next 16.4.6 tells of it: the HTML of a page. */
function page(pathname: string, changes: Partial<Output> = {}): Output {
  return {
    pathname,
    route: pathname,
    groupId: 1,
    routeType: "page",
    response: "complete",
    fallback: {
      filePath: `/build${pathname}.html`,
      initialRevalidate: false,
      initialHeaders: { vary: "rsc", "content-type": "text/html; charset=utf-8" },
      postponedState: undefined,
    },
    ...changes,
  };
}

/** What Next adds to a page for its router in the browser. */
function beside(pathname: string, groupId = 1): Output {
  return {
    pathname,
    route: "/about",
    groupId,
    fallback: { filePath: `/build${pathname}`, initialRevalidate: false, postponedState: undefined },
  };
}

const ABOUT = [page("/about"), beside("/about.segments/_full.segment.rsc"), beside("/about.rsc")];

const data = (pathname: string): Output =>
  page(pathname, {
    routeType: "route",
    fallback: {
      filePath: "/build/data.body",
      initialRevalidate: false,
      initialHeaders: { vary: "rsc", "x-next-cache-tags": "a,b", "content-type": "application/json" },
      postponedState: undefined,
    },
  });

describe("of what Next has made beforehand", () => {
  test("a page is read with the file of its flight data, not of a segment's", () => {
    expect(prerendered(ABOUT).pages).toEqual([
      { address: "/about", route: "/about", file: "/build/about.html", flightFile: "/build/about.rsc" },
    ]);
  });

  test("what Next would make of a pattern's other addresses is no page: the server answers none but the site's own", () => {
    const { fallback: _, ...unmade } = page("/[[...address]]");
    expect(prerendered([...ABOUT, unmade]).pages.map(({ address }) => address)).toEqual(["/about"]);
  });

  test("a route's answer is read with the headers that it set, and none of those for Next's router", () => {
    expect(prerendered([data("/data.json")]).feeds).toEqual([
      {
        address: "/data.json",
        route: "/data.json",
        file: "/build/data.body",
        headers: { "content-type": "application/json" },
      },
    ]);
  });

  test("the answer of an inner folder is that of the address without it", () => {
    const outputs = [data("/built-feeds/sutton/data.json"), data("/built-feedsheet.json")];
    expect(prerendered(outputs, ["/built-feeds"]).feeds.map(({ address }) => address)).toEqual([
      "/sutton/data.json",
      "/built-feedsheet.json",
    ]);
  });

  test("what a metadata route answers is read from the static files, and nothing else of them", () => {
    const staticFiles = [
      { pathname: "/robots.txt", filePath: "/build/robots.txt.body" },
      { pathname: "/_next/static/a.css", filePath: "/build/a.css" },
    ];
    expect(readOutputs({ prerenders: [], staticFiles }, []).feeds).toEqual([
      { address: "/robots.txt", route: "/robots.txt", file: "/build/robots.txt.body", headers: {} },
    ]);
  });

  test("Next's own error pages are left out", () => {
    expect(prerendered([page("/_not-found"), page("/_global-error")]).pages).toEqual([]);
  });
});

describe("the build fails by name for", () => {
  test("a page of which Next would make a part for each request", () => {
    expect(() => prerendered([page("/about", { response: "initial" })])).toThrow("/about is not whole");
  });

  test("a page without a file", () => {
    const fallback = { filePath: undefined, postponedState: undefined };
    expect(() => prerendered([page("/about", { fallback })])).toThrow("/about is not whole");
  });

  test("a page that would be made anew after a time", () => {
    const fallback = { filePath: "/build/about.html", initialRevalidate: 60, postponedState: undefined };
    expect(() => prerendered([page("/about", { fallback }), beside("/about.rsc")])).toThrow(
      "/about has a time after which Next would make it anew (revalidate)",
    );
  });

  test("a page without flight data, whose client components nobody could name", () => {
    expect(() => prerendered([page("/about"), beside("/contact.rsc", 2)])).toThrow(
      "/about has no flight data",
    );
  });
});
