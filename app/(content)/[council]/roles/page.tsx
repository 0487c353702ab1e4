import { councilRoute } from "@/app/council-route";
import { RolesPage } from "@/components/roles/roles-page";
import { routes } from "@/lib/routes";

const route = councilRoute({
  address: routes.roles,
  title: ({ shortName }) => `${shortName} roles and pay`,
  description: ({ payNote }) => payNote,
  View: RolesPage,
});

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
