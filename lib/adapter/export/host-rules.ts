import { FILE_HEADERS, IMMUTABLE, PUBLIC_HEADERS } from "../../policy/response-headers";
import { type AddressBook, addressResolver, ENDINGS } from "../../site/address-book";
import { routes } from "../../site/routes";

/** Headers that a rule of a static host gives to the addresses that it is for. */
type Rule = readonly [addresses: string, headers: Readonly<Record<string, string>>];

/** Addresses of data and pictures, which other sites may read and show. */
const PUBLIC_FILES = ["/*.json", "/*.csv", "/*.atom", "/*.png", "/*/open-referral", "/*/open-referral/*"];

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it.
 * @param immutable addresses with a content hash in their name
 */
export function headerRules(immutable: readonly string[]): string {
  const rules: readonly Rule[] = [
    ["/*", FILE_HEADERS],
    [routes.speculationRules(), { "Content-Type": "application/speculationrules+json" }],
    ...PUBLIC_FILES.map((addresses) => [addresses, PUBLIC_HEADERS] as const),
    ...immutable.map((address) => [address, { "Cache-Control": IMMUTABLE }] as const),
  ];
  return rules
    .map(
      ([addresses, headers]) =>
        `${addresses}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join("")}`,
    )
    .join("\n");
}

/** What the file `_redirects` of an export says. */
export interface Redirects {
  /** Addresses whose file has another name, with its address. */
  readonly renamed: readonly (readonly [address: string, file: string])[];
  /** Addresses that only the site's server can answer. */
  readonly requested: readonly string[];
  /** The origin of such a server, where there is one. */
  readonly server: string | undefined;
}

/**
 * The file `_redirects`, as Netlify, Cloudflare Pages and others read it: old addresses, short addresses, what the server
 * answers, and files of another name.
 * @returns the lines, and the old addresses with a query, for which such a file has no room
 */
export function redirectRules(
  book: AddressBook,
  { renamed, requested, server }: Redirects,
): { readonly lines: readonly string[]; readonly left: readonly string[] } {
  const resolve = addressResolver(book);
  // Nobody has typed or linked to what stands behind a short address, and hosts take some two thousand rules.
  const endingsOf = (from: string) => (from.startsWith(routes.short("")) ? [] : ENDINGS);
  const all = book.moved.flatMap(([from]) => [from, ...endingsOf(from).map((ending) => from + ending)]);
  const moved = [...new Set(all)].flatMap((from) => {
    const resolution = from.includes("?") ? undefined : resolve(from);
    return resolution?.kind === "moved" ? [`${from} ${resolution.to} 301`] : [];
  });
  return {
    lines: [
      ...moved,
      ...(server === undefined ? [] : requested.map((address) => `${address} ${server}${address} 302`)),
      ...renamed.map(([address, file]) => `${address} ${file} 200`),
    ],
    left: book.moved.flatMap(([from]) => (from.includes("?") ? [from] : [])),
  };
}
