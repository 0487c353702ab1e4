import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import type { Instant } from "../calendar/london-time";
import { now } from "../content/today";
import { readList } from "./answer-list";
import { chooseEncoding } from "./content-encoding";
import {
  etagOf,
  isNotModified,
  type RequestTarget,
  STATIC_FOLDER,
  STATIC_LIST,
  staticAnswerFinder,
} from "./static-answer";

/** Bytes of bodies in the LRU cache. */
const MOST_IN_MEMORY = 64 * 1024 * 1024;

/** Answers made by the build, by address. */
export interface StaticAnswers {
  readonly size: number;
  /**
   * Answers a request.
   * @returns false, with nothing sent, when the build made no answer for the address, or one that is out of date
   */
  send(address: RequestTarget, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** The answer of an address as a response of its own; `undefined` where the build made none. */
  open(path: string, status: number): Promise<Response | undefined>;
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

/**
 * Opens the answers that a build has made.
 * @param serverFolder the folder of the build's server
 * @param clock tells the moment that is taken as now
 * @throws when the build has made none
 */
export function openStaticAnswers(serverFolder: string, clock: () => Instant = now): StaticAnswers {
  const folder = join(serverFolder, STATIC_FOLDER);
  const list = readList(readFileSync(join(folder, STATIC_LIST), "utf8"));
  const find = staticAnswerFinder(list, clock);
  const read = fileReader(folder);
  return {
    size: list.size,
    async send(target, request, response) {
      const ready = find(target);
      if (ready === undefined) return false;
      const { answer, headers } = ready;
      const encoding = chooseEncoding(answer.encodings, request.headers["accept-encoding"]);
      const isUnchanged = isNotModified(ready, request.headers["if-none-match"]);
      // Read before anything is said of it: a file that has gone is answered with the error page, without these headers.
      const body = isUnchanged
        ? undefined
        : await read(encoding === undefined ? answer.file : `${answer.file}.${encoding}`);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (answer.encodings.length > 0) response.setHeader("vary", "accept-encoding");
      response.setHeader("etag", etagOf(answer, encoding));
      if (body === undefined) {
        response.removeHeader("content-type");
        response.writeHead(304).end();
        return true;
      }
      if (encoding !== undefined) response.setHeader("content-encoding", encoding);
      response.setHeader("content-length", body.length);
      response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
      return true;
    },
    async open(path, status) {
      const ready = find({ path, query: "" });
      return (
        ready &&
        new Response(new Uint8Array(await read(ready.answer.file)), { status, headers: ready.headers })
      );
    },
  };
}
