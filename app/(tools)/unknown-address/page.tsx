import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFoundPage } from "@/components/site/not-found-page";
import { loadCatalogue } from "@/lib/content/site";
import { UNKNOWN_ADDRESS_HEADER } from "@/lib/feeds/address-book";
import { readableAddress } from "@/lib/search/address-parts";
import { nearestPages } from "@/lib/search/nearest-pages";
import { pageIndexOf } from "../page-index";

export const metadata: Metadata = {
  title: "Page not found – Council Careers",
  robots: { index: false, follow: true },
};

const MOST_SUGGESTIONS = 5;

/** Answers every address that leads nowhere; the proxy says which one it was, and gives the answer its status, 404. */
export default async function Page() {
  const address = (await headers()).get(UNKNOWN_ADDRESS_HEADER) ?? "";
  const index = pageIndexOf(await loadCatalogue());
  return (
    <NotFoundPage
      address={readableAddress(address)}
      nearest={nearestPages(address, index, MOST_SUGGESTIONS)}
    />
  );
}
