import type { Catalogue, Council, Role, Service, Team } from "../catalogue/types";
import { routes } from "../site/routes";

/** Where the things are that an address names, and where they were before. */
type Known = Pick<Catalogue, "councils" | "redirects">;

/** The thing whose page is at a path, or was before it was renamed: questions outlive names, as links do. */
function atPath<Thing extends { readonly address: string }>(
  path: string,
  things: readonly Thing[],
  { redirects }: Known,
): Thing | undefined {
  const present = things.find(({ address }) => address.slice(1) === path);
  if (present !== undefined) return present;
  const moved = redirects.find(({ from }) => from.slice(1) === path)?.to;
  return things.find(({ address }) => address === moved);
}

/** A council by what stands in a question: `sutton`, now or formerly. */
export function councilNamed(typed: string, catalogue: Known): Council | undefined {
  return atPath(typed.toLowerCase(), catalogue.councils, catalogue);
}

/** A role by what stands in a question: `sutton/social-worker`, now or formerly. */
export function roleNamed(typed: string, catalogue: Known): Role | undefined {
  const [council = "", slug = ""] = typed.toLowerCase().split("/");
  const roles = catalogue.councils.flatMap((one) => one.roles);
  return atPath(routes.role(council, slug).slice(1), roles, catalogue);
}

/** Every service, each followed by its teams, of the councils in order. */
export function placesOf({ councils }: Pick<Catalogue, "councils">): readonly (Service | Team)[] {
  return councils.flatMap((council) => council.services.flatMap((service) => [service, ...service.teams]));
}

/** A service or team by what stands in a question, its address without the leading slash, now or formerly. */
export function placeNamed(typed: string, catalogue: Known): Service | Team | undefined {
  return atPath(typed.toLowerCase(), placesOf(catalogue), catalogue);
}
