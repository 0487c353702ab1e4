import type { Page, Redirect } from "../catalogue-types";
import type { RelatedContent } from "../relate";
import { addressOf } from "../relate/addresses";
import { oldAddressOf } from "../relate/aliases";

/**
 * Every old address with the one that took its place. A council's old name takes all its pages along: its folder
 * was the first part of each of their addresses.
 */
export function buildRedirects({ councils }: RelatedContent, pages: readonly Page[]): Redirect[] {
  const redirects = new Map<string, string>();
  for (const { documents } of councils) {
    for (const document of documents.all) {
      const aliases = "aliases" in document.data ? document.data.aliases : [];
      for (const alias of aliases) {
        const from = oldAddressOf(document, alias);
        redirects.set(from, addressOf(document));
        if (document.type !== "council") continue;
        const present = addressOf(document);
        for (const { address } of pages.filter(({ address }) => address.startsWith(`${present}/`))) {
          redirects.set(from + address.slice(present.length), address);
        }
      }
    }
  }
  return [...redirects].map(([from, to]) => ({ from, to }));
}
