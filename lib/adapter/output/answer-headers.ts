import { contentPolicy } from "../../policy/content-security-policy";
import {
  HEADERS_EVERYWHERE,
  PUBLIC_HEADERS,
  REVALIDATED,
  SPECULATION_RULES,
} from "../../policy/response-headers";

type Headers = Readonly<Record<string, string>>;

function lowerCase(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Headers of a page made by the build, names in lower case. */
export function pageHeaders(styleHashes: readonly string[]): Record<string, string> {
  return lowerCase({
    ...HEADERS_EVERYWHERE,
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": REVALIDATED,
    "Content-Security-Policy": contentPolicy(styleHashes),
    [SPECULATION_RULES[0]]: SPECULATION_RULES[1],
  });
}

/** Media types by file extension. */
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  ico: "image/x-icon",
  txt: "text/plain; charset=utf-8",
  xml: "application/xml",
};

function mediaType(address: string): string {
  return TYPES[address.slice(address.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/** Headers of a file that is sent as it is, names in lower case. */
export function fileHeaders(address: string): Record<string, string> {
  const headers = { "Content-Type": mediaType(address), "Cache-Control": REVALIDATED };
  return lowerCase({ ...HEADERS_EVERYWHERE, ...headers });
}

/**
 * Headers of public data made by the build, names in lower case.
 * @param headers set by the feed itself; they override ours
 */
export function feedHeaders(address: string, headers: Headers): Record<string, string> {
  return { ...fileHeaders(address), ...lowerCase(PUBLIC_HEADERS), ...lowerCase(headers) };
}
