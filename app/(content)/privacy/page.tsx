import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { PrivacyPage } from "@/components/site/privacy-page";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/routes";

const address = routes.privacy();

export const metadata = pageMetadata({
  title: "Privacy",
  description: "This site sets no cookies, runs no tracking and asks for no personal details.",
  address,
  preview: routes.home(),
});

export default async function Page() {
  const { councils } = await loadCatalogue();
  return <PrivacyPage councils={councils} url={absolute(siteOrigin, address)} />;
}
