import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Answer } from "./answering";
import { chooseEncoding, ENCODINGS, type Encoding } from "./ready-answer";

/** Less than this is sent as it is: it fits one packet in any form. */
const WORTH_COMPRESSING = 1_000;

/**
 * Quick rather than small: the reader waits for the compression too. Not handed to another thread, since an answer of
 * ours is compressed sooner than handed over.
 */
const COMPRESS: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (body) => gzipSync(body, { level: 4 }),
};

/** Sends an answer that was made for this request, in the best form that the asker takes. */
export function sendAnswer(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const plain = Buffer.from(answer.body);
  const encodings = plain.length < WORTH_COMPRESSING ? [] : ENCODINGS;
  const encoding = chooseEncoding(encodings, request.headers["accept-encoding"]);
  const body = encoding === undefined ? plain : COMPRESS[encoding](plain);
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (encodings.length > 0) response.setHeader("vary", "accept-encoding");
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(answer.status).end(request.method === "HEAD" ? undefined : body);
}
