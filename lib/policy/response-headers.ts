import type { Instant } from "../calendar/london-time";
import { routes } from "../site/routes";
import { contentPolicy } from "./content-security-policy";

/** Browser features that this site never uses. */
const DENIED_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "interest-cohort",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
] as const;

/** `Cache-Control` of a page made for one request. */
export const PRIVATE = "private, no-cache";

/** `Cache-Control` of files with a content hash in their name. */
export const IMMUTABLE = "public, max-age=31536000, immutable";

/** Headers of every answer, errors and redirects included. Pages replace the content security policy with their own. */
export const HEADERS_EVERYWHERE: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentPolicy(),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": DENIED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Headers of a page beside those of every answer, names in lower case: of one made by the build, of a tool's and of a 404.
 * @param policy its content security policy, which names its style sheets by their hashes
 */
export function pageHeaders(policy: string, cacheControl: string): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": cacheControl,
    "content-security-policy": policy,
    "speculation-rules": `"${routes.speculationRules()}"`,
  };
}

/**
 * Headers of a page that stands alone, such as a poster or an embedded card. Search engines are to list the page that it
 * is about in its place.
 * @param policy its content security policy, which names its style sheet by its hash
 */
export function standaloneHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    "X-Robots-Tag": "noindex",
  };
}

/**
 * Headers of an answer of the studio, which no cache keeps and no other site learns the address of. Its forms need their
 * `Origin`, which `no-referrer` would take away.
 * @param policy its content security policy, where it is a page
 */
export function studioHeaders(
  contentType: string,
  policy = contentPolicy(),
): Readonly<Record<string, string>> {
  return {
    ...HEADERS_EVERYWHERE,
    "Content-Type": contentType,
    "Content-Security-Policy": policy,
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
  };
}

/** Headers of what any site may read and show: data feeds and preview pictures. */
export const PUBLIC_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** HSTS for two years, as browsers' preload lists require. Sent over HTTPS only. */
export const STRICT_TRANSPORT = ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"] as const;

/** The request header in which a proxy that terminates TLS names the protocol of the connection. */
export const FORWARDED_PROTOCOL = "x-forwarded-proto";

/** Seconds for which a shared cache may send an answer without asking whether it has changed. */
const LONGEST_SHARED = 10;

/** Seconds for which it may go on with an answer while the server is down: a week. */
const LONGEST_DOWN = 604_800;

/**
 * `Cache-Control` of an answer made by the build: browsers revalidate each time; a shared cache revalidates after ten
 * seconds, may serve what it has for a minute while it does, and for a week while the server is down.
 */
export const REVALIDATED = `public, max-age=0, s-maxage=${LONGEST_SHARED}, stale-while-revalidate=60, stale-if-error=${LONGEST_DOWN}`;

/**
 * `Cache-Control` of an answer that changes by the clock: as {@link REVALIDATED}, but no cache keeps it beyond the moment at
 * which it changes, and until then it is sent without asking only while the server is down.
 * @param until that moment, and `now` the present one, in milliseconds
 */
export function keptUntil(until: Instant, now: Instant): string {
  // nginx counts whole seconds, and keeps an answer through the last of them.
  const left = Math.max(0, Math.floor((until - now) / 1000) - 1);
  const fresh = Math.min(LONGEST_SHARED, left);
  const whileDown = Math.min(LONGEST_DOWN, left - fresh);
  // Caches that heed only the first of the last two ask always, which is never wrong.
  return `public, max-age=0, s-maxage=${fresh}, must-revalidate${whileDown > 0 ? `, stale-if-error=${whileDown}` : ""}`;
}

/**
 * False for an answer that changes within moments: it is sent whole to whoever has it. A cache that is told by a 304 to keep it
 * for no time goes on with the time that it was told first, if it is nginx.
 */
export function mayBeConfirmed(cacheControl: string | null | undefined): boolean {
  return !/\bs-maxage=0\b/.test(cacheControl ?? "");
}

const {
  "Content-Security-Policy": _policy,
  "Cross-Origin-Resource-Policy": _resources,
  ...ON_EVERY_FILE
} = HEADERS_EVERYWHERE;

/**
 * Headers of every file on a host that sends the same for all of them. Which policy holds differs from page to page, and each
 * exported page says its own; and other sites may show some of the files.
 */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  ...ON_EVERY_FILE,
  "Cache-Control": REVALIDATED,
  "Speculation-Rules": `"${routes.speculationRules()}"`,
};
