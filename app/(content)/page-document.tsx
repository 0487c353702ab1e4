import type { Catalogue } from "@/lib/catalogue/types";
import { pageAt } from "@/lib/site/pages";
import { isTool } from "@/lib/site/register";
import { documentAfterOpening, documentOpening } from "../(tools)/document";
import { metadataOf, pageThings, pageView } from "./page-content";

/**
 * A content page as a whole document, without a script. Pure: the catalogue says what there is, and on which day.
 * @param styles CSS in it
 * @returns undefined where no content page has this address
 */
export function pageDocument(address: string, catalogue: Catalogue, styles: string): string | undefined {
  const page = pageAt(catalogue, address);
  if (page === undefined || isTool(page.kind)) return undefined;
  const answer = { metadata: metadataOf(page), page: pageView(page, catalogue) };
  return documentOpening(styles) + documentAfterOpening(answer, pageThings(page), "", "");
}
