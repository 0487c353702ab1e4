import { fullTitle } from "@/app/page-metadata";
import { NotFoundPage } from "@/components/site/not-found-page";
import { readableAddress } from "@/lib/search/address-parts";
import { nearestPages } from "@/lib/search/nearest-pages";
import { PAGES } from "@/lib/site/register";
import { pageIndexOf } from "./page-index";
import type { Tool } from "./tool";

const MOST_SUGGESTIONS = 5;

/** Longest part of an address that the page shows back, in characters. */
const LONGEST_SHOWN = 300;

/** The page for an unknown address, with suggestions of the nearest pages. */
export const unknownAddressTool: Tool = ({ path }, catalogue) => {
  const address = path.slice(0, LONGEST_SHOWN);
  return {
    metadata: { title: fullTitle(PAGES.unknownAddress.title()), robots: { index: false } },
    page: (
      <NotFoundPage
        address={readableAddress(address)}
        nearest={nearestPages(address, pageIndexOf(catalogue), MOST_SUGGESTIONS)}
        councils={catalogue.councils}
      />
    ),
  };
};
