import { contentPolicy } from "../../policy/content-security-policy";
import { HEADERS_EVERYWHERE, PUBLIC_HEADERS, pageHeaders, REVALIDATED } from "../../policy/response-headers";

type Headers = Readonly<Record<string, string>>;

function lowerCase(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Headers of an answer that the build stores: its own over those of every answer, names in lower case. */
export function storedHeaders(headers: Headers): Record<string, string> {
  return { ...lowerCase(HEADERS_EVERYWHERE), ...lowerCase(headers) };
}

/** Headers of a page made by the build, names in lower case. */
export function builtPageHeaders(styleHashes: readonly string[]): Record<string, string> {
  return storedHeaders(pageHeaders(contentPolicy(styleHashes), REVALIDATED));
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
  return storedHeaders({ "content-type": mediaType(address), "cache-control": REVALIDATED });
}

/**
 * Headers of public data made by the build, names in lower case.
 * @param headers set by the feed itself; they override ours
 */
export function feedHeaders(address: string, headers: Headers): Record<string, string> {
  return { ...fileHeaders(address), ...lowerCase(PUBLIC_HEADERS), ...lowerCase(headers) };
}
