import { describe, expect, it, vi } from "vitest";
import { builtFeeds } from "@/app/(feeds)/built-feeds";
import { requestedFeeds } from "@/app/(feeds)/requested-feeds";
import { vacancyFiles } from "@/app/(feeds)/vacancy-files";
import { formsOf } from "@/app/page-forms";
import { addressBook } from "@/lib/site/address-book";
import { pagesOfEveryCouncil } from "@/lib/site/fixed-addresses";
import { allPages, councilMenu, kindAt, listedPages, pageAt, siteMenu } from "@/lib/site/pages";
import {
  COUNCIL_PAGE_KINDS,
  COUNCIL_PAGES,
  isTool,
  PAGE_KINDS,
  PAGES,
  SITE_PAGE_KINDS,
  SITE_PAGES,
} from "@/lib/site/register";
import { RESERVED_SLUGS } from "@/lib/site/reserved";
import { catalogue, riverton } from "../fixtures/sample-catalogue";

// The forms of pages know no other content than the page's own; the calculator's files would read the site's.
vi.mock("@/lib/content/site", () => ({ loadCatalogue: async () => catalogue }));

const book = addressBook(catalogue);

describe("the register", () => {
  it("no two kinds of page share an address pattern", () => {
    const patterns = PAGE_KINDS.map((kind) => PAGES[kind].pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it("the kind of a page can be told by its address alone", () => {
    for (const { kind, address } of allPages(catalogue))
      expect([address, kindAt(address)]).toEqual([address, kind]);
    expect(["/riverton/roles.csv", "/riverton/nothing/here", "/riverton/roles/a/b"].map(kindAt)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("a page is found by its address, and no two have the same", () => {
    const pages = allPages(catalogue);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    for (const page of pages) expect(pageAt(catalogue, page.address)).toBe(page);
    expect(pageAt(catalogue, "/riverton/roles/nobody")).toBeUndefined();
  });

  it("every page has a title, a description and a listing with words", () => {
    for (const { address, title, description, listing } of listedPages(catalogue)) {
      const words = [title, description, listing().title, listing().description];
      expect([address, words.filter((text) => text.length < 5)]).toEqual([address, []]);
    }
  });

  it("every step of a trail is a page", () => {
    for (const { trail } of allPages(catalogue)) {
      for (const step of trail) expect(pageAt(catalogue, step.address)?.heading).toBe(step.words);
    }
  });

  it("a page that the build makes has its forms, and one that is made for each request has none", () => {
    for (const page of allPages(catalogue))
      expect([page.kind, formsOf(page) === undefined]).toEqual([page.kind, isTool(page.kind)]);
  });
});

describe("the feeds", () => {
  it("the build makes a file for every address of the book that it is to make one for, and for no other", () => {
    expect([...builtFeeds(catalogue).keys()].sort()).toEqual([...book.addresses.builtFeed].sort());
  });

  it("every address that is answered for each request has something that answers it", () => {
    expect([...requestedFeeds.keys(), ...vacancyFiles(catalogue).keys()].sort()).toEqual(
      [...book.addresses.requestedFeed].sort(),
    );
  });
});

describe("menus", () => {
  it("hold the pages whose records name the menu, in the order of the register", () => {
    const tools = SITE_PAGE_KINDS.filter((kind) => SITE_PAGES[kind].menu?.in === "tools");
    expect(siteMenu("tools").map(({ address }) => kindAt(address))).toEqual(tools);
    expect(siteMenu("tools")).toContainEqual({ address: "/calculator", words: "Calculator" });
  });

  it("of a council hold its own pages, in the order of the register", () => {
    const kinds = councilMenu("council", riverton).map(({ address }) => kindAt(address));
    expect(kinds).toEqual(COUNCIL_PAGE_KINDS.filter((kind) => COUNCIL_PAGES[kind].menu?.in === "council"));
    expect(councilMenu("reference", riverton)).toContainEqual({
      address: "/riverton/figures",
      words: "Every Riverton figure",
    });
  });
});

describe("reserved names", () => {
  it("hold the first part of everything that the site answers besides councils", () => {
    const firsts = Object.values(book.addresses)
      .flat()
      .map((address) => address.split("/")[1] ?? "")
      .filter((first) => first !== "" && !["riverton", "hillside"].includes(first));
    expect(firsts.filter((first) => !RESERVED_SLUGS.includes(first))).toEqual([]);
    expect(RESERVED_SLUGS).toEqual(
      expect.arrayContaining(["search", "favicon.svg", "healthz", "server-error"]),
    );
    expect(RESERVED_SLUGS).not.toContain("riverton");
  });

  it("a council has its lists whatever it publishes", () => {
    const pages = pagesOfEveryCouncil("empty-council");
    expect(pages).toContain("/empty-council");
    expect(pages).toContain("/empty-council/roles");
    expect(pages.filter((address) => address.includes("["))).toEqual([]);
  });
});
