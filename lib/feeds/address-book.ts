import type { Catalogue } from "../content/catalogue-types";
import { routes } from "../routes";
import { SITE_PAGES } from "../search/site-pages";
import { previewAddress } from "./preview-address";

/** Every address of the site, and the new address of every old one; small enough to stand in front of each request. */
export interface AddressBook {
  readonly known: readonly string[];
  readonly moved: readonly (readonly [from: string, to: string])[];
}

/** What a page's address can have after it. */
const ENDINGS = [routes.data("/"), routes.preview("/")] as const;

/**
 * All addresses that the site answers. In the preview Next answers under `/_next/` besides.
 * @param files addresses of the files in the folder `public`
 */
export function addressBook(
  catalogue: Pick<Catalogue, "councils" | "pages" | "redirects">,
  files: Iterable<string> = [],
): AddressBook {
  const pages = [...SITE_PAGES, ...catalogue.pages];
  const known = new Set([
    ...pages.map(({ address }) => address),
    ...pages.map(previewAddress),
    routes.data(routes.home()),
    ...catalogue.pages.map(({ address }) => routes.data(address)),
    ...catalogue.councils.flatMap(({ slug }) => [routes.rolesCsv(slug), routes.rolesJson(slug)]),
    routes.calculatorJson(),
    routes.calculatorCsv(),
    routes.calculatorCalendar(),
    routes.sitemap(),
    routes.robots(),
    routes.liveForm(),
    routes.speculationRules(),
    routes.securityContact(),
    ...files,
  ]);
  return { known: [...known], moved: catalogue.redirects.map(({ from, to }) => [from, to]) };
}

/** The request header in which the page for unknown addresses is told which address was asked for. */
export const UNKNOWN_ADDRESS_HEADER = "x-unknown-address";

/** What is to be done with a request for a path. */
export type Resolution =
  | { readonly kind: "known" }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "unknown" };

/** The path as its writer most likely meant it: decoded where that works, in small letters, without a slash at the end. */
function plain(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A broken percent sign stays as it was typed; no known address has one.
  }
  return text.toLowerCase().replace(/(?<=.)\/+$/, "");
}

/**
 * Looks paths up in an address book. A path is known as it is written; old addresses, with what follows them (`/data.json`,
 * `/preview.png`), and known addresses in other letters have moved. The new address is always one of the book's own.
 */
export function addressResolver(book: AddressBook): (path: string) => Resolution {
  const known = new Set(book.known);
  const moved = new Map(book.moved);
  const newAddress = (path: string): string | undefined => {
    const to = moved.get(path);
    if (to !== undefined) return to;
    const ending = ENDINGS.find((candidate) => path.endsWith(candidate));
    const page = ending && moved.get(path.slice(0, -ending.length));
    return page && `${page}${ending}`;
  };
  return (path) => {
    if (known.has(path)) return { kind: "known" };
    const meant = plain(path);
    const to = known.has(meant) ? meant : newAddress(meant);
    // Part of a page, such as a benefit, has its place after `#`.
    return to === undefined || !known.has(to.replace(/#.*/, ""))
      ? { kind: "unknown" }
      : { kind: "moved", to };
  };
}
