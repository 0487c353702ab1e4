import { connect } from "node:net";
import { otherParameter } from "../../lib/calculator/question-parameter";
import { CALCULATOR_PARAMETERS } from "../../lib/calculator/state";
import { routes } from "../../lib/site/routes";
import { REQUESTED_FILES, TOOLS } from "./every-address";
import { listedPaths } from "./listed-paths";

/** Text that must never be echoed unescaped: it would run, or be read as markup. */
const MARKUP = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg/onload=alert(1)>",
  "'-alert(1)-'",
  "</title><script>alert(1)</script>",
  "javascript:alert(1)//",
] as const;

const REFLECTED = /<script>alert\(1\)|<img src=x|<svg\/onload|<\/title><script/;

const STATEMENTS = [
  "' OR 1=1--",
  "1; DROP TABLE roles",
  "#{7*7}",
  "{{7*7}}",
  "=cmd|'/c calc'!A1",
  "%0d%0aSet-Cookie: a=b",
];
const TRAVERSALS = [
  "/../../../../etc/passwd",
  "/..%2f..%2f..%2fetc%2fpasswd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%5c..%5cwindows%5cwin.ini",
  "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
  "/_next/static/../../package.json",
  "/_next/%2e%2e/server/app",
  "//elsewhere.example/%2f..",
  "/\\elsewhere.example",
];
const ODD = [
  "%00",
  "%ff%fe",
  "%E0%A4%A",
  "%",
  "%F0%9F%98%80",
  "\u0001",
  "%u202e",
  "__proto__",
  "constructor[prototype]",
];
const NUMBERS = [
  "-1",
  "0",
  "1e9",
  "40833.005",
  "£41,000",
  "41k",
  "500",
  "NaN",
  "Infinity",
  "9".repeat(60),
  "2027-02-29",
  "2027-13",
  "0000-00",
  "37",
  "yes",
  "full-time",
  "other",
];
/** What takes an input, the tools that have most to go wrong more often than others; and what takes none. */
const TARGETS = [
  ...TOOLS,
  ...REQUESTED_FILES,
  routes.calculator(),
  routes.calculator(),
  routes.compare(),
  routes.home(),
  routes.data(routes.home()),
  "/nowhere",
];
const FIELDS = [
  "q",
  "council",
  "pay",
  "page",
  "__proto__[x]",
  "q[]",
  ...CALCULATOR_PARAMETERS,
  ...CALCULATOR_PARAMETERS.map(otherParameter),
];
const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "PATCH",
  "BREW",
];
const HEADERS = [
  "RSC: 1",
  "Next-Router-State-Tree: %%%",
  "Next-Router-Prefetch: 1",
  "Next-Action: 0000",
  "Next-Url: /<script>alert(1)</script>",
  "X-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy",
  "X-Unknown-Address: <script>alert(1)</script>",
  "X-Forwarded-Host: elsewhere.example",
  "X-Forwarded-Proto: javascript",
  "X-Original-Url: /admin",
  "X-Invoke-Path: /server-error",
  "X-Nextjs-Data: 1",
  "X-Now-Route-Matches: 1=a",
  "Accept-Encoding: br;q=banana, *;q=-1",
  'If-None-Match: "<script>alert(1)</script>", *',
  "If-Modified-Since: tomorrow",
  "Range: bytes=0-0,-1,9999999999999-",
  "Cookie: __prerender_bypass=1; __next_preview_data=1",
  "Content-Type: multipart/form-data; boundary=",
  "Expect: 100-continue",
  "Purpose: prefetch",
];

/** A seeded pseudo-random number generator (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * One request as it goes over the wire, bounded in size; the same for the same number.
 * @param roles as in addresses; half of the requests name one, so that hostile input gets past the first question
 */
function hostileRequest(number: number, roles: readonly string[]): string {
  const next = chance(number * 2_654_435_761);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  const text = (): string => {
    const kind = next();
    if (kind < 0.1) return encodeURIComponent(pick(NUMBERS));
    if (kind < 0.3) return encodeURIComponent(pick(MARKUP));
    if (kind < 0.4) return pick(MARKUP).replaceAll(" ", "%20");
    if (kind < 0.6) return encodeURIComponent(pick(STATEMENTS));
    if (kind < 0.8) return pick(ODD);
    return encodeURIComponent(
      String.fromCodePoint(32 + Math.floor(next() * 0x2fff)).repeat(1 + Math.floor(next() * 400)),
    );
  };
  const path = next() < 0.25 ? pick(TRAVERSALS) : next() < 0.2 ? `/${text()}` : pick(TARGETS);
  const fields = Array.from({ length: Math.floor(next() * 12) }, () => `${pick(FIELDS)}=${text()}`);
  const chosen =
    next() < 0.5 ? [`role=${pick(roles)}`, ...(next() < 0.3 ? [`role=${pick(roles)}`] : [])] : [];
  const query = [...chosen, ...fields].join("&");
  const flood = next() < 0.05 ? Math.floor(next() * 900) : 0;
  const headers = [
    ...Array.from({ length: Math.floor(next() * 5) }, () => pick(HEADERS)),
    ...Array.from(
      { length: flood },
      (_, count) => `X-Flood-${count}: ${"y".repeat(Math.floor(next() * 40))}`,
    ),
  ];
  const target = query === "" || path.includes("?") ? path : `${path}?${query}`;
  return `${pick(METHODS)} ${target.slice(0, 12_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers.map((line) => `${line}\r\n`).join("")}\r\n`;
}

/** Sends bytes and reads all that comes back; resolves with what arrived when the connection ends in any way. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "localhost", () => socket.write(bytes, "latin1"));
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("data", (part) => parts.push(part));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(Buffer.concat(parts).toString("latin1")));
  });
}

/** What was wrong with the answer to a request, or undefined. */
export function complaint(answer: string): string | undefined {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
  if (Number.isNaN(status)) return "no answer";
  if (status >= 500) return `status ${status}`;
  if (REFLECTED.test(answer)) return "markup came back as markup";
  if (/root:.*:0:0:/.test(answer)) return "a file of the system came back";
  const location = /^location: *([^\r\n]*)/im.exec(answer)?.[1];
  if (location !== undefined && !/^\/(?![/\\])/.test(location)) return `a redirect to ${location}`;
  return undefined;
}

/**
 * Sends many hostile requests, several at a time.
 * @returns what went wrong: a line for each, with the request's number
 */
export async function attack(port: number, first: number, count: number, atOnce = 8): Promise<string[]> {
  const wrong: string[] = [];
  const paths = await listedPaths(`http://localhost:${port}`);
  const roles = paths
    .filter((path) => path.includes("/roles/"))
    .map((path) => path.slice(1).replace("/roles/", "/"));
  if (roles.length === 0) throw new Error("The site map lists no role.");
  let number = first;
  const worker = async () => {
    while (number < first + count) {
      const mine = number++;
      const request = hostileRequest(mine, roles);
      const fault = complaint(await exchange(port, request));
      if (fault !== undefined)
        wrong.push(`request ${mine}: ${fault}: ${JSON.stringify(request.slice(0, 300))}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return wrong;
}
