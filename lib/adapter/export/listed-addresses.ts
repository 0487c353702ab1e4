/** Entries of a site map, and lines of `robots.txt` that name one. */
const ENTRIES = [
  /<url>\n<loc>([^<]+)<\/loc>\n(?:<lastmod>[^<]*<\/lastmod>\n)?<\/url>\n/g,
  /^Sitemap: (\S+)\n/gm,
];

/**
 * A file for search engines without the addresses that an export has nothing for.
 * @param text of a site map or of `robots.txt`; any other stays as it is
 * @param absent paths of those addresses
 */
export function withoutAddresses(text: string, absent: ReadonlySet<string>): string {
  return ENTRIES.reduce(
    (rest, entry) =>
      rest.replace(entry, (whole, address: string) => (absent.has(new URL(address).pathname) ? "" : whole)),
    text,
  );
}
