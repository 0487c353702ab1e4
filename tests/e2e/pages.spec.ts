import { absolute } from "../../lib/site/routes";
import { expect, problemsOn, test } from "./site";

test("every page that is listed or linked answers 200", ({ site }) => {
  const wrong = [...site.answers].filter(([, { status }]) => status !== 200);
  expect(wrong).toEqual([]);
  expect(site.pages.length).toBeGreaterThan(0);
});

test("every page has exactly one main heading, with words in it", ({ site }) => {
  expect(
    problemsOn(site.pages, ({ headings }) =>
      headings.length === 1 && headings[0] !== "" ? [] : [`headings: ${JSON.stringify(headings)}`],
    ),
  ).toEqual([]);
});

test("every page has a title of its own, and a description", ({ site }) => {
  const byTitle = new Map<string, string[]>();
  for (const { title, address } of site.pages) byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
  expect([...byTitle].filter(([title, addresses]) => title === "" || addresses.length > 1)).toEqual([]);
  expect(problemsOn(site.pages, ({ description }) => (description === "" ? ["no description"] : []))).toEqual(
    [],
  );
});

test("every page names its own permanent address, and all on one site", ({ site }) => {
  const home = site.pages.find(({ address }) => address === "/");
  const { origin } = new URL(home?.canonical ?? "");
  expect(
    problemsOn(site.pages, ({ address, canonical }) =>
      canonical === absolute(origin, address) ? [] : [`canonical is ${canonical}`],
    ),
  ).toEqual([]);
});

test("every page has a preview picture, drawn as a PNG of the size that it is announced with", async ({
  site,
  request,
}) => {
  const wrong = problemsOn(site.pages, ({ previewImage }) => (previewImage === "" ? ["no preview"] : []));
  const drawn = site.pages.filter(({ previewImage }) => previewImage !== "");
  const pictures = new Map(drawn.map((page) => [new URL(page.previewImage).pathname, page.address]));
  for (const [path, address] of pictures) {
    const answer = await request.get(site.origin + path);
    const body = await answer.body();
    const isPng = body.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    const type = answer.headers()["content-type"];
    const size = isPng ? `${body.readUInt32BE(16)} × ${body.readUInt32BE(20)}` : "not a PNG";
    if (answer.status() !== 200 || type !== "image/png" || size !== "1200 × 630") {
      wrong.push(`${path} of ${address}: ${answer.status()}, ${type}, ${size}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every page shows the apostrophes and quotation marks of print, never those of a typewriter", ({
  site,
}) => {
  expect(problemsOn(site.pages, ({ texts }) => texts.filter((text) => /['"]/.test(text)))).toEqual([]);
});

test("every page but home shows the way back up", ({ site }) => {
  expect(
    problemsOn(site.pages, ({ address, breadcrumbs }) =>
      breadcrumbs === (address !== "/") ? [] : [`breadcrumbs: ${breadcrumbs}`],
    ),
  ).toEqual([]);
});

test("no link on any page leads nowhere, to its fragment", ({ site }) => {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  expect(
    problemsOn(site.pages, ({ links }) =>
      links.flatMap((link) => {
        const { origin, pathname, search, hash } = new URL(link);
        if (origin !== site.origin || hash === "") return [];
        const target = byAddress.get(pathname + search);
        if (target === undefined) return [`${link} leads into something that is no page`];
        return target.ids.includes(decodeURIComponent(hash.slice(1)))
          ? []
          : [`${link} names no part of the page`];
      }),
    ),
  ).toEqual([]);
});

test("a link to another site is a safe one, and everything a page loads is this site's own", ({ site }) => {
  expect(
    problemsOn(site.pages, ({ links, assets, canonical }) => [
      ...links
        .filter((link) => !/^(https:|mailto:|tel:)/.test(link) && !link.startsWith(`${site.origin}/`))
        // A kit shows what it hands out: its links lead to where the site is published.
        .filter((link) => !link.startsWith(`${new URL(canonical).origin}/r/`)),
      ...assets.filter((asset) => !asset.startsWith(`${site.origin}/`) && !asset.startsWith("data:")),
    ]),
  ).toEqual([]);
});

test("everything that a page loads answers", async ({ site, request }) => {
  const assets = new Set(site.pages.flatMap((page) => page.assets));
  const wrong: string[] = [];
  for (const asset of assets) {
    if (!asset.startsWith(site.origin)) continue;
    const answer = await request.get(asset);
    if (answer.status() !== 200) wrong.push(`${asset}: ${answer.status()}`);
  }
  expect(wrong).toEqual([]);
});

test("structured data can be read, and advertises no vacancy", ({ site }) => {
  const typesIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(typesIn);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === "@type" ? [inner].flat().map(String) : typesIn(inner),
    );
  };
  expect(
    problemsOn(site.pages, ({ structuredData }) =>
      structuredData.flatMap((text) => {
        const data: unknown = JSON.parse(text);
        const types = typesIn(data);
        if (types.length === 0) return ["structured data of no type"];
        return types.includes("JobPosting") ? ["JobPosting: a role is not a vacancy"] : [];
      }),
    ),
  ).toEqual([]);
  expect(site.pages.some((page) => page.structuredData.length > 0)).toBe(true);
});
