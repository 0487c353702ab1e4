import { councilRoute } from "@/app/council-route";
import { ServicesPage } from "@/components/structure/services-page";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.services,
  title: ({ shortName }) => `${shortName} services and teams`,
  heading: () => "Services and teams",
  description: ({ name }) =>
    `Every service of ${name}’s children’s services and the teams in it, as a map and a list.`,
  View: ServicesPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
