import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";
import { fullTitle } from "./page-metadata";

export const metadata: Metadata = { title: fullTitle("Page not found") };

/** Prerendered, for what Next itself does not find; unknown addresses are answered with suggestions by the proxy. */
export default function NotFound() {
  return <NotFoundPage nearest={[]} />;
}
