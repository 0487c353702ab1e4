import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, chromium, type FullConfig, type Page, request } from "@playwright/test";
import { REPORTS } from "../harness/sites";
import { withoutTypefaces, writeTypefaces } from "../harness/typefaces";
import { type PageFacts, readFacts } from "./page-facts";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  readonly linkedFrom: string;
}

/** What a crawl of a site leaves for every worker. */
export interface Crawl {
  readonly pages: readonly PageFacts[];
  readonly answers: readonly (readonly [address: string, answer: Answer])[];
  /** Paths listed by sitemap.xml. */
  readonly listed: readonly string[];
}

/** The path and query of an address, without its fragment. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Paths in sitemap.xml. Its addresses name the place where the site is published, not where it is tried. */
async function readSiteMap(client: APIRequestContext, origin: string): Promise<string[]> {
  const answer = await client.get(`${origin}/sitemap.xml`);
  if (answer.status() !== 200) throw new Error(`${origin}/sitemap.xml answers ${answer.status()}.`);
  return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
    pathOf((address ?? "").replaceAll("&amp;", "&")),
  );
}

/** Follows the site map and every link within the site, and reads each page once. */
async function crawl(page: Page, client: APIRequestContext, origin: string): Promise<Crawl> {
  const listed = await readSiteMap(client, origin);
  const queue = ["/", ...listed].map((address) => ({ address, linkedFrom: "sitemap.xml" }));
  const answers = new Map<string, Answer>();
  const pages: PageFacts[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { address, linkedFrom } = next;
    if (answers.has(address)) continue;
    const answer = await client.get(origin + address, { maxRedirects: 0 });
    const type = answer.headers()["content-type"] ?? "";
    answers.set(address, {
      status: answer.status(),
      type,
      location: answer.headers().location,
      linkedFrom,
    });
    // What a tool answers to a question is looked at, and not asked further questions.
    if (!type.startsWith("text/html") || address.includes("?")) continue;
    // A poster or a card stands for a page that has been read, and has tests of its own.
    if (answer.headers()["x-robots-tag"] === "noindex") continue;
    const facts = await readFacts(page, address, origin + address, await answer.text());
    pages.push(facts);
    for (const link of facts.links) {
      if (link.startsWith(`${origin}/`)) queue.push({ address: pathOf(link), linkedFrom: address });
    }
  }
  return { pages, answers: [...answers], listed };
}

const reportOf = (origin: string): string => path.join(REPORTS, `crawl-${new URL(origin).port}.json`);

/** The crawl of a site that was made before the first test. */
export function readCrawl(origin: string): Crawl {
  return JSON.parse(readFileSync(reportOf(origin), "utf8"));
}

/** Runs once before the first worker starts: writes the fonts' settings, and crawls each site once for all workers. */
export default async function prepare({ projects }: FullConfig): Promise<void> {
  writeTypefaces();
  const warning = withoutTypefaces();
  if (warning !== undefined) console.warn(`\n${warning}\n`);
  const origins = new Set(projects.map(({ use }) => String(use.baseURL)));
  const browser = await chromium.launch(projects[0]?.use.launchOptions);
  const client = await request.newContext();
  try {
    await Promise.all(
      [...origins].map(async (origin) => {
        const crawled = await crawl(await browser.newPage(), client, origin);
        writeFileSync(reportOf(origin), JSON.stringify(crawled));
      }),
    );
  } finally {
    await client.dispose();
    await browser.close();
  }
}
