import { now } from "../content/today";
import { STRICT_TRANSPORT } from "../policy/response-headers";
import { routes } from "../site/routes";
import { readList } from "./answer-list";
import type { BuildFiles, ResponderModule } from "./site-responder";
import { etagOf, isNotModified, type ReadyAnswer, STATIC_FOLDER, staticAnswerFinder } from "./static-answer";
import { canBeAskedFor, METHODS, textAnswer, type WebHandler, webHandler } from "./web-handler";

/** Cloudflare's store of a worker's static assets. */
interface Assets {
  fetch(address: URL): Promise<Response>;
}

/** A worker as Cloudflare's runtime calls it. */
interface Worker {
  fetch(request: Request, bindings: { readonly ASSETS: Assets }): Promise<Response>;
}

/**
 * Serves a build on Cloudflare's runtime: what the build made from the assets of the worker, under the headers that Node's
 * server sends, and the rest from the same handler. Compression is Cloudflare's.
 * @param files of the build, and `list`, its static answers as the build has written them
 */
export function siteWorker(
  openResponder: ResponderModule["openResponder"],
  files: BuildFiles,
  list: string,
): Worker {
  const find = staticAnswerFinder(readList(list), now);

  const bodyOf = async ({ answer }: ReadyAnswer, assets: Assets, url: string) =>
    (await assets.fetch(new URL(`${STATIC_FOLDER}/${answer.file}`, new URL("/", url)))).body;

  const send = async (ready: ReadyAnswer, request: Request, assets: Assets): Promise<Response> => {
    const headers = new Headers(ready.headers);
    headers.set("etag", etagOf(ready.answer, undefined));
    if (request.url.startsWith("https:")) headers.set(...STRICT_TRANSPORT);
    if (isNotModified(ready, request.headers.get("if-none-match") ?? undefined)) {
      headers.delete("content-type");
      return new Response(null, { status: 304, headers });
    }
    return new Response(await bodyOf(ready, assets, request.url), { headers });
  };

  const errorPage = async (assets: Assets, url: string): Promise<Response> => {
    const ready = find({ path: routes.serverError(), query: "" });
    if (ready === undefined) return textAnswer(500, "Something went wrong on our side.\n");
    return new Response(await bodyOf(ready, assets, url), { status: 500, headers: ready.headers });
  };

  // Opened by the first request: before that, the runtime gives no random numbers.
  let respond: ReturnType<typeof openResponder>["respond"] | undefined;
  return {
    async fetch(request, { ASSETS: assets }) {
      const { pathname: path, search: query } = new URL(request.url);
      const isRead = METHODS.includes(request.method) && canBeAskedFor(path);
      const ready = isRead ? find({ path, query }) : undefined;
      if (ready !== undefined) return send(ready, request, assets);
      respond ??= openResponder(files).respond;
      const handler: WebHandler = webHandler({ respond, errorPage: () => errorPage(assets, request.url) });
      return handler(request);
    },
  };
}
