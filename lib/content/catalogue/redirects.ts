import type { Catalogue, Council } from "../../catalogue/types";
import { pagesOfCouncil } from "../../site/pages";
import type { RelatedContent } from "../relate";
import { addressOf } from "../relate/addresses";
import { oldAddressOf } from "../relate/aliases";

/**
 * Every old address with its replacement. When a council's folder is renamed, all its pages and their old addresses
 * are redirected too, because the folder is the first part of each.
 */
export function buildRedirects(
  related: RelatedContent,
  councils: readonly Council[],
): Catalogue["redirects"] {
  const redirects = new Map<string, string>();
  const documents = related.councils.flatMap((council) => council.documents.all);
  const renamed = documents.filter(({ type }) => type === "council");
  for (const document of [...documents.filter(({ type }) => type !== "council"), ...renamed]) {
    const present = addressOf(document);
    for (const alias of "aliases" in document.data ? document.data.aliases : []) {
      const from = oldAddressOf(document, alias);
      redirects.set(from, present);
      if (document.type !== "council") continue;
      const below = councils.flatMap(pagesOfCouncil).map(({ address }) => [address, address] as const);
      for (const [address, to] of [...below, ...redirects]) {
        if (address.startsWith(`${present}/`)) redirects.set(from + address.slice(present.length), to);
      }
    }
  }
  return [...redirects].map(([from, to]) => ({ from, to }));
}
