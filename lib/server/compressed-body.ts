import { constants, crc32, deflateRawSync } from "node:zlib";

/** Compression level for answers made per request: speed before size, since the reader waits. */
export const QUICK = 4;

/**
 * Deflates text and flushes to a byte boundary, so that other deflated pieces can follow (RFC 1951).
 * @param level from 1, quick, to 9, small
 */
function deflated(plain: Buffer, level: number): Buffer {
  return deflateRawSync(plain, { level, finishFlush: constants.Z_SYNC_FLUSH });
}

/** A part of the body that several answers share: compressed once, on first use. */
export class SharedPart {
  readonly plain: Buffer;
  readonly #level: number;
  #compressed: Buffer | undefined;

  /** @param level of compression, from 1, quick, to 9, small */
  constructor(text: string, level: number) {
    this.plain = Buffer.from(text);
    this.#level = level;
  }

  get compressed(): Buffer {
    this.#compressed ??= deflated(this.plain, this.#level);
    return this.#compressed;
  }
}

/** A piece of an answer's body: text of this answer alone, or a part shared with others. */
export type BodyPart = string | SharedPart;

function plainOf(part: BodyPart): Buffer {
  return typeof part === "string" ? Buffer.from(part) : part.plain;
}

/** A body's bytes. */
export function bytesOf(body: readonly BodyPart[]): Buffer {
  return Buffer.concat(body.map(plainOf));
}

/** The header of a gzip member (RFC 1952): magic number, deflate, no name, no time, unknown system. */
const GZIP_BEGINS = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** An empty final block of deflate. */
const DEFLATE_ENDS = Buffer.from([0x03, 0x00]);

/** A body as gzip, without compressing its shared parts again. Node offers no way to join pieces of Brotli. */
export function gzipOf(body: readonly BodyPart[]): Buffer {
  const pieces: Buffer[] = [GZIP_BEGINS];
  let [checksum, length] = [0, 0];
  for (const part of body) {
    const plain = plainOf(part);
    checksum = crc32(plain, checksum);
    length += plain.length;
    pieces.push(typeof part === "string" ? deflated(plain, QUICK) : part.compressed);
  }
  const ends = Buffer.alloc(8);
  ends.writeUInt32LE(checksum, 0);
  ends.writeUInt32LE(length, 4);
  return Buffer.concat([...pieces, DEFLATE_ENDS, ends]);
}
