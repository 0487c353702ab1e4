import { isOfType } from "./page-types";
import type { Site } from "./site";

/** The roles of the site as the calculator writes them, `council/role`. */
export function roleValues(site: Site): string[] {
  return site.pages
    .map(({ address }) => address)
    .filter((address) => isOfType(address, "role"))
    .map((address) => address.slice(1).replace("/roles/", "/"));
}
