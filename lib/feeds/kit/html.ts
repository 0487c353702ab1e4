import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** A part of a page as HTML. */
export function markup(part: Element): string {
  return toHtml(part);
}

/** What a whole page is made of. */
interface Document {
  readonly title: string;
  /** The address of the page that search engines are to list in its place. */
  readonly canonical: string;
  readonly css: string;
  readonly body: readonly ElementContent[];
}

/** A page that stands alone, such as a poster or a card in another site's frame: no script, its styles inline. */
export function documentMarkup({ title, canonical, css, body }: Document): string {
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", title),
    h("link", { rel: "canonical", href: canonical }),
    h("style", css),
  ]);
  return `<!doctype html>${toHtml(h("html", { lang: "en-GB" }, [head, h("body", [...body])]))}\n`;
}
