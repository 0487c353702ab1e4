import type { Page } from "@playwright/test";

/** What the tests want to know of one answer of the site. */
export interface PageFacts {
  readonly address: string;
  readonly html: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly description: string;
  readonly canonical: string;
  readonly previewImage: string;
  readonly breadcrumbs: boolean;
  /** Whole addresses that the page links to, on this site or another, with their fragments. */
  readonly links: readonly string[];
  /** Whole addresses of what the page loads: styles, scripts, pictures, icons, data in other forms. */
  readonly assets: readonly string[];
  readonly ids: readonly string[];
  readonly structuredData: readonly string[];
  /** Its title, its description and each piece of its text, code left out. */
  readonly texts: readonly string[];
}

/** Reads pages with the browser's own parser. `page` stays where it is; nothing of the read page is run. */
export async function readFacts(
  page: Page,
  address: string,
  whole: string,
  html: string,
): Promise<PageFacts> {
  const read = await page.evaluate(
    ({ whole, html }) => {
      const document = new DOMParser().parseFromString(html, "text/html");
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const attribute = (selector: string, name: string) =>
        document.querySelector(selector)?.getAttribute(name) ?? "";
      const addresses = (selector: string, name: string) =>
        all(selector).map((element) => new URL(element.getAttribute(name) ?? "", whole).href);
      const texts: string[] = [document.title, attribute('meta[name="description"]', "content")];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest("script, style, code, pre, [translate=no]") === null)
          texts.push(node.nodeValue ?? "");
      }
      return {
        title: document.title,
        headings: all("h1").map((heading) => heading.textContent.trim()),
        description: attribute('meta[name="description"]', "content"),
        canonical: attribute('link[rel="canonical"]', "href"),
        previewImage: attribute('meta[property="og:image"]', "content"),
        breadcrumbs: document.querySelector('nav[aria-label="Breadcrumb"] a') !== null,
        links: addresses("a[href]", "href"),
        assets: [
          ...addresses(
            'link[rel~="stylesheet"][href], link[rel~="icon"][href], link[rel~="preload"][href]',
            "href",
          ),
          // Feeds and cards, which others ask for, name the place where the site is published, as its canonical address does.
          ...addresses(
            'link[rel~="alternate"][href]:not([type="application/json+oembed"], [type="application/atom+xml"], [type="text/calendar"]), link[rel~="manifest"][href]',
            "href",
          ),
          ...addresses("script[src], img[src], source[src], iframe[src]", "src"),
        ],
        ids: all("[id]").map((element) => element.id),
        structuredData: all('script[type="application/ld+json"]').map((element) => element.textContent),
        texts,
      };
    },
    { whole, html },
  );
  return { address, html, ...read };
}
