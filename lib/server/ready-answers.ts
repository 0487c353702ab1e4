import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import {
  chooseEncoding,
  entityTag,
  isStillTheSame,
  READY_FOLDER,
  READY_LIST,
  type ReadyAnswer,
} from "./ready-answer";

/** Bytes of answers kept in memory. What does not fit is read from the disk each time it is asked for. */
const MOST_IN_MEMORY = 64 * 1024 * 1024;

/** Answers made by the build, by address. */
export interface ReadyAnswers {
  readonly size: number;
  /** Answers a question for a path, and says whether it did: false when the build made nothing for the path. */
  send(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Reads files of one folder, and keeps those in memory that were asked for first. */
function fileReader(folder: string): (name: string) => Promise<Buffer> {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  return async (name) => {
    const before = kept.get(name);
    if (before !== undefined) return before;
    const body = await readFile(path.join(folder, name));
    if (bytes + body.length <= MOST_IN_MEMORY && !kept.has(name)) {
      kept.set(name, body);
      bytes += body.length;
    }
    return body;
  };
}

/**
 * Opens the answers that a build has made.
 * @param buildFolder such as `.next`
 * @throws when the build has made none
 */
export function openReadyAnswers(buildFolder: string): ReadyAnswers {
  const folder = path.join(buildFolder, READY_FOLDER);
  const list: Record<string, ReadyAnswer> = JSON.parse(readFileSync(path.join(folder, READY_LIST), "utf8"));
  const answers = new Map(Object.entries(list));
  const read = fileReader(folder);
  return {
    size: answers.size,
    async send(address, request, response) {
      const answer = answers.get(address);
      if (answer === undefined) return false;
      const encoding = chooseEncoding(answer, request.headers["accept-encoding"]);
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
      response.setHeader("etag", entityTag(answer, encoding));
      if (answer.encodings.length > 0) response.setHeader("vary", "accept-encoding");
      if (isStillTheSame(answer, request.headers["if-none-match"])) {
        response.removeHeader("content-type");
        response.writeHead(304).end();
        return true;
      }
      const body = await read(encoding === undefined ? answer.file : `${answer.file}.${encoding}`);
      if (encoding !== undefined) response.setHeader("content-encoding", encoding);
      response.setHeader("content-length", body.length);
      response.end(request.method === "HEAD" ? undefined : body);
      return true;
    },
  };
}
