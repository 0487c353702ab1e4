import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";
import { fullTitle } from "./page-metadata";

export const metadata: Metadata = { title: fullTitle("Page not found") };

/** Next wants one. Unknown addresses are answered with suggestions: see unknown-address. */
export default function NotFound() {
  return <NotFoundPage nearest={[]} />;
}
