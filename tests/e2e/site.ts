import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { type PageFacts, readFacts } from "./page-facts";

/** A site under test, with every page that it lists or links to. */
export interface Site {
  readonly origin: string;
  readonly pages: readonly PageFacts[];
  /** Every address of this site that is linked, queries included, with what it answered. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Paths listed by sitemap.xml. */
  readonly listed: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  readonly linkedFrom: string;
}

/** The path and query of an address, without its fragment. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Paths in sitemap.xml. Its addresses name the place where the site is published, not where it is tried. */
async function readSiteMap(request: APIRequestContext, origin: string): Promise<string[]> {
  const answer = await request.get(`${origin}/sitemap.xml`);
  expect(answer.status(), "sitemap.xml").toBe(200);
  return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
    pathOf((address ?? "").replaceAll("&amp;", "&")),
  );
}

/** Follows the site map and every link within the site, and reads each page once. */
async function crawl(page: Page, request: APIRequestContext, origin: string): Promise<Site> {
  const listed = await readSiteMap(request, origin);
  const queue = ["/", ...listed].map((path) => ({ path, linkedFrom: "sitemap.xml" }));
  const answers = new Map<string, Answer>();
  const pages: PageFacts[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, linkedFrom } = next;
    if (answers.has(path)) continue;
    const answer = await request.get(origin + path, { maxRedirects: 0 });
    const type = answer.headers()["content-type"] ?? "";
    answers.set(path, { status: answer.status(), type, location: answer.headers().location, linkedFrom });
    // What a tool answers to a question is looked at, and not asked further questions.
    if (!type.startsWith("text/html") || path.includes("?")) continue;
    const facts = await readFacts(page, path, origin + path, await answer.text());
    pages.push(facts);
    for (const link of facts.links) {
      if (link.startsWith(`${origin}/`)) queue.push({ path: pathOf(link), linkedFrom: path });
    }
  }
  return { origin, pages, answers, listed };
}

export const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser, playwright }, use, { project }) => {
      const origin = String(project.use.baseURL);
      const request = await playwright.request.newContext();
      const page = await browser.newPage();
      const site = await crawl(page, request, origin);
      await page.close();
      await request.dispose();
      await use(site);
    },
    { scope: "worker" },
  ],
});

export { expect };

/** One line for every page that has something wrong with it; `find` says what. */
export function problemsOn(
  pages: readonly PageFacts[],
  find: (page: PageFacts) => readonly string[],
): string[] {
  return pages.flatMap((page) => find(page).map((problem) => `${page.address}: ${problem}`));
}
