import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { HomePage } from "@/components/home/home-page";
import { StructuredData } from "@/components/site/structured-data";
import { loadCatalogue } from "@/lib/content/site";
import { webSite } from "@/lib/feeds/structured/web-site";
import { absolute, routes } from "@/lib/routes";

const DESCRIPTION =
  "See which team you would join, what each role pays and what the offer is in council children’s services, with a source for every figure.";

export const metadata = pageMetadata({
  title: "Council Careers: know the job before you apply",
  description: DESCRIPTION,
  address: routes.home(),
});

export default async function Page() {
  const { councils } = await loadCatalogue();
  const site = webSite({ name: "Council Careers", description: DESCRIPTION, councils }, siteOrigin);
  return (
    <>
      <StructuredData things={[site]} />
      <HomePage councils={councils} url={absolute(siteOrigin, routes.home())} />
    </>
  );
}
