import { routes } from "../routes";
import type { Council, Role, Service, Team } from "./catalogue-types";

/** A step on the way from the home page down to a page. */
export interface TrailStep {
  readonly address: string;
  readonly words: string;
}

/** The way to the site's own pages and to a council's front page. */
export const HOME_TRAIL: readonly TrailStep[] = [{ address: routes.home(), words: "All councils" }];

/** The way to a page that a council has once, such as its glossary. */
export function trailWithin(council: Council): readonly TrailStep[] {
  return [...HOME_TRAIL, { address: council.address, words: council.shortName }];
}

/** The way to the page of a service, a team or a role: by way of the list that it stands in. */
export function trailTo(item: Service | Team | Role): readonly TrailStep[] {
  const { council } = item;
  const above = trailWithin(council);
  switch (item.kind) {
    case "role":
      return [...above, { address: routes.roles(council.slug), words: "Roles and pay" }];
    case "service":
      return [...above, { address: routes.services(council.slug), words: "Services and teams" }];
    case "team":
      return [...trailTo(item.service), { address: item.service.address, words: item.service.name }];
  }
}
