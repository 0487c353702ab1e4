import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import type { Instant } from "../calendar/london-time";
import { now } from "../content/today";
import { keptUntil } from "../policy/response-headers";
import { chooseEncoding } from "./content-encoding";
import type { RequestTarget } from "./responder-module";
import { etagOf, isNotModified, STATIC_FOLDER, STATIC_LIST, type StaticAnswer } from "./static-answer";

/** Bytes of bodies in the LRU cache. */
const MOST_IN_MEMORY = 64 * 1024 * 1024;

/** Answers made by the build, by address. */
export interface StaticAnswers {
  readonly size: number;
  /**
   * Answers a request.
   * @returns false, with nothing sent, when the build made no answer for the address, or one that is out of date
   * @param status 200 by default
   */
  send(
    address: RequestTarget,
    request: IncomingMessage,
    response: ServerResponse,
    status?: number,
  ): Promise<boolean>;
}

/** Reads files of one folder through an LRU cache. */
function fileReader(folder: string): (name: string) => Promise<Buffer> {
  const cache = new LRUCache<string, Buffer>({
    maxSize: MOST_IN_MEMORY,
    // The cache accepts no size of 0.
    sizeCalculation: ({ length }) => Math.max(1, length),
    fetchMethod: (name) => readFile(join(folder, name)),
  });
  return async (name) => cache.get(name) ?? cache.forceFetch(name);
}

/** Of an answer and what takes its place later, the one that holds at a moment. */
function inForceAt(instant: Instant, first: StaticAnswer): StaticAnswer | undefined {
  let answer: StaticAnswer | undefined = first;
  while (answer?.until !== undefined && instant >= answer.until) answer = answer.next;
  return answer;
}

/**
 * Opens the answers that a build has made.
 * @param serverFolder the folder of the build's server
 * @param clock tells the moment that is taken as now
 * @throws when the build has made none
 */
export function openStaticAnswers(serverFolder: string, clock: () => Instant = now): StaticAnswers {
  const folder = join(serverFolder, STATIC_FOLDER);
  const list: Record<string, StaticAnswer> = JSON.parse(readFileSync(join(folder, STATIC_LIST), "utf8"));
  const answers = new Map(Object.entries(list));
  const read = fileReader(folder);
  return {
    size: answers.size,
    async send({ path, query }, request, response, status = 200) {
      const first = answers.get(path);
      if (first === undefined || (first.isFirstStep && query !== "")) return false;
      const instant = first.until === undefined ? 0 : clock();
      const answer = inForceAt(instant, first);
      if (answer === undefined) return false;
      const { until } = answer;
      const encoding = chooseEncoding(answer.encodings, request.headers["accept-encoding"]);
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
      if (until !== undefined) response.setHeader("cache-control", keptUntil(until, instant));
      if (answer.encodings.length > 0) response.setHeader("vary", "accept-encoding");
      if (status === 200) response.setHeader("etag", etagOf(answer, encoding));
      if (status === 200 && isNotModified(answer, request.headers["if-none-match"])) {
        response.removeHeader("content-type");
        response.writeHead(304).end();
        return true;
      }
      const body = await read(encoding === undefined ? answer.file : `${answer.file}.${encoding}`);
      if (encoding !== undefined) response.setHeader("content-encoding", encoding);
      response.setHeader("content-length", body.length);
      response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
      return true;
    },
  };
}
