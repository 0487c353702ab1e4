import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteMap } from "@/lib/feeds/site-map";
import { addressBook, addressResolver, internalAddress } from "@/lib/site/address-book";
import { listedPages, pageOf } from "@/lib/site/pages";
import { catalogue, riverton, socialWorker } from "../fixtures/sample-catalogue";
import { anySign } from "../harness/any-sign";

const book = addressBook(catalogue);
const resolve = addressResolver(book);

describe("the addresses of the site", () => {
  it("hold every page, its data, its picture and the roles as CSV and JSON", () => {
    for (const address of [
      "/",
      "/riverton",
      "/riverton/roles/social-worker",
      "/riverton/roles/social-worker/data.json",
      "/riverton/roles/social-worker/preview.png",
      "/riverton/roles.csv",
      "/hillside/roles.json",
      "/data.json",
      "/preview.png",
      "/search",
      "/sitemap.xml",
      "/robots.txt",
    ]) {
      expect(resolve(address).kind, address).toBe("known");
    }
  });

  it.each([
    ["/riverton/roles/cpo", "/riverton/roles/child-protection-chair"],
    ["/riverton/roles/cpo/data.json", "/riverton/roles/child-protection-chair/data.json"],
    ["/riverton/roles/cpo/preview.png", "/riverton/roles/child-protection-chair/preview.png"],
    ["/Riverton/Roles/CPO/", "/riverton/roles/child-protection-chair"],
    ["/Riverton/Roles", "/riverton/roles"],
    ["/riverton/", "/riverton"],
    ["/riverton/roles/social%2Dworker", "/riverton/roles/social-worker"],
    ["/old-riverton", "/riverton"],
  ])("%s has moved to %s", (from, to) => {
    expect(resolve(from)).toMatchObject({ kind: "moved", to });
  });

  it("an old address of part of a page leads to its place on the page", () => {
    const withPart = addressResolver({ ...book, moved: [["/riverton/bonus", "/riverton/benefits#welcome"]] });
    expect(withPart("/riverton/bonus")).toMatchObject({ kind: "moved", to: "/riverton/benefits#welcome" });
  });

  describe("of another site", () => {
    const old = addressResolver({
      ...book,
      moved: [
        ["/jobs/social-worker.html", "/riverton/roles/social-worker"],
        ["/jobs/view.aspx", "/riverton/roles"],
        ["/jobs/view.aspx?id=12", "/riverton/roles/social-worker"],
        ["/stellen/über uns.php", "/riverton"],
      ],
    });
    const to = (address: string) => {
      const [path = "", ...query] = address.split("?");
      const resolution = old(path, query.length === 0 ? "" : `?${query.join("?")}`);
      return resolution.kind === "moved" ? resolution.to : resolution.kind;
    };

    it.each([
      ["/jobs/social-worker.html", "/riverton/roles/social-worker"],
      ["/Jobs/Social-Worker.HTML", "/riverton/roles/social-worker"],
      ["/jobs/social-worker.html/", "/riverton/roles/social-worker"],
      ["/jobs/social%2Dworker.html?utm_source=advert", "/riverton/roles/social-worker"],
      ["/jobs/view.aspx?id=12", "/riverton/roles/social-worker"],
      ["/jobs/View.aspx?ID=12", "/riverton/roles/social-worker"],
      ["/jobs/view.aspx/?id=12", "/riverton/roles/social-worker"],
      ["/jobs/view.aspx?id=%312", "/riverton/roles/social-worker"],
      ["/jobs/view.aspx?id=13", "/riverton/roles"],
      ["/jobs/view.aspx?id=12&page=2", "/riverton/roles"],
      ["/jobs/view.aspx?id=12&utm_source=newsletter&fbclid=x", "/riverton/roles/social-worker"],
      ["/jobs/view.aspx", "/riverton/roles"],
      ["/stellen/%C3%BCber%20uns.php", "/riverton"],
      ["/jobs/social-worker", "unknown"],
      ["/jobs", "unknown"],
    ])("%s leads to %s", (address, target) => {
      expect(to(address)).toBe(target);
    });

    it("takes nothing along of what stood after `?`, which was not for this site", () => {
      expect(old("/jobs/view.aspx", "?id=12")).toMatchObject({ keepsQuery: false });
      expect(old("/Calculator", "?role=x")).toMatchObject({ to: "/calculator", keepsQuery: true });
    });
  });

  it.each([
    "",
    "/nowhere",
    "/riverton/roles/none",
    "/__proto__",
    "/constructor",
    "/%00",
    "/%E0%A4%A",
    "//evil.example",
    "/riverton/data.json/data.json",
    "/riverton/glossary/preview.png",
    `/${"a".repeat(10_000)}`,
  ])("%s is unknown", (path) => {
    expect(resolve(path)).toEqual({ kind: "unknown" });
  });

  it("whatever is asked for, nobody is ever sent to an address that is not the site's own", () => {
    const all = Object.values(book.addresses).flat();
    const addresses = new Set(all);
    const tricky = fc.oneof(
      fc.webPath(),
      fc.string({ unit: anySign }),
      fc.constantFrom(...all).map((address) => `/${address}`),
      fc.constantFrom(...all).map((address) => address.toUpperCase()),
      fc.tuple(fc.constantFrom(...all), fc.webUrl()).map(([address, url]) => `${address}/${url}`),
    );
    fc.assert(
      fc.property(tricky, (path) => {
        const answer = resolve(path);
        if (answer.kind === "moved") expect(addresses.has(answer.to)).toBe(true);
      }),
    );
  });
});

