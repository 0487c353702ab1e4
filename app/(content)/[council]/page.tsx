import { councilRoute } from "@/app/council-route";
import { CouncilPage } from "@/components/council/council-page";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.council,
  title: ({ shortName }) => `Work in ${shortName}’s children’s services`,
  description: ({ summary }) => summary,
  View: CouncilPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
