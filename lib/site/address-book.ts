import type { Catalogue, Vacancy } from "../catalogue/types";
import { withoutTracking } from "../model/web-address";
import { INTERNAL, KIT_FILES, REQUESTED_FEEDS, SITE_FEEDS, UNDRAWN_KIT_FILES } from "./feeds";
import { feedsOfEveryCouncil, requestedFeedsOfEveryCouncil } from "./fixed-addresses";
import { plainAddress, plainPath } from "./old-address";
import { openReferralAddresses } from "./open-referral";
import { kindAt, listedPages, pageOf, type SitePage } from "./pages";
import { photographForms } from "./photographs";
import { isTool, keysOf, PAGES } from "./register";
import { routes } from "./routes";
import { shortAddresses } from "./short-address";
import { siteMapParts } from "./site-maps";

/**
 * What answers an address. `page` and `builtFeed` are made by the build, `tool` and `requestedFeed` for each request; a
 * `file` lies in the folder `public`. What stood at an address that is `gone` is over, such
 * as a vacancy: a tool says so.
 */
const ANSWERED_AS = ["page", "builtFeed", "tool", "requestedFeed", "file", "gone"] as const;
export type AnsweredAs = (typeof ANSWERED_AS)[number];

/** Every address of the site, and the new address of every old one; small enough to be read for each request. */
export interface AddressBook {
  readonly addresses: Readonly<Record<AnsweredAs, readonly string[]>>;
  readonly moved: readonly (readonly [from: string, to: string])[];
}

/** What a page's address can have after it. */
export const ENDINGS: readonly string[] = [
  routes.data("/"),
  routes.preview("/"),
  routes.share(""),
  ...keysOf(KIT_FILES).map((file) => routes.kit("", file)),
];

const UNDRAWN: ReadonlySet<string> = new Set(UNDRAWN_KIT_FILES);

/** What a page has beside itself and is made with it: its data, and if it is that of a kit, what need not be drawn of the kit. */
function filesOf({ kind, address, kitFor }: SitePage): readonly string[] {
  return [
    ...(PAGES[kind].hasData ? [routes.data(address)] : []),
    ...(kitFor === undefined ? [] : UNDRAWN_KIT_FILES.map((file) => routes.kit(kitFor, file))),
  ];
}

/** The pictures of a page's own, which only a build draws: of links to it, and if it is that of a kit, of the kit. */
function picturesOf({ kind, preview, kitFor }: SitePage): readonly string[] {
  const drawn = keysOf(KIT_FILES).filter((file) => !UNDRAWN.has(file));
  return [
    ...(PAGES[kind].preview === "own" ? [preview] : []),
    ...(kitFor === undefined ? [] : drawn.map((file) => routes.kit(kitFor, file))),
  ];
}

/** The pages of a vacancy, whether they are in the catalogue or over. */
const pagesOfVacancy = (vacancy: Vacancy): readonly SitePage[] => [
  pageOf("vacancy", vacancy),
  pageOf("vacancyShare", vacancy),
];

/**
 * All addresses that the site answers. In the preview Next also answers under `/_next/`.
 * @param files addresses of the files in the folder `public`
 */
export function addressBook(catalogue: Catalogue, files: Iterable<string> = []): AddressBook {
  const pages = listedPages(catalogue);
  const { councils } = catalogue;
  const answeredPerRequest = (asked: boolean) => pages.filter(({ kind }) => isTool(kind) === asked);
  const addressesOf = (some: readonly SitePage[]) => some.map(({ address }) => address);
  const builtFeeds = [
    ...answeredPerRequest(false).flatMap(filesOf),
    ...pages.map(({ preview }) => preview),
    ...pages.flatMap(picturesOf),
    ...councils.flatMap(({ slug }) => feedsOfEveryCouncil(slug)),
    ...councils.flatMap(openReferralAddresses),
    ...councils.flatMap(({ photographs }) =>
      [...photographs.values()].flatMap(photographForms).map(({ address }) => address),
    ),
    ...Object.values(SITE_FEEDS),
    ...siteMapParts(catalogue).map(({ address }) => address),
  ];
  const over = councils.flatMap(({ closedVacancies }) => closedVacancies).flatMap(pagesOfVacancy);
  return {
    addresses: {
      page: addressesOf(answeredPerRequest(false)),
      builtFeed: [...new Set(builtFeeds)],
      tool: addressesOf(answeredPerRequest(true)),
      requestedFeed: [
        ...Object.values(REQUESTED_FEEDS),
        ...councils.flatMap(({ slug }) => requestedFeedsOfEveryCouncil(slug)),
        ...answeredPerRequest(true).flatMap(filesOf),
      ],
      file: [...files],
      gone: [...addressesOf(over), ...over.flatMap(filesOf), ...over.flatMap(picturesOf)],
    },
    moved: [...catalogue.redirects.map(({ from, to }) => [from, to] as const), ...shortAddresses(catalogue)],
  };
}

/** The request header that carries the requested path to a tool's page in the preview. */
export const REQUESTED_PATH_HEADER = "x-requested-path";

/** What the server does with a request for a path. */
export type Resolution =
  | { readonly kind: "known"; readonly as: AnsweredAs }
  /** `keepsQuery` where what stands after `?` is for the page, as in a known address in another spelling. */
  | { readonly kind: "moved"; readonly to: string; readonly keepsQuery: boolean }
  | { readonly kind: "unknown" };

/**
 * Looks addresses up in an address book: a path, and what stands after `?`. Only an exact path is known. Old addresses, also
 * with `/data.json` or another of the endings after them, and known addresses in another spelling have moved; the new address is
 * always one in the book. An old address with a query stands for requests with that query alone, and with the marks that
 * newsletters add to it; it comes before one of the same path without.
 */
export function addressResolver(book: AddressBook): (path: string, query?: string) => Resolution {
  const answeredAs = new Map<string, AnsweredAs>();
  for (const as of ANSWERED_AS) for (const address of book.addresses[as]) answeredAs.set(address, as);
  const moved = new Map(book.moved);
  const newAddress = (path: string, query: string): string | undefined => {
    const asked = withoutTracking(path + query) ?? path + query;
    const to = moved.get(plainAddress(asked)) ?? moved.get(path);
    if (to !== undefined) return to;
    const ending = ENDINGS.find((candidate) => path.endsWith(candidate));
    const page = ending && moved.get(path.slice(0, -ending.length));
    return page && `${page}${ending}`;
  };
  return (path, query = "") => {
    const as = answeredAs.get(path);
    if (as !== undefined) return { kind: "known", as };
    const meant = plainPath(path);
    const isRespelled = answeredAs.has(meant);
    const to = isRespelled ? meant : newAddress(meant, query);
    // The new address of a part of a page, such as a benefit, has a fragment after `#`.
    return to === undefined || !answeredAs.has(to.replace(/#.*/, ""))
      ? { kind: "unknown" }
      : { kind: "moved", to, keepsQuery: isRespelled };
  };
}

/**
 * Where Next answers a known address.
 * @see INTERNAL
 */
export function internalAddress(path: string, as: AnsweredAs): string {
  switch (as) {
    case "page":
    case "file":
      return path;
    case "builtFeed":
      return INTERNAL.builtFeed + path;
    case "requestedFeed":
      return INTERNAL.requestedFeed + path;
    case "tool":
    case "gone": {
      const kind = kindAt(path);
      // What is over had files too, which are no pages.
      return kind === undefined ? INTERNAL.requestedFeed + path : `${INTERNAL.requestedPage}/${kind}`;
    }
  }
}
