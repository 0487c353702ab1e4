import type { Catalogue } from "../catalogue/types";
import { kindAt } from "./pages";
import { routes } from "./routes";

/**
 * The address that a page of a council had before all renames, its council's among them: by this, programs know for good what
 * belongs to the page. Names are added at the end of `aliases`, so the first is the oldest.
 */
export function firstAddress(page: string, { redirects }: Pick<Catalogue, "redirects">): string {
  const [, slug = ""] = page.split("/");
  const council = routes.council(slug);
  // Addresses of another site, and of another kind of page, are no names that the page has had.
  const oldest = (address: string, below: string) =>
    redirects.find(
      ({ from, to }) => to === address && from.startsWith(below) && kindAt(from) === kindAt(address),
    )?.from ?? address;
  return oldest(council, "/") + oldest(page, `${council}/`).slice(council.length);
}
