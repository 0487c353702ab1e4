import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { AccessibilityPage } from "@/components/site/accessibility-page";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/routes";

const address = routes.accessibility();

export const metadata = pageMetadata({
  title: "Accessibility statement",
  description: "How accessible Council Careers is, what has been tested, and how to report a problem.",
  address,
  preview: routes.home(),
});

export default async function Page() {
  const { councils } = await loadCatalogue();
  return <AccessibilityPage councils={councils} url={absolute(siteOrigin, address)} />;
}
