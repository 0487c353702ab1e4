import sharp from "sharp";

const SIDE = 32;
/** Bytes of the list of pictures in the file: its head, and an entry for the one. */
const HEAD = 6;
const ENTRY = 16;

/**
 * The site's mark as an icon file, for programs that ask for `/favicon.ico` and read no page: a PNG with the head that all of
 * them know.
 * @param svg the mark as the site's pages link it
 */
export async function faviconIco(svg: Buffer): Promise<Buffer> {
  const png = await sharp(svg, { density: 192 }).resize(SIDE, SIDE).png().toBuffer();
  const head = Buffer.alloc(HEAD + ENTRY);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(SIDE, HEAD);
  head.writeUInt8(SIDE, HEAD + 1);
  head.writeUInt16LE(1, HEAD + 4);
  head.writeUInt16LE(32, HEAD + 6);
  head.writeUInt32LE(png.length, HEAD + 8);
  head.writeUInt32LE(head.length, HEAD + 12);
  return Buffer.concat([head, png]);
}
