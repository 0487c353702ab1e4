import Papa from "papaparse";
import { routes } from "../../lib/site/routes";
import { page, service, serviceAtLocation, taxonomy, taxonomyTerm } from "../feeds/open-referral/subset";
import { isOfType } from "./page-types";
import { expect, test } from "./site";

const councilsOf = (pages: readonly { readonly address: string }[]): string[] =>
  pages.flatMap(({ address }) => (isOfType(address, "roles") ? [address.split("/")[1] ?? ""] : []));

test("sitemap.xml lists every page there is, and nothing else", async ({ site, request }) => {
  const pages = site.pages.map(({ address }) => address);
  expect([...site.listed].sort()).toEqual([...pages].sort());
  expect(new Set(site.listed).size).toBe(site.listed.length);
  const answer = await request.get("/sitemap.xml");
  expect(answer.headers()["content-type"]).toMatch(/xml/);
});

test("robots.txt lets everyone read everything, and names the site map", async ({ site, request }) => {
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["content-type"]).toMatch(/^text\/plain/);
  const text = await answer.text();
  expect(text).toMatch(/^User-agent: \*$/im);
  expect(text).not.toMatch(/^Disallow: *\/\s*$/im);
  const { origin } = new URL(site.pages[0]?.canonical ?? "");
  expect(text).toContain(`Sitemap: ${origin}${routes.sitemap()}`);
});

test("roles.csv has a row for each role of the council, with the address of its page", async ({
  site,
  request,
}) => {
  for (const council of councilsOf(site.pages)) {
    const answer = await request.get(routes.rolesCsv(council));
    expect(answer.headers()["content-type"]).toMatch(/^text\/csv/);
    const { data, errors } = Papa.parse<Record<string, string>>(await answer.text(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const rows = data.map((row) => new URL(row.Address ?? "").pathname);
    const roles = site.pages
      .map(({ address }) => address)
      .filter((address) => isOfType(address, "role") && address.startsWith(`${routes.council(council)}/`));
    expect([...rows].sort()).toEqual([...roles].sort());
  }
});

test("roles.json names each role of the council, and its page", async ({ site, request }) => {
  for (const council of councilsOf(site.pages)) {
    const answer = await request.get(routes.rolesJson(council));
    expect(answer.headers()["content-type"]).toMatch(/^application\/json/);
    const text = JSON.stringify(await answer.json());
    for (const { address, headings } of site.pages) {
      if (!isOfType(address, "role") || !address.startsWith(`${routes.council(council)}/`)) continue;
      expect(text).toContain(JSON.stringify(headings[0]).slice(1, -1));
      expect(text).toContain(`${address}"`);
    }
  }
});

test("each council's services are there as Open Referral UK, open to programs of any site, each at its own address", async ({
  site,
  request,
}) => {
  for (const council of councilsOf(site.pages)) {
    const root = await request.get(`${routes.openReferral(council)}/`);
    expect(root.headers()["access-control-allow-origin"]).toBe("*");
    expect(await root.json()).toMatchObject({ version: "HSDS-UK-3.0" });
    const lists = [
      [routes.referralServices(council), service],
      [routes.referralTaxonomies(council), taxonomy],
      [routes.referralTerms(council), taxonomyTerm],
      [routes.referralPlaces(council), serviceAtLocation],
    ] as const;
    for (const [address, entity] of lists) {
      const answer = await request.get(address);
      expect(answer.headers()["access-control-allow-origin"]).toBe("*");
      const { contents, total_items } = page(entity).parse(await answer.json());
      expect(contents.length).toBe(total_items);
      const [first] = contents;
      if (first !== undefined)
        expect(await (await request.get(`${address}/${first.id}`)).json()).toEqual(first);
      const second = await request.get(`${address}?page=2&per_page=1`);
      expect(page(entity).parse(await second.json()).contents).toEqual(contents.slice(1, 2));
      const unknown = await request.get(`${address}/00000000-0000-5000-8000-000000000000`);
      expect([unknown.status(), Object.keys(await unknown.json())]).toEqual([404, ["error"]]);
    }
  }
});

test("a feed that has not changed is answered with 304, named by its tag alone, among others, or as weak", async ({
  site,
  request,
}) => {
  const feeds = [
    routes.vacanciesAtom(""),
    routes.vacanciesAtom("?q=social+worker"),
    routes.vacanciesCalendar(),
    routes.vacanciesSiteMap(),
    routes.sitemap(),
    ...councilsOf(site.pages).flatMap((council) => [
      routes.vacanciesAtom(`?council=${council}`),
      routes.changesAtom(council),
      routes.vacanciesCsv(council),
      routes.rolesCsv(council),
      routes.referralServices(council),
    ]),
  ];
  const wrong: unknown[] = [];
  for (const feed of feeds) {
    const { etag = "" } = (await request.get(feed)).headers();
    const strong = etag.replace(/^W\//, "");
    const statuses: number[] = [];
    for (const tags of [etag, `W/${strong}`, `"another", ${etag}`, '"another"']) {
      statuses.push((await request.get(feed, { headers: { "if-none-match": tags } })).status());
    }
    if (etag === "" || statuses.join() !== "304,304,304,200") wrong.push([feed, etag, statuses]);
  }
  expect(wrong).toEqual([]);
});

test("every page of a council is there as data too, at its own address with data.json after it", async ({
  site,
  request,
}) => {
  const wrong: string[] = [];
  for (const { address } of site.pages) {
    const council = address.split("/")[1] ?? "";
    if (!councilsOf(site.pages).includes(council)) continue;
    const answer = await request.get(routes.data(address));
    const type = answer.headers()["content-type"] ?? "";
    if (answer.status() !== 200 || !type.startsWith("application/json")) {
      wrong.push(`${routes.data(address)}: ${answer.status()} ${type}`);
    } else JSON.parse(await answer.text());
  }
  expect(wrong).toEqual([]);
});
