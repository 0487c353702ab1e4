import { councilRoute } from "@/app/council-route";
import { CouncilPage } from "@/components/council/council-page";
import { governmentOrganization } from "@/lib/feeds/structured/government-organization";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.council,
  title: ({ shortName }) => `Work in ${shortName}’s children’s services`,
  heading: ({ shortName }) => shortName,
  description: ({ summary }) => summary,
  things: (council) => [governmentOrganization(council)],
  View: CouncilPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
