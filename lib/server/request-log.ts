import type { IncomingMessage, ServerResponse } from "node:http";

/** More of a path than this says nothing more about what was asked for. */
const LONGEST_PATH = 300;

/**
 * Writes one line of JSON when an answer has gone out: when, method, path without its query, status, and how long it
 * took in milliseconds. Nothing about who asked, and nothing of what they typed.
 */
export function logWhenDone(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  write: (line: string) => void,
): void {
  const began = performance.now();
  response.once("close", () => {
    const line = {
      time: new Date().toISOString(),
      method: request.method,
      path: path.slice(0, LONGEST_PATH),
      status: response.statusCode,
      milliseconds: Math.round((performance.now() - began) * 10) / 10,
      ...(response.writableFinished ? {} : { cut: true }),
    };
    write(`${JSON.stringify(line)}\n`);
  });
}
