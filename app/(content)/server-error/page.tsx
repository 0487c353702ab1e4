import type { Metadata } from "next";
import { ServerErrorPage } from "@/components/site/server-error-page";

export const metadata: Metadata = {
  title: "This page could not be shown – Council Careers",
  robots: { index: false },
};

/** Never reached by its address: the build puts it where Next looks for the page to send when a page fails. */
export default function Page() {
  return <ServerErrorPage />;
}
