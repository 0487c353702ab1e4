import type { Metadata } from "next";
import { headers } from "next/headers";
import { loadCatalogue } from "@/lib/content/site";
import { UNKNOWN_ADDRESS_HEADER } from "@/lib/feeds/address-book";
import { unknownAddressAnswer } from "./unknown-address-tool";

async function answer() {
  const path = (await headers()).get(UNKNOWN_ADDRESS_HEADER) ?? "";
  return unknownAddressAnswer(path, await loadCatalogue());
}

export async function generateMetadata(): Promise<Metadata> {
  return (await answer()).metadata;
}

/** Answers, in the preview, every address that leads nowhere; the proxy says which it was, and sets the status, 404. */
export default async function Page() {
  return (await answer()).page;
}
