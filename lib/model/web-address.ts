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
  | { readonly tag: "leads on"; readonly by: string; readonly meant: string }
  /** The address of a service that shortens others, or of a mail filter: nobody sees where it leads. */
  | { readonly tag: "hidden aim"; readonly site: string }
  /** A comma for a dot, `wwww.`, `.con` and the like. */
  | { readonly tag: "misspelt name"; readonly site: string; readonly meant: string }
  /** Shortened for showing (`…`), or with a place that was to be filled (`{id}`). */
  | { readonly tag: "not whole"; readonly piece: string }
  | { readonly tag: "two addresses" }
  /** Where the makers of a site edit its pages. */
  | { readonly tag: "editor's page" }
  /** A file or a meeting that only those can open who are signed in, or a mailbox. */
  | { readonly tag: "behind a login"; readonly site: string }
  /** A percent sign that begins no code, or a code that was encoded again: `%2520`. */
  | { readonly tag: "wrong code"; readonly meant: string };

/** Everything that people type for `https://` at the beginning of an address. */
const BEGINNING =
  /^\s*(?:(?:h{1,2}\s?[tps]{2,5}|tt?ps?)\s*(?:[:;.,：]{0,2}\s*[/\\／]{1,4}:?\s*|[:;：](?=[\w-]+\.)))+/i;

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
  { site: /^translate\.google\.com$/, parameters: ["u"], by: "Google’s translator" },
  { site: /^(?:l|lm)\.(?:facebook|instagram)\.com$/, parameters: ["u"], by: "Facebook" },
  { site: /^linkprotect\.cudasvc\.com$/, parameters: ["a"], by: "a mail filter" },
  { site: /^(?:www\.)?linkedin\.com$/, parameters: ["url"], by: "LinkedIn" },
];

/** Mail filters that hold the address within their own, between two signs. */
const HELD = /^https?:\/\/urldefense\.com\/v3\/__(.+?)__;/i;

/** Services whose addresses say nothing about where they lead. */
const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|t\.co|lnkd\.in|ow\.ly|goo\.gl|is\.gd|buff\.ly|tiny\.cc|rb\.gy|cutt\.ly|shorturl\.at|(?:protect|url)[\w-]*\.mimecast(?:protect)?\.com|webcache\.googleusercontent\.com)$/i;

/** Addresses of search engines that lead on without saying where, and those of a search itself. */
const OF_A_SEARCH =
  /^https?:\/\/(?:www\.)?(?:bing\.com\/(?:ck\/|search\?)|google\.(?:com|co\.uk)\/(?:amp\/|search\?))/i;

/** Addresses under which content systems let their users edit a page, or look at it before it is published. */
const EDITORS_PAGE = /\/wp-admin\/|[?&]preview=true\b|\/node\/\d+\/edit\b|\/umbraco\/?#/i;

/** What hands type in the name of a site, and what is meant. */
const MISSPELT: readonly (readonly [RegExp, string])[] = [
  [/[,;]/g, "."],
  [/\.{2,}/g, "."],
  [/^\.+/, ""],
  [/^(?:w{4,}|ww|www\.www)\./i, "www."],
  [/\.uk\.uk$/i, ".uk"],
  [/\.(?:gov|gvo|goc|go|gv|govt|gove|gob|giv)\.(?:u|ul|um|ku|ukk|uuk)$/i, ".gov.uk"],
  [/\.(?:gvo|goc|go|gv|govt|gove|gob|giv|gov\.co|co\.gov)\.uk$/i, ".gov.uk"],
  [/[.-](gov|org|nhs|ac|co)-?uk$/i, ".$1.uk"],
  [/\.(nhs|gov)\.(?:uk\.com|com|u|ku|ukk|uuk)$/i, ".$1.uk"],
  [/\.co\.(?:u|ku|ukk|uuk)$/i, ".co.uk"],
  [/\.org\.(?:u|ku|ukk|uuk)$/i, ".org.uk"],
  [/\.(?:con|cmo|ocm|vom|comm|xom)$/i, ".com"],
  [/\.(?:ogr|rog|orgg|og)$/i, ".org"],
  [/^(?:gmial|gmai|gamil|gnail|gmaill)\.com$/i, "gmail.com"],
  [/^(?:hotmial|hotmal|hotnail|hotmil)\./i, "hotmail."],
  [/^(?:outlok|outllook|oulook)\.com$/i, "outlook.com"],
];

