import type { Catalogue } from "../catalogue/types";
import { kindAt } from "./pages";
import { routes } from "./routes";

type Known = Pick<Catalogue, "redirects">;

/**
 * The address that a page of a council had before all renames, its council's among them: by this, programs know for good what
 * belongs to the page. Names are added at the end of `aliases`, so the first is the oldest. Of a place on a page, as a grade has
 * it, the first name stands at the end.
 */
export function firstAddress(address: string, { redirects }: Known): string {
  const [page = "", place] = address.split("#");
  const [, slug = ""] = page.split("/");
  const council = routes.council(slug);
  // Addresses of another site, and of another kind of page, are no names that the page has had.
  const oldest = (address: string, below: string) =>
    redirects.find(
      ({ from, to }) => to === address && from.startsWith(below) && kindAt(from) === kindAt(address),
    )?.from ?? address;
  const first = oldest(council, "/") + oldest(page, `${council}/`).slice(council.length);
  if (place === undefined) return first;
  const named = redirects.find(({ from, to }) => to === address && from.startsWith(`${page}/`))?.from;
  return `${first}#${named?.slice(page.length + 1) ?? place}`;
}

/** Where what an address led to is now: at the same address, unless it has been renamed. */
export function presentAddress(address: string, { redirects }: Known): string {
  return redirects.find(({ from }) => from === address)?.to ?? address;
}
