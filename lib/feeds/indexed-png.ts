import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** Changes whenever the same pixels come out as other bytes. */
export const INDEXED_PNG = "indexed PNG, 1";

/** Most colours that a palette of PNG has room for. */
const MOST_COLOURS = 256;

/** A picture as numbers: red, green, blue and how opaque each pixel is, a byte each, row by row. */
export interface Pixels {
  readonly colours: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** Where pixels of one colour end, after the one at `from`. Flat pictures are made of long runs. */
function endOfRun(colours: Uint32Array, from: number, limit: number): number {
  const colour = colours[from];
  let end = from + 1;
  while (end < limit && colours[end] === colour) end += 1;
  return end;
}

/** How often each colour occurs. */
function coloursOf({ colours }: Pixels): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let from = 0; from < colours.length; ) {
    const end = endOfRun(colours, from, colours.length);
    const colour = colours[from] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + end - from);
    from = end;
  }
  return counts;
}

/** The colours of a palette, and the place in it of every colour of the picture. */
interface Palette {
  readonly colours: readonly number[];
  readonly places: ReadonlyMap<number, number>;
}

/**
 * A palette with every colour of a picture that has few enough. Of others, shades that differ in their last bits alone, then in
 * one bit more, are shown as the commonest of them: flat parts stay as they are.
 */
function paletteOf(pixels: Pixels): Palette {
  const sorted = [...coloursOf(pixels)].sort(
    ([one, often], [other, oftener]) => oftener - often || one - other,
  );
  for (let lost = 0; ; lost += 1) {
    const kept = ~(((1 << lost) - 1) * 0x01_01_01_01);
    const colours: number[] = [];
    const placeOf = new Map<number, number>();
    const places = new Map<number, number>();
    for (const [colour] of sorted) {
      const place = placeOf.get(colour & kept) ?? colours.length;
      if (place === colours.length) colours.push(colour);
      placeOf.set(colour & kept, place);
      places.set(colour, place);
    }
    if (colours.length <= MOST_COLOURS) return { colours, places };
  }
}

/** A byte for each pixel, and before each row a zero, which says that it stands as it is. */
function rowsOf({ colours, width, height }: Pixels, places: Palette["places"]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const limit = (row + 1) * width;
    for (let from = row * width; from < limit; ) {
      const end = endOfRun(colours, from, limit);
      rows.fill(places.get(colours[from] ?? 0) ?? 0, from + row + 1, end + row + 1);
      from = end;
    }
  }
  return rows;
}

function chunk(type: string, body: Buffer): Buffer {
  const frame = Buffer.alloc(body.length + 12);
  frame.writeUInt32BE(body.length, 0);
  frame.write(type, 4, "latin1");
  body.copy(frame, 8);
  frame.writeUInt32BE(crc32(frame.subarray(4, body.length + 8)), body.length + 8);
  return frame;
}

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const [BITS_PER_PIXEL, INDEXED] = [8, 3];

/**
 * A picture in flat colours, without transparent parts, as a PNG with a palette.
 * @param level of zlib's compression
 * @see https://www.w3.org/TR/png-3/
 */
export async function indexedPng(pixels: Pixels, level: number): Promise<Buffer> {
  const { colours, places } = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([BITS_PER_PIXEL, INDEXED], 8);
  const palette = Buffer.alloc(colours.length * 3);
  const bytes = Buffer.from(Uint32Array.from(colours).buffer);
  for (const place of colours.keys()) bytes.copy(palette, place * 3, place * 4, place * 4 + 3);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", await promisify(deflate)(rowsOf(pixels, places), { level })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
