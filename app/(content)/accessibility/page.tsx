import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { AccessibilityPage } from "@/components/site/accessibility-page";
import { absolute, routes } from "@/lib/routes";

const address = routes.accessibility();

export const metadata = pageMetadata({
  title: "Accessibility statement",
  description: "How accessible Council Careers is, what has been tested, and how to report a problem.",
  address,
  preview: routes.home(),
});

export default function Page() {
  return <AccessibilityPage url={absolute(siteOrigin, address)} />;
}
