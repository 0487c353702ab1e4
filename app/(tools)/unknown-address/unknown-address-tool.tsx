import { fullTitle } from "@/app/page-metadata";
import { NotFoundPage } from "@/components/site/not-found-page";
import type { Catalogue } from "@/lib/content/catalogue-types";
import { readableAddress } from "@/lib/search/address-parts";
import { nearestPages } from "@/lib/search/nearest-pages";
import { pageIndexOf } from "../page-index";
import type { ToolAnswer } from "../tool";

const MOST_SUGGESTIONS = 5;

/** More of an address than this nobody needs to be shown again. */
const LONGEST_SHOWN = 300;

/**
 * The page for an address that leads nowhere, with the pages that may have been meant.
 * @param path as it was asked for
 */
export function unknownAddressAnswer(path: string, catalogue: Catalogue): ToolAnswer {
  const address = path.slice(0, LONGEST_SHOWN);
  return {
    metadata: { title: fullTitle("Page not found"), robots: { index: false } },
    page: (
      <NotFoundPage
        address={readableAddress(address)}
        nearest={nearestPages(address, pageIndexOf(catalogue), MOST_SUGGESTIONS)}
      />
    ),
  };
}
