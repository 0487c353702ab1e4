import { councilRoute } from "@/app/council-route";
import { siteOrigin } from "@/app/site-origin";
import { GlossaryPage } from "@/components/glossary/glossary-page";
import { definedTermSet } from "@/lib/feeds/structured/defined-term-set";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.glossary,
  title: ({ shortName }) => `${shortName} glossary`,
  heading: () => "Glossary",
  description: ({ shortName }) =>
    `The words and short forms that ${shortName} uses in its children’s services, in plain English.`,
  things: (council) => [definedTermSet(council, siteOrigin)],
  View: GlossaryPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
