import { councilRoute } from "@/app/council-route";
import { FiguresPage } from "@/components/figures/figures-page";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.figures,
  title: ({ shortName }) => `Every ${shortName} figure`,
  heading: () => "Every figure",
  description: ({ shortName }) =>
    `Each figure on ${shortName}’s pages: what it is, since when, its source, and where it is used.`,
  View: FiguresPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
