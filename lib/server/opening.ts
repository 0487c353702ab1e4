import { constants, crc32, deflateRawSync } from "node:zlib";

/** A member of gzip begins so, by RFC 1952: its two marks, deflate, no name, no time, unknown system. */
const GZIP_BEGINS = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Quick rather than small: the reader waits for this one. */
const QUICK = 4;

/**
 * What many answers begin with, such as the styles that stand in every page: compressed once, as small as can be, where
 * else each answer would compress it again. Deflate allows it: a part that ends on a whole byte can be followed by any
 * other (RFC 1951, `Z_SYNC_FLUSH`). Brotli has no such thing in Node.
 */
export class Opening {
  readonly text: string;
  readonly #plain: Buffer;
  readonly #compressed: Buffer;
  readonly #checksum: number;

  constructor(text: string) {
    this.text = text;
    this.#plain = Buffer.from(text);
    this.#checksum = crc32(this.#plain);
    this.#compressed = deflateRawSync(this.#plain, {
      level: constants.Z_BEST_COMPRESSION,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  }

  /** In bytes. */
  get length(): number {
    return this.#plain.length;
  }

  /** The whole answer. */
  before(rest: Buffer): Buffer {
    return Buffer.concat([this.#plain, rest]);
  }

  /** The whole answer as gzip. */
  gzipBefore(rest: Buffer): Buffer {
    const ends = Buffer.alloc(8);
    ends.writeUInt32LE(crc32(rest, this.#checksum), 0);
    ends.writeUInt32LE(this.#plain.length + rest.length, 4);
    return Buffer.concat([GZIP_BEGINS, this.#compressed, deflateRawSync(rest, { level: QUICK }), ends]);
  }
}
