import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { type BodyPart, bytesOf, gzipOf } from "./compressed-body";
import { chooseEncoding, type Encoding } from "./content-encoding";
import type { Answer } from "./responder-module";
import { namesTag } from "./static-answer";

/** Bytes from which compression pays: a smaller body fits one packet anyway. */
const WORTH_COMPRESSING = 1_000;

/**
 * Speed before size, since the reader waits for the compression. Synchronous: for bodies this small a thread of the pool
 * costs more than it saves.
 */
const COMPRESS: Readonly<Record<Encoding, (body: readonly BodyPart[]) => Buffer>> = {
  br: (body) => brotliCompressSync(bytesOf(body), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: gzipOf,
};

/** Best first. With shared parts compressed in advance, gzip is faster than Brotli here, and no larger. */
const QUICKEST: readonly Encoding[] = ["gzip", "br"];

function isWorthCompressing(body: readonly BodyPart[]): boolean {
  const length = body.reduce((sum, part) => sum + (typeof part === "string" ? part : part.plain).length, 0);
  return length >= WORTH_COMPRESSING;
}

/** Sends an answer made for this request, in the best encoding that the client accepts. */
export function sendAnswer(
  { status, headers, body }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { etag } = headers;
  if (status === 200 && etag !== undefined && namesTag(request.headers["if-none-match"], etag)) {
    for (const [name, value] of Object.entries(headers)) {
      if (name !== "content-type") response.setHeader(name, value);
    }
    response.writeHead(304).end();
    return;
  }
  const encodings = isWorthCompressing(body) ? QUICKEST : [];
  const encoding = chooseEncoding(encodings, request.headers["accept-encoding"]);
  const bytes = encoding === undefined ? bytesOf(body) : COMPRESS[encoding](body);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (encodings.length > 0) response.setHeader("vary", "accept-encoding");
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  response.writeHead(status).end(request.method === "HEAD" ? undefined : bytes);
}
