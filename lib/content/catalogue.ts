import type { Catalogue } from "../catalogue/types";
import { buildCouncil } from "./catalogue/council";
import { byOrder } from "./catalogue/order";
import { buildRedirects } from "./catalogue/redirects";
import { buildTaxYear } from "./catalogue/tax-year";
import type { Photographs } from "./pictures/photograph-files";
import type { RelatedContent } from "./relate";

/**
 * Builds everything that the site shows from content that has been found to fit together.
 * @param today an ISO day: dated values in force on it are the current ones
 * @param photographs what is known of those that the content shows; a page that shows another cannot be made
 */
export function buildCatalogue(
  related: RelatedContent,
  today: string,
  photographs: Photographs = {},
): Catalogue {
  const councils = related.councils.map((council) => buildCouncil(council, today, photographs)).sort(byOrder);
  const taxYears = related.taxYears.map(buildTaxYear).sort((one, other) => (one.from < other.from ? -1 : 1));
  return { today, councils, taxYears, redirects: buildRedirects(related, councils) };
}
