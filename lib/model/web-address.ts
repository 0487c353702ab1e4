/** What is wrong with a web address that a browser would open somewhere else than meant, or not at all. */
export type AddressProblem =
  /** Not an address, or one without the name of a site. */
  | { readonly tag: "no site" }
  /** What goes before the site's name is mistyped, like `https:/` or `htp://`, or stands there twice. */
  | { readonly tag: "beginning"; readonly meant: string }
  | { readonly tag: "space" | "backslash" | "sign at the end"; readonly meant: string }
  /** A file or a folder of a computer or its network. */
  | { readonly tag: "file of a computer" }
  /** A site that only its maker sees; the rest of the address is that of a page. */
  | { readonly tag: "not public"; readonly site: string; readonly page: string }
  /** A site inside a network, or one whose name is not whole. */
  | { readonly tag: "name without a dot" | "number for a name"; readonly site: string }
  | { readonly tag: "other letters"; readonly site: string; readonly encoded: string }
  | { readonly tag: "password"; readonly meant: string }
  /** A mail program's or search engine's address that leads on to another. */
  | { readonly tag: "leads on"; readonly by: string; readonly meant: string };

/** Everything that people type for `https://` at the beginning of an address. */
const BEGINNING = /^(?:h[tps]{2,5}s?(?::\/+|;\/\/|:(?=[\w-]+\.)|\/\/|:\\\\))+/i;

const FILE = /^(?:file:|[a-z]:[\\/]|\\)/i;

/** Sites of a developer's own computer, and those at which hosts show a site before it is published. */
const NOT_PUBLIC =
  /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|.*\.(?:localhost|local|internal|lan|test|example\.invalid)|.*\.(?:vercel\.app|netlify\.app|pages\.dev|github\.dev|gitpod\.io|ngrok(?:-free)?\.app|ngrok\.io)|(?:staging|stage|preview|uat)\..+)$/i;

/** Sites that lead on to the address in one of their parameters. */
const LEADING_ON: readonly {
  readonly site: RegExp;
  readonly parameters: readonly string[];
  readonly by: string;
}[] = [
  { site: /\.safelinks\.protection\.outlook\.com$/, parameters: ["url"], by: "Outlook" },
  { site: /^urldefense(?:\.proofpoint)?\.com$/, parameters: ["u"], by: "a mail filter" },
  { site: /^(?:www\.)?google\.(?:com|co\.uk)$/, parameters: ["q", "url"], by: "Google" },
  { site: /^(?:l|lm)\.facebook\.com$/, parameters: ["u"], by: "Facebook" },
];

/** Signs that end a sentence or a bracket, and no address. */
const SIGN_AT_THE_END = /[.,;:!'"’”>\]]+$/;

/** Parameters with which newsletters and networks count who came by a link. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|_hs(?:enc|mi)|yclid)$/i;

/**
 * What is wrong with an address of another site that is meant to begin with `https://` or `http://`; `undefined` for
 * one that can be used as it is.
 */
export function addressProblem(address: string): AddressProblem | undefined {
  if (FILE.test(address)) return { tag: "file of a computer" };
  const beginning = BEGINNING.exec(address)?.[0];
  if (beginning === undefined) return { tag: "no site" };
  const rest = address.slice(beginning.length);
  if (rest === "") return { tag: "no site" };
  if (!/^https?:\/\/$/i.test(beginning)) {
    return { tag: "beginning", meant: `${/s/i.test(beginning) ? "https" : "http"}://${rest}` };
  }
  if (rest.includes("\\")) return { tag: "backslash", meant: beginning + rest.replaceAll("\\", "/") };
  if (/\s/.test(rest.trim())) return spaceIn(beginning, rest);
  const meant = withoutSignAtTheEnd(address.trim());
  if (meant !== address) return { tag: "sign at the end", meant };
  if (!URL.canParse(address)) return { tag: "no site" };
  return siteProblem(address, new URL(address));
}

function spaceIn(beginning: string, rest: string): AddressProblem {
  const [site = ""] = rest.split("/");
  return /\s/.test(site)
    ? { tag: "no site" }
    : { tag: "space", meant: beginning + rest.trim().replaceAll(/\s/g, "%20") };
}

/** A closing bracket stays where the address has the opening one: `/wiki/Sutton_(London)`. */
function withoutSignAtTheEnd(address: string): string {
  const bare = address.replace(SIGN_AT_THE_END, "");
  const isPaired = bare.split("(").length >= bare.split(")").length;
  return bare.endsWith(")") && !isPaired ? withoutSignAtTheEnd(bare.slice(0, -1)) : bare;
}

function siteProblem(address: string, url: URL): AddressProblem | undefined {
  const site = url.hostname;
  const written = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(address)?.[1] ?? "";
  if (url.username !== "" || url.password !== "") {
    return { tag: "password", meant: address.replace(/\/\/[^/?#]*@/, "//") };
  }
  if (NOT_PUBLIC.test(site)) return { tag: "not public", site, page: url.pathname + url.search + url.hash };
  if (/[^\u0021-\u007E]/.test(written)) return { tag: "other letters", site: written, encoded: site };
  if (/^[\d.]+$/.test(site) || site.startsWith("[")) return { tag: "number for a name", site };
  if (!/^[^.]+(\.[^.]+)+$/.test(site)) return { tag: "name without a dot", site };
  for (const { site: leading, parameters, by } of LEADING_ON) {
    if (!leading.test(site)) continue;
    const meant = parameters
      .map((name) => url.searchParams.get(name))
      .find((value) => /^https?:/.test(value ?? ""));
    if (typeof meant === "string") return { tag: "leads on", by, meant };
  }
  return undefined;
}

/** The address without the parameters by which others count who came by it; `undefined` where it has none. */
export function withoutTracking(address: string): string | undefined {
  const [, before = "", query = "", place = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  const parts = query.split("&");
  const kept = parts.filter((part) => !TRACKING.test(part.split("=")[0] ?? ""));
  if (query === "" || kept.length === parts.length) return undefined;
  return `${before}${kept.length > 0 ? `?${kept.join("&")}` : ""}${place}`;
}
