import { constants, crc32, deflateRawSync } from "node:zlib";

/** Quick rather than small: the reader waits for it. */
export const QUICK = 4;

/**
 * Text as a piece of deflate that ends on a whole byte, so that any other piece can follow it (RFC 1951).
 * @param level from 1, quick, to 9, small
 */
function deflated(plain: Buffer, level: number): Buffer {
  return deflateRawSync(plain, { level, finishFlush: constants.Z_SYNC_FLUSH });
}

/** A part of an answer's body that others hold too: compressed once, when it is first sent so. */
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

/** What an answer's body is made of, in order: text for this answer alone, and parts that it shares with others. */
export type BodyPart = string | SharedPart;

function plainOf(part: BodyPart): Buffer {
  return typeof part === "string" ? Buffer.from(part) : part.plain;
}

/** A body's bytes. */
export function bytesOf(body: readonly BodyPart[]): Buffer {
  return Buffer.concat(body.map(plainOf));
}

/** A member of gzip begins so, by RFC 1952: its two marks, deflate, no name, no time, unknown system. */
const GZIP_BEGINS = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** The last block of deflate, with nothing in it. */
const DEFLATE_ENDS = Buffer.from([0x03, 0x00]);

/** A body as gzip, of which what it shares with others is not compressed again. Brotli cannot be put together so in Node. */
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
