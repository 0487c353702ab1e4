import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";

export const metadata: Metadata = { title: "Page not found – Council Careers" };

/** Prerendered, for what Next itself does not find; unknown addresses are answered with suggestions by the proxy. */
export default function NotFound() {
  return <NotFoundPage nearest={[]} />;
}
