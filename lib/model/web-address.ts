import type { AddressProblem } from "./address-problem";
import { siteProblem } from "./site-problem";

/** Everything that people type for `https://` at the beginning of an address. */
const BEGINNING =
  /^\s*(?:(?:h{1,2}\s?[tps]{2,5}|tt?ps?)\s*(?:[:;.,：]{0,2}\s*[/\\／]{1,4}:?\s*|[:;：](?=[\w-]+\.)))+/i;

const FILE = /^(?:file:|[a-z]:[\\/]|\\)/i;

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
  [/(?<=[a-z\d])-gov\.uk$/i, ".gov.uk"],
  // A slash was lost: `riverton.gov.ukjobs`.
  [/\.(gov|nhs)\.uk([a-z-]{3,})$/i, ".$1.uk/$2"],
  [/\.co\.(?:u|ku|ukk|uuk)$/i, ".co.uk"],
  [/\.org\.(?:u|ku|ukk|uuk)$/i, ".org.uk"],
  [/\.(?:con|cmo|ocm|vom|comm|xom)$/i, ".com"],
  [/\.(?:ogr|rog|orgg|og)$/i, ".org"],
  [/^(?:gmial|gmai|gamil|gnail|gmaill)\.com$/i, "gmail.com"],
  [/^(?:hotmial|hotmal|hotnail|hotmil)\./i, "hotmail."],
  [/^(?:outlok|outllook|oulook)\.com$/i, "outlook.com"],
];

/** Signs that end a sentence or a bracket, and no address; a space, one without width and a quotation mark as browsers write them. */
const SIGN_AT_THE_END = /(?:[.,;:!'"’”>\]]|%20|%22|%C2%A0|%E2%80%(?:8B|9D))+$/i;

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
