import type { IncomingMessage, ServerResponse } from "node:http";

/** Longest part of a path that is logged, in characters. */
const LONGEST_PATH = 300;

/**
 * Writes one line of JSON when an answer has been sent: time, method, path without query, status, and duration in
 * milliseconds; `cut` where the connection ended before the answer did. Nothing about the reader or what they typed.
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
