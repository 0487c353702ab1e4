import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { AboutPage } from "@/components/site/about-page";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/routes";

const address = routes.about();

export const metadata = pageMetadata({
  title: "About this site",
  description:
    "Council Careers is an independent, open source careers and services site for council children’s services.",
  address,
  preview: routes.home(),
});

export default async function Page() {
  const { councils } = await loadCatalogue();
  return <AboutPage councils={councils} url={absolute(siteOrigin, address)} />;
}
