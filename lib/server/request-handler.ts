import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { FORWARDED_PROTOCOL, STRICT_TRANSPORT } from "../policy/response-headers";
import { routes } from "../site/routes";
import { logWhenDone } from "./request-log";
import { sendResponse } from "./send-response";
import type { AskedRequest, Responder } from "./site-responder";
import type { RequestTarget } from "./static-answer";
import type { StaticAnswers } from "./static-answers";
import {
  canBeAskedFor,
  isForwardedSecurely,
  METHODS,
  textAnswer,
  type WebHandler,
  webHandler,
} from "./web-handler";

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

const forwardedProtocol = ({ headers }: IncomingMessage): string => String(headers[FORWARDED_PROTOCOL] ?? "");

/** The target of a request; undefined when it is not a path, such as `*`. */
function targetOf({ url = "" }: IncomingMessage): RequestTarget | undefined {
  // HTTP lets a client send the whole URL (absolute-form, RFC 9112).
  const address = url.replace(/^https?:\/\/[^/?]*/i, "");
  if (!address.startsWith("/")) return undefined;
  const [path = "", ...query] = address.split("?");
  return { path, query: query.length === 0 ? "" : `?${query.join("?")}` };
}

/** A request by Web standards, with the headers on which an answer depends. */
function webRequest(request: IncomingMessage, { path, query }: RequestTarget): AskedRequest {
  const headers = new Headers({ [FORWARDED_PROTOCOL]: forwardedProtocol(request) });
  const tag = request.headers["if-none-match"];
  if (tag !== undefined) headers.set("if-none-match", tag);
  return { url: `http://localhost${path}${query}`, method: request.method ?? "GET", headers };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { staticAnswers }: HandlerOptions,
  handler: WebHandler,
): Promise<void> {
  const target = targetOf(request);
  if (target === undefined) {
    return sendResponse(textAnswer(400, "This is no address of a page.\n"), request, response);
  }
  const isRead = METHODS.includes(request.method ?? "");
  if (isRead && canBeAskedFor(target.path) && (await staticAnswers.send(target, request, response))) return;
  return sendResponse(await handler(webRequest(request, target)), request, response);
}

/**
 * Node's adapter of the site's handler: sends the static answer if there is one, compressed by the build, and has the handler
 * answer the rest. A failure is answered with the error page, which reveals nothing about its cause.
 */
export function requestHandler(options: HandlerOptions): RequestListener {
  const { staticAnswers, respond, isStopping } = options;
  // The page itself may be what has gone.
  const errorPage = async () =>
    (await staticAnswers.open(routes.serverError(), 500).catch(() => undefined)) ??
    textAnswer(500, "Something went wrong on our side. Try again in a few minutes.\n");
  const isReady = () => staticAnswers.size > 0 && !isStopping();
  const handler = webHandler({ respond, errorPage, isReady });
  return (request, response) => {
    if (options.log !== undefined) logWhenDone(targetOf(request)?.path ?? "", request, response, options.log);
    if (isForwardedSecurely(forwardedProtocol(request))) response.setHeader(...STRICT_TRANSPORT);
    if (isStopping()) response.setHeader("connection", "close");
    handle(request, response, options, handler).catch(async (problem: unknown) => {
      console.error(problem);
      // Part of an answer may have gone out already.
      if (response.headersSent) response.destroy();
      else await sendResponse(await errorPage(), request, response).catch(() => response.destroy());
    });
  };
}
