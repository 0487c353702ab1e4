/** Gzip put together from pieces. Whether an answer is compressed, and as what, is decided in `send-response.ts`. */
import { constants, crc32, deflateRawSync } from "node:zlib";
import { isShared, type SharedPiece } from "./pieces";

/** Compression level of a piece that is new: speed before size, since a reader waits. */
const QUICK = 4;

/** Answers after which a piece is known to be shared by many, such as the styles of a tool, and is compressed as small as can be. */
const MANY = 10;

/**
 * Deflates a piece and flushes to a byte boundary, so that other deflated pieces can follow (RFC 1951).
 * @param level from 1, quick, to 9, small
 */
function deflated(piece: Uint8Array, level: number): Buffer {
  return deflateRawSync(piece, { level, finishFlush: constants.Z_SYNC_FLUSH });
}

interface Kept {
  compressed: Buffer;
  answers: number;
}

/** What was made of shared pieces, as long as somebody keeps them: a page of a tool that is asked for again, its styles. */
const kept = new WeakMap<SharedPiece, Kept>();

function compressed(piece: Uint8Array): Buffer {
  if (!isShared(piece)) return deflated(piece, QUICK);
  const before = kept.get(piece) ?? { compressed: deflated(piece, QUICK), answers: 0 };
  before.answers += 1;
  if (before.answers === 1) kept.set(piece, before);
  if (before.answers === MANY) before.compressed = deflated(piece, constants.Z_BEST_COMPRESSION);
  return before.compressed;
}

/** The header of a gzip member (RFC 1952): magic number, deflate, no name, no time, unknown system. */
const GZIP_BEGINS = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** An empty final block of deflate. */
const DEFLATE_ENDS = Buffer.from([0x03, 0x00]);

/**
 * A body as gzip. A shared piece is not compressed again: deflate lets one follow the other. Node offers no way to
 * join pieces of Brotli.
 */
export function gzipOf(pieces: readonly Uint8Array[]): Buffer {
  const parts: Buffer[] = [GZIP_BEGINS];
  let [checksum, length] = [0, 0];
  for (const piece of pieces) {
    // zlib takes an empty array for the start of a new check sum.
    if (piece.length === 0) continue;
    checksum = crc32(piece, checksum);
    length += piece.length;
    parts.push(compressed(piece));
  }
  const ends = Buffer.alloc(8);
  ends.writeUInt32LE(checksum, 0);
  ends.writeUInt32LE(length, 4);
  return Buffer.concat([...parts, DEFLATE_ENDS, ends]);
}
