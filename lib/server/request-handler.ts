import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { FORWARDED_PROTOCOL, HEADERS_EVERYWHERE, STRICT_TRANSPORT } from "../policy/response-headers";
import { routes } from "../site/routes";
import { logWhenDone } from "./request-log";
import type { RequestTarget, Responder } from "./responder-module";
import { sendAnswer } from "./send-answer";
import type { StaticAnswers } from "./static-answers";

const METHODS = ["GET", "HEAD"];

/** Where the request handler gets its answers, and the state it depends on. */
export interface HandlerOptions {
  readonly staticAnswers: StaticAnswers;
  /** Answers what has no static answer: tools, old addresses and unknown addresses. */
  readonly respond: Responder;
  /** True once the server has been told to stop. */
  readonly isStopping: () => boolean;
  /** Called with a log line for each request; without it nothing is logged. */
  readonly log?: ((line: string) => void) | undefined;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.writeHead(status).end(text);
}

function setHeaders(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS_EVERYWHERE)) response.setHeader(name, value);
  const protocol = String(request.headers[FORWARDED_PROTOCOL] ?? "").split(",")[0];
  if (protocol?.trim() === "https") response.setHeader(...STRICT_TRANSPORT);
}

/** The target of a request; undefined when it is not a path, such as `*`. */
function targetOf({ url = "" }: IncomingMessage): RequestTarget | undefined {
  // HTTP lets a client send the whole URL (absolute-form, RFC 9112).
  const address = url.replace(/^https?:\/\/[^/?]*/i, "");
  if (!address.startsWith("/")) return undefined;
  const [path = "", ...query] = address.split("?");
  return { path, query: query.length === 0 ? "" : `?${query.join("?")}` };
}

/** False for the error page: it is only sent when something fails. */
const canBeAskedFor = ({ path }: RequestTarget): boolean => path !== routes.serverError();

/** Sends the error page, or cuts the connection when part of an answer has already gone out. */
async function fail(
  request: IncomingMessage,
  response: ServerResponse,
  { staticAnswers }: HandlerOptions,
): Promise<void> {
  if (response.headersSent) response.destroy();
  else if (await staticAnswers.send({ path: routes.serverError(), query: "" }, request, response, 500))
    return;
  else sendText(response, 500, "Something went wrong on our side. Try again in a few minutes.\n");
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: HandlerOptions,
): Promise<void> {
  const target = targetOf(request);
  if (!METHODS.includes(request.method ?? "")) {
    response.setHeader("allow", METHODS.join(", "));
    sendText(response, 405, "This site answers GET and HEAD.\n");
  } else if (target === undefined) sendText(response, 400, "This is no address of a page.\n");
  else if (target.path === routes.health()) sendText(response, 200, "ok\n");
  else if (target.path === routes.readiness()) {
    const isReady = options.staticAnswers.size > 0 && !options.isStopping();
    sendText(response, isReady ? 200 : 503, isReady ? "ok\n" : "not ready\n");
  } else if (canBeAskedFor(target) && (await options.staticAnswers.send(target, request, response))) return;
  else {
    const nonce = randomBytes(16).toString("base64");
    sendAnswer(await options.respond(target, nonce), request, response);
  }
}

/**
 * Handles every request: sets the common headers, sends the static answer if there is one, and passes the rest to `respond`.
 * A failure is answered with the error page, which reveals nothing about its cause.
 */
export function requestHandler(options: HandlerOptions): RequestListener {
  return (request, response) => {
    if (options.log !== undefined) logWhenDone(targetOf(request)?.path ?? "", request, response, options.log);
    setHeaders(request, response);
    if (options.isStopping()) response.setHeader("connection", "close");
    handle(request, response, options)
      .catch((problem: unknown) => {
        console.error(problem);
        return fail(request, response, options);
      })
      .catch(() => response.destroy());
  };
}
