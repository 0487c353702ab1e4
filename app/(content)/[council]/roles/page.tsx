import { councilRoute } from "@/app/council-route";
import { siteOrigin } from "@/app/site-origin";
import { RolesPage } from "@/components/roles/roles-page";
import { rolesDataset } from "@/lib/feeds/structured/dataset";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.roles,
  title: ({ shortName }) => `${shortName} roles and pay`,
  heading: () => "Roles and pay",
  description: ({ payNote }) => payNote,
  things: (council) => [rolesDataset(council, siteOrigin)],
  View: RolesPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
