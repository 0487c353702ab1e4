import type { Catalogue, Council, Role, Service, Team } from "../catalogue/types";
import { routes } from "../site/routes";

/** Where the things are that an address names, and where they were before. */
type Known = Pick<Catalogue, "councils" | "redirects">;

/** The thing whose page is at an address, or was before it was renamed: questions outlive names, as links do. */
function at<Thing extends { readonly address: string }>(
  address: string,
  things: readonly Thing[],
  { redirects }: Known,
): Thing | undefined {
  const found = things.find((thing) => thing.address === address);
  if (found !== undefined) return found;
  const moved = redirects.find(({ from }) => from === address)?.to;
  return things.find((thing) => thing.address === moved);
}

/** A council by what stands in a question: `sutton`, now or formerly. */
export function councilNamed(typed: string, known: Known): Council | undefined {
  return at(routes.council(typed.toLowerCase()), known.councils, known);
}

/** A role by what stands in a question: `sutton/social-worker`, now or formerly. */
export function roleNamed(typed: string, known: Known): Role | undefined {
  const [council = "", slug = ""] = typed.toLowerCase().split("/");
  const roles = known.councils.flatMap((one) => one.roles);
  return at(routes.role(council, slug), roles, known);
}

/** Every service, each followed by its teams, of the councils in order. */
export function placesOf({ councils }: Pick<Catalogue, "councils">): readonly (Service | Team)[] {
  return councils.flatMap((council) => council.services.flatMap((service) => [service, ...service.teams]));
}

/** A service or team by what stands in a question, its address without the leading slash, now or formerly. */
export function placeNamed(typed: string, known: Known): Service | Team | undefined {
  return at(`/${typed.toLowerCase()}`, placesOf(known), known);
}
