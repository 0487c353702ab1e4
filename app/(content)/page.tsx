import { pageMetadata } from "@/app/page-metadata";
import { HomePage } from "@/components/home/home-page";
import { loadCatalogue } from "@/lib/content/site";
import { routes } from "@/lib/routes";

export const metadata = pageMetadata({
  title: "Council Careers: know the job before you apply",
  description:
    "See which team you would join, what each role pays and what the offer is in council children’s services, with a source for every figure.",
  address: routes.home(),
});

export default async function Page() {
  const { councils } = await loadCatalogue();
  return <HomePage councils={councils} />;
}
