import { councilRoute } from "@/app/council-route";
import { BenefitsPage } from "@/components/benefits/benefits-page";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.benefits,
  title: ({ shortName }) => `${shortName} offer`,
  heading: () => "The offer",
  description: ({ name }) =>
    `What ${name} offers on top of salary in children’s services, who gets it, and what is not stated.`,
  View: BenefitsPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