/** Signs that end a sentence or a bracket, and no address; a space as browsers write it. */
const SIGN_AT_THE_END = /(?:[.,;:!'"’”>\]]|%20|%C2%A0)+$/i;

/** Where files, meetings and mailboxes of an organisation are, and the pages on which people sign in. */
const BEHIND_A_LOGIN =
  /^(?:[\w-]+\.sharepoint\.com|1drv\.ms|onedrive\.live\.com|(?:docs|drive)\.google\.com|teams\.(?:microsoft|live)\.com|statics\.teams\.cdn\.office\.net|outlook\.(?:office|office365|live)\.com|mail\.google\.com|login\.[\w-]+\.com|accounts\.google\.com|(?:intranet|extranet|sharepoint)\..+)$/i;

/** Parameters with which newsletters and networks count who came by a link, and those that name one visit. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|gad_\w+|dclid|msclkid|mc_[ce]id|igshid|_hs(?:enc|mi)|yclid|ttclid|twclid|mkt_tok|_g[al]|s_kwcid|phpsessid|jsessionid|session_?id|aspsessionid\w*)$/i;

/** Words of a page that a browser marks: they change, and the page opens in its middle. */
const MARKED_WORDS = /:~:.*$/;

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
    // What was mistyped is not known to work without encryption.
    return { tag: "beginning", meant: `https://${rest}` };
  }
  const unfilled = /…|\.{3,}|<\w+>|\{\w+\}|\[\w+\]/.exec(rest)?.[0];
  if (unfilled !== undefined) return { tag: "not whole", piece: unfilled };
  if (/(?:[,;|]\s*|[a-z\d])https?:\/\//i.test(rest)) return { tag: "two addresses" };
  if (rest.includes("\\")) return { tag: "backslash", meant: beginning + rest.replaceAll("\\", "/") };
  if (/\s/.test(rest.trim())) return spaceIn(beginning, rest);
  const meant = withoutSignAtTheEnd(address.trim());
  if (meant !== address) return { tag: "sign at the end", meant };
  const misspelt = misspeltName(beginning, rest);
  if (misspelt !== undefined) return misspelt;
  if (!URL.canParse(address)) return { tag: "no site" };
  return siteProblem(address, new URL(address));
}

/** The name of a site, like `www.example.gov.uk`, as it was meant: without slips of the hand. The same where it has none. */
export function meantSite(site: string): string {
  return MISSPELT.reduce((name, [wrong, right]) => name.replace(wrong, right), site);
}

const E_MAIL = /^[^\s@?<>,;:/]+@[\w-]+(\.[\w-]+)+$/;

/** True for an e-mail address whose site is written without a slip. */
export function isMailAddress(address: string): boolean {
  const site = address.slice(address.indexOf("@") + 1);
  return E_MAIL.test(address) && meantSite(site) === site;
}

/** True for `mailto:` with one address or several, and a subject or a text where it has any as mail programs read it. */
export function isMailLink(address: string): boolean {
  const [, to = ""] = /^mailto:([^?]*)/i.exec(address) ?? [];
  return to.split(",").every(isMailAddress) && !/\s|\?(?:subject|body|cc):/i.test(address);
}

/** The name of a site of the United States’ government, which ends with `.gov` alone, in the address of a page or of e-mail. */
export function americanSite(address: string): string | undefined {
  return /^(?:https?:\/\/|(?:mailto:)?[^@/\s]+@)((?:[\w-]+\.){1,3}gov)(?=$|[/?#:])/i.exec(address)?.[1];
}

function misspeltName(beginning: string, rest: string): AddressProblem | undefined {
  const site = /^[^/?#:@]*/.exec(rest)?.[0] ?? "";
  const meant = meantSite(site);
  // A password may stand before the name.
  if (meant === site || rest.slice(site.length).startsWith("@")) return undefined;
  return { tag: "misspelt name", site, meant: beginning + meant + rest.slice(site.length) };
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
  if (EDITORS_PAGE.test(address)) return { tag: "editor's page" };
  const held = HELD.exec(address)?.[1];
  if (held !== undefined) return { tag: "leads on", by: "a mail filter", meant: held };
  if (BEHIND_A_LOGIN.test(site)) return { tag: "behind a login", site };
  const encoded = address.replace(/%25(?=[\dA-F]{2})/gi, "%").replace(/%(?![\dA-F]{2})/gi, "%25");
  if (encoded !== address) return { tag: "wrong code", meant: encoded };
  if (SHORTENERS.test(site)) return { tag: "hidden aim", site };
  for (const { site: leading, parameters, by } of LEADING_ON) {
    if (!leading.test(site)) continue;
    const meant = parameters
      .map((name) => url.searchParams.get(name))
      .find((value) => /^https?:/.test(value ?? ""));
    if (typeof meant === "string") return { tag: "leads on", by, meant };
  }
  if (OF_A_SEARCH.test(address)) return { tag: "hidden aim", site };
  return undefined;
}

/**
 * The address without the parameters by which others count who came by it, and without what belongs to one visit;
 * `undefined` where it has none of them.
 */
export function withoutTracking(address: string): string | undefined {
  const [, written = "", query, anchor = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const kept = query?.split("&").filter((part) => !TRACKING.test(part.split("=")[0] ?? "")) ?? [];
  const before = written.replace(/;jsessionid=[^/?#]*/i, "");
  const place = anchor.replace(MARKED_WORDS, "").replace(/^#$/, "");
  const bare = `${before}${kept.length > 0 ? `?${kept.join("&")}` : ""}${place}`;
  return bare === address || bare === address.replace(/\?$/, "") ? undefined : bare;
}
