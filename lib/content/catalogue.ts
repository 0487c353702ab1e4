import type { Catalogue } from "../catalogue/types";
import { buildCouncil } from "./catalogue/council";
import { byOrder } from "./catalogue/order";
import { buildRedirects } from "./catalogue/redirects";
import type { RelatedContent } from "./relate";

/**
 * Builds everything that the site shows from content that has been found to fit together.
 * @param today an ISO day: dated values in force on it are the current ones
 */
export function buildCatalogue(related: RelatedContent, today: string): Catalogue {
  const councils = related.councils.map((council) => buildCouncil(council, today)).sort(byOrder);
  return { today, councils, redirects: buildRedirects(related, councils) };
}