describe("what answers an address", () => {
  it.each([
    ["/riverton/roles", "page"],
    ["/about", "page"],
    ["/calculator", "tool"],
    ["/calculator/answer.csv", "requestedFeed"],
    ["/riverton/roles.csv", "builtFeed"],
    ["/riverton/preview.png", "builtFeed"],
    ["/sitemap.xml", "builtFeed"],
  ])("%s is answered as a %s", (address, as) => {
    expect(resolve(address)).toEqual({ kind: "known", as });
  });

  it("Next answers what has no route of its own at an address inside, by kind", () => {
    expect(internalAddress("/riverton/roles", "page")).toBe("/riverton/roles");
    expect(internalAddress("/riverton/roles.csv", "builtFeed")).toBe("/built-feeds/riverton/roles.csv");
    expect(internalAddress("/calculator/answer.csv", "requestedFeed")).toBe(
      "/requested-feeds/calculator/answer.csv",
    );
    expect(internalAddress("/roles", "tool")).toBe("/requested-pages/roleFinder");
  });

  it("pages that stand in for others have no address to ask for", () => {
    expect(["/server-error", "/unknown-address"].map((path) => resolve(path).kind)).toEqual([
      "unknown",
      "unknown",
    ]);
  });
});

describe("the picture of a page", () => {
  it("is its own for councils, services, teams and roles, and its council's or the site's for the rest", () => {
    expect(pageOf("role", socialWorker).preview).toBe("/riverton/roles/social-worker/preview.png");
    expect(pageOf("glossary", riverton).preview).toBe("/riverton/preview.png");
    expect(pageOf("about", catalogue).preview).toBe("/preview.png");
  });
});

describe("the map of the site", () => {
  const xml = siteMap(catalogue, "https://careers.example");

  it("lists every page once by its whole address, and no feed, picture or question", () => {
    const urls = [...xml.matchAll(/<loc>(.+)<\/loc>/g)].map(([, url = ""]) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain("https://careers.example/");
    expect(urls).toContain("https://careers.example/riverton/roles/social-worker");
    expect(urls.filter((url) => /\.(json|csv|png)$|[?#]/.test(url))).toEqual([]);
    expect(urls).toHaveLength(listedPages(catalogue).length);
  });

  it("gives the day each page of the content was last reviewed", () => {
    expect(xml).toContain(
      "<url>\n<loc>https://careers.example/riverton/roles/social-worker</loc>\n<lastmod>2026-06-02</lastmod>\n</url>\n",
    );
  });
});
