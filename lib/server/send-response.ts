import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { gzipOf } from "./compressed-body";
import { chooseEncoding, type Encoding } from "./content-encoding";
import { isShared, type MakeResponse, type SharedPiece } from "./pieces";

/** Bytes from which compression pays: a smaller body fits one packet anyway. */
const WORTH_COMPRESSING = 1_000;

/** Bytes that arrive in the first flight of a connection: ten packets. */
const FIRST_FLIGHT = 14_600;

/** Quality of Brotli: with it almost every answer fits the first flight. */
const QUALITY = 6;
/** For the few that do not: a millisecond more for nearly a hundred bytes. The next takes ten times as long. */
const FINER_QUALITY = 8;

function brotli(body: Buffer, quality: number): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Synchronous: for bodies this small a thread of the pool costs more than it saves. */
const COMPRESS: Readonly<Record<Encoding, (pieces: readonly Uint8Array[]) => Buffer>> = {
  br: (pieces) => {
    const body = Buffer.concat(pieces);
    const compressed = brotli(body, QUALITY);
    return compressed.length <= FIRST_FLIGHT ? compressed : brotli(body, FINER_QUALITY);
  },
  gzip: gzipOf,
};

/** Pieces that an answer was sent with before. */
const sentBefore = new WeakSet<SharedPiece>();

/**
 * The encodings for a body, best first. Brotli is a tenth smaller, for a millisecond more; of a body that is asked for again, gzip
 * compresses nothing anew, and is taken where it arrives as soon.
 */
function encodingsFor(pieces: readonly Uint8Array[]): readonly Encoding[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length < WORTH_COMPRESSING) return [];
  const shared = pieces.filter(isShared);
  const isAskedAgain = shared.every((piece) => sentBefore.has(piece));
  for (const piece of shared) sentBefore.add(piece);
  const takesGzip = isAskedAgain && (shared.length === 0 || gzipOf(pieces).length <= FIRST_FLIGHT);
  return takesGzip ? ["gzip", "br"] : ["br", "gzip"];
}

/** A response for {@link sendResponse}, which takes its pieces as they are: a body of Node's own would cost more than a short answer. */
class PiecedResponse extends Response {
  readonly pieces: readonly Uint8Array[];

  constructor(pieces: readonly Uint8Array[], init: ResponseInit) {
    super(null, init);
    this.pieces = pieces;
  }
}

/** How the responder makes responses for Node's server. */
export const piecedResponse: MakeResponse = (pieces, init) => new PiecedResponse(pieces, init);

async function piecesOf(response: Response): Promise<readonly Uint8Array[]> {
  if (response instanceof PiecedResponse) return response.pieces;
  return response.body === null ? [] : [new Uint8Array(await response.arrayBuffer())];
}

/** Sends what the responder has answered to this request, in the best encoding that the client accepts. */
export async function sendResponse(
  answer: Response,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pieces = await piecesOf(answer);
  const encodings = encodingsFor(pieces);
  const encoding = chooseEncoding(encodings, request.headers["accept-encoding"]);
  const bytes = encoding === undefined ? Buffer.concat(pieces) : COMPRESS[encoding](pieces);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (encodings.length > 0) response.setHeader("vary", "accept-encoding");
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  // Neither has a body, whose length it would be (RFC 9110, section 8.6).
  if (answer.status !== 304 && answer.status !== 204) response.setHeader("content-length", bytes.length);
  response.writeHead(answer.status).end(request.method === "HEAD" ? undefined : bytes);
}
