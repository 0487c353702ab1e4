import {
  FORWARDED_PROTOCOL,
  HEADERS_EVERYWHERE,
  mayBeConfirmed,
  STRICT_TRANSPORT,
} from "../policy/response-headers";
import { routes } from "../site/routes";
import type { AskedRequest, Responder } from "./site-responder";
import { namesTag } from "./static-answer";

/** What the site can be asked with. */
export const METHODS = ["GET", "HEAD"];

/** False for the error page: it is only sent when something fails. */
export function canBeAskedFor(path: string): boolean {
  return path !== routes.serverError();
}

/** What the handler answers with, and the state it depends on. */
export interface WebHandlerOptions {
  readonly respond: Responder;
  /** The page of the build that says that something went wrong; it reveals nothing about the cause. */
  readonly errorPage: () => Promise<Response>;
  /** True while this copy of the site should be asked. By default always. */
  readonly isReady?: () => boolean;
}

/** Handles a request by Web standards. */
export type WebHandler = (request: AskedRequest) => Promise<Response>;

/** A short answer for programs. */
export function textAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return withHeadersEverywhere(
    new Response(text, {
      status,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers },
    }),
  );
}

const ALLOWED = [...METHODS, "OPTIONS"].join(", ");

/** The answer to a method that the site has nothing for. */
function methodRefused(): Response {
  return textAnswer(405, "This site answers GET and HEAD.\n", { allow: ALLOWED });
}

/**
 * The answer to what a browser asks before a page of another site reads our data with headers of its own. What may be read
 * there says so itself.
 */
function preflight(): Response {
  return withHeadersEverywhere(
    new Response(null, {
      status: 204,
      headers: {
        allow: ALLOWED,
        "access-control-allow-origin": "*",
        "access-control-allow-methods": METHODS.join(", "),
        "access-control-allow-headers": "*",
        "access-control-max-age": "86400",
      },
    }),
  );
}

function withHeadersEverywhere(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS_EVERYWHERE)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** True for a request over TLS, which a proxy may have terminated. */
function isSecure({ url, headers }: AskedRequest): boolean {
  return url.startsWith("https:") || isForwardedSecurely(headers.get(FORWARDED_PROTOCOL) ?? "");
}

/** True where the proxy next to the client names TLS in {@link FORWARDED_PROTOCOL}. */
export function isForwardedSecurely(protocols: string): boolean {
  return protocols.split(",")[0]?.trim() === "https";
}

/** The same answer without a body, where the client has it already; `undefined` where it has not. */
function notModified(request: AskedRequest, { status, headers }: Response): Response | undefined {
  const tag = headers.get("etag");
  const named = request.headers.get("if-none-match") ?? undefined;
  if (status !== 200 || tag === null || !namesTag(named, tag)) return undefined;
  if (!mayBeConfirmed(headers.get("cache-control"))) return undefined;
  const kept = new Headers(headers);
  kept.delete("content-type");
  return new Response(null, { status: 304, headers: kept });
}

async function answer(
  request: AskedRequest,
  { respond, isReady = () => true }: WebHandlerOptions,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === "OPTIONS") return preflight();
  if (!METHODS.includes(request.method)) return methodRefused();
  if (pathname === routes.health()) return textAnswer(200, "ok\n");
  if (pathname === routes.readiness())
    return isReady() ? textAnswer(200, "ok\n") : textAnswer(503, "not ready\n");
  const response = await respond(request);
  return notModified(request, response) ?? response;
}

/**
 * The site's handler: `Request` in, `Response` out, on any runtime. It answers all that the build has made no answer for, and
 * gives every answer its headers. Compression, and what lies ready, are the runtime's.
 */
export function webHandler(options: WebHandlerOptions): WebHandler {
  return async (request) => {
    const response = withHeadersEverywhere(
      await answer(request, options).catch((problem: unknown) => {
        console.error(problem);
        return options.errorPage();
      }),
    );
    if (isSecure(request)) response.headers.set(...STRICT_TRANSPORT);
    return response;
  };
}
