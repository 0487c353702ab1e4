import { councilRoute } from "@/app/council-route";
import { GlossaryPage } from "@/components/glossary/glossary-page";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.glossary,
  title: ({ shortName }) => `${shortName} glossary`,
  description: ({ shortName }) =>
    `The words and short forms that ${shortName} uses in its children’s services, in plain English.`,
  View: GlossaryPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
