import { routes } from "../../lib/site/routes";

/**
 * The paths that a running site lists in its site map, in its order.
 * @param origin where the site answers, without a trailing slash; the site map may name another
 */
export async function listedPaths(origin: string): Promise<readonly string[]> {
  const map = await (await fetch(origin + routes.sitemap())).text();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}
