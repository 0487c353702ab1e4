import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { RoleFinderPage } from "@/components/roles/role-finder-page";
import { findRoles } from "@/lib/search/find-roles";
import { parseRoleCriteria, roleFinderAddress } from "@/lib/search/role-criteria";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Tool } from "./tool";

/** The roles of every council, filtered by the query. */
export const roleFinderTool: Tool = ({ parameters }, catalogue) => {
  const asked = parseRoleCriteria(parameters, catalogue);
  const address = roleFinderAddress(asked.criteria);
  return {
    metadata: pageMetadata({
      title: PAGES.roleFinder.title(),
      description: PAGES.roleFinder.description(),
      address: routes.roleFinder(),
      preview: routes.preview(routes.home()),
      isOneOfMany: address !== routes.roleFinder(),
    }),
    page: (
      <RoleFinderPage
        asked={asked}
        results={findRoles(catalogue, asked.criteria)}
        councils={catalogue.councils}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, address)}
      />
    ),
  };
};
