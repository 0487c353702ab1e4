import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import type { Answer } from "./answering";
import { Opening } from "./opening";
import { chooseEncoding, type Encoding } from "./ready-answer";

/** Less than this is sent as it is: it fits one packet in any form. */
const WORTH_COMPRESSING = 1_000;

const NO_OPENING = new Opening("");

type Compress = (opening: Opening, rest: Buffer) => Buffer;

/**
 * Quick rather than small: the reader waits for the compression too. Not handed to another thread, since an answer of
 * ours is compressed sooner than handed over.
 */
const COMPRESS: Readonly<Record<Encoding, Compress>> = {
  br: (opening, rest) =>
    brotliCompressSync(opening.before(rest), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (opening, rest) => opening.gzipBefore(rest),
};

/** Best first. With its opening compressed beforehand, an answer is sooner gzip than Brotli, and no longer. */
const QUICKEST: readonly Encoding[] = ["gzip", "br"];

/** Sends an answer that was made for this request, in the best form that the asker takes. */
export function sendAnswer(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { opening = NO_OPENING, headers, status } = answer;
  const rest = Buffer.from(answer.body);
  const encodings = opening.length + rest.length < WORTH_COMPRESSING ? [] : QUICKEST;
  const encoding = chooseEncoding(encodings, request.headers["accept-encoding"]);
  const body = encoding === undefined ? opening.before(rest) : COMPRESS[encoding](opening, rest);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (encodings.length > 0) response.setHeader("vary", "accept-encoding");
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
}
