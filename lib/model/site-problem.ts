import type { AddressProblem } from "./address-problem";
import {
  BEHIND_A_LOGIN,
  EDITORS_PAGE,
  HELD,
  INSIDE_A_NETWORK,
  LEADING_ON,
  NOT_PUBLIC,
  OPEN_TO_ALL,
  PLACEHOLDER_SITE,
  ROOMS,
  SHORTENERS,
  STORES,
  TEST_SITE,
  UNNAMED_AIM,
} from "./known-sites";

/** What is wrong with a whole address by the site that it names; `undefined` for one that everybody can open. */
export function siteProblem(address: string, url: URL): AddressProblem | undefined {
  const site = url.hostname;
  if (url.username !== "" || url.password !== "") {
    return { tag: "password", meant: address.replace(/\/\/[^/?#]*@/, "//") };
  }
  const nameless = nameProblem(address, url);
  if (nameless !== undefined) return nameless;
  const placeholder = PLACEHOLDER_SITE.exec(site)?.[0];
  if (placeholder !== undefined) return { tag: "not whole", piece: placeholder };
  if (EDITORS_PAGE.test(address)) return { tag: "editor's page" };
  const aim = aimOf(address, url);
  if (aim !== undefined) return { tag: "leads on", ...aim };
  if ((BEHIND_A_LOGIN.test(site) && !OPEN_TO_ALL.test(address)) || ROOMS.test(address)) {
    return { tag: "behind a login", site };
  }
  if (STORES.test(site)) return { tag: "somebody's store", site };
  const encoded = address.replace(/%25(?=[\dA-F]{2})/gi, "%").replace(/%(?![\dA-F]{2})/gi, "%25");
  if (encoded !== address) return { tag: "wrong code", meant: encoded };
  return SHORTENERS.test(site) || UNNAMED_AIM.test(address) ? { tag: "hidden aim", site } : undefined;
}

/** What is wrong with the name of a site as nobody outside knows it. */
function nameProblem(address: string, url: URL): AddressProblem | undefined {
  const site = url.hostname;
  const written = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(address)?.[1] ?? "";
  if (NOT_PUBLIC.test(site)) return { tag: "not public", site, page: url.pathname + url.search + url.hash };
  if (INSIDE_A_NETWORK.test(site)) return { tag: "inside a network", site };
  if (TEST_SITE.test(site) && !BEHIND_A_LOGIN.test(site)) return { tag: "test site", site };
  if (/[^\u0021-\u007E]/.test(written)) {
    return { tag: "other letters", site: written, encoded: mixesAlphabets(written) ? undefined : site };
  }
  if (/^[\d.]+$/.test(site) || site.startsWith("[")) return { tag: "number for a name", site };
  return /^[^.]+(\.[^.]+)+$/.test(site) ? undefined : { tag: "name without a dot", site };
}

/** True where one part of a name has English letters beside others that look like them. */
function mixesAlphabets(name: string): boolean {
  return name
    .split(".")
    .some((part) => /\p{Script=Latin}/u.test(part) && /(?!\p{Script=Latin})\p{L}/u.test(part));
}

/** The address that another holds, and whose that is. */
function aimOf(address: string, url: URL): { readonly by: string; readonly meant: string } | undefined {
  for (const { address: pattern, by } of HELD) {
    const held = pattern.exec(address)?.[1];
    if (held !== undefined) return { by, meant: held.replace(/%2F/gi, "/") };
  }
  const translated = /^([\w-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (translated !== undefined) return { by: "Google’s translator", meant: untranslated(translated, url) };
  for (const { site, page, parameters, by } of LEADING_ON) {
    if (!site.test(url.hostname) || page?.test(url.pathname) === false) continue;
    const meant = parameters
      .map((name) => url.searchParams.get(name))
      .find((value) => /^https?:/.test(value ?? ""));
    if (typeof meant === "string") return { by, meant };
  }
  return undefined;
}

/** `careers-example-org.translate.goog` is `careers.example.org`, whose own hyphens are written twice. */
function untranslated(name: string, url: URL): string {
  const site = name.replace(/-+/g, (hyphens) => (hyphens.length === 1 ? "." : "-"));
  const query = url.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !part.startsWith("_x_tr_"));
  return `https://${site}${url.pathname}${query.length === 0 ? "" : `?${query.join("&")}`}${url.hash}`;
}
