import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";
import { fullTitle } from "./page-metadata";

export const metadata: Metadata = { title: fullTitle("Page not found") };

/** Required by Next. Unknown addresses get a page with suggestions: see `unknownAddressTool`. */
export default function NotFound() {
  return <NotFoundPage nearest={[]} councils={[]} />;
}
