/**
 * The scoring that MDN's HTTP Observatory publishes, for what can be read off one answer:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 *
 * The answer is taken as one behind a secure connection with a valid certificate and a redirect to it, which the server
 * in front is for; neither earns or costs anything.
 */
export interface ScannedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

/** Less than this, and what is good beyond the necessary does not count. */
const ENOUGH_FOR_EXTRA = 90;
const SIX_MONTHS = 15_768_000;

const BROAD = ["http:", "https:", "ftp:", "data:", "*", "ws:", "wss:", "blob:", "'unsafe-inline'"];
const PRIVATE_REFERRERS = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];

function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
}

function policyModifier(policy: string | undefined): number {
  if (policy === undefined) return -25;
  const all = directives(policy);
  const fallback = all.get("default-src") ?? ["*"];
  const has = (name: string, words: readonly string[]) =>
    (all.get(name) ?? fallback).some((source) => words.includes(source));
  const nonce = (all.get("script-src") ?? fallback).some((source) => /^'(nonce|sha\d+)-/.test(source));
  if (!nonce && has("script-src", ["'strict-dynamic'"])) return -25;
  if (has("script-src", BROAD) || has("object-src", BROAD)) return -20;
  if (has("script-src", ["'unsafe-eval'"]) || has("style-src", ["'unsafe-eval'"])) return -10;
  if (has("style-src", BROAD)) return 0;
  const form = all.get("form-action") ?? ["*"];
  const isClosed = fallback.length === 1 && fallback[0] === "'none'";
  return isClosed && form.every((source) => ["'none'", "'self'"].includes(source)) ? 10 : 5;
}

function transportModifier(header: string | undefined): number {
  const age = Number(/max-age=(\d+)/.exec(header ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return -20;
  return age < SIX_MONTHS ? -10 : 0;
}

function resourceModifier(header: string | undefined): number {
  if (header === undefined || header === "cross-origin") return 0;
  return ["same-origin", "same-site"].includes(header) ? 10 : -5;
}

/** Scripts from elsewhere cost much; from here, or none at all, nothing. */
function scriptModifier(html: string): number {
  const elsewhere = [...html.matchAll(/<script[^>]*\ssrc="(?:https?:)?\/\/[^"]*"[^>]*>/g)];
  return elsewhere.some(([tag]) => !tag.includes("integrity=")) ? -50 : 0;
}

/** What an answer earns and costs, by test. */
export function modifiers({ headers, html }: ScannedAnswer): Readonly<Record<string, number>> {
  const policy = headers["content-security-policy"];
  const framed = directives(policy ?? "").has("frame-ancestors");
  const referrer = headers["referrer-policy"];
  return {
    "content-security-policy": policyModifier(policy),
    cookies: headers["set-cookie"] === undefined ? 0 : -20,
    "cross-origin-resource-sharing":
      headers["access-control-allow-credentials"] === "true" &&
      headers["access-control-allow-origin"] !== undefined
        ? -50
        : 0,
    "cross-origin-resource-policy": resourceModifier(headers["cross-origin-resource-policy"]),
    "referrer-policy": referrer === undefined ? 0 : PRIVATE_REFERRERS.includes(referrer) ? 5 : -5,
    "strict-transport-security": transportModifier(headers["strict-transport-security"]),
    "subresource-integrity": scriptModifier(html),
    "x-content-type-options": headers["x-content-type-options"] === "nosniff" ? 0 : -5,
    "x-frame-options": framed ? 5 : headers["x-frame-options"] === undefined ? -20 : 0,
  };
}

/** The score: 100, less what the answer lacks, and with its extras when it lacks little. */
export function score(answer: ScannedAnswer): number {
  const all = Object.values(modifiers(answer));
  const lost = all.filter((one) => one < 0).reduce((sum, one) => sum + one, 100);
  const extra = all.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
  return Math.max(0, lost >= ENOUGH_FOR_EXTRA ? lost + extra : lost);
}
