import type { Metadata } from "next";
import { fullTitle } from "@/app/page-metadata";
import { ServerErrorPage } from "@/components/site/server-error-page";

export const metadata: Metadata = {
  title: fullTitle("This page could not be shown"),
  robots: { index: false },
};

/** Never reached by its address: the server sends it when something fails, and what stands in front while it is down. */
export default function Page() {
  return <ServerErrorPage />;
}
