import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** Changes whenever the same pixels come out as other bytes. */
export const INDEXED_PNG = "indexed PNG, 1";

/** Most colours that a palette of PNG has room for. */
const MOST_COLOURS = 256;

/** Red, green and blue of every pixel, row by row, a byte each. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A colour as one number. Three times as fast as `readUIntBE`, of which a picture would take two million. */
const colourAt = (data: Buffer, at: number): number =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/** How often each colour occurs, as one number: flat pictures have few, in long runs. */
function coloursOf({ data }: Pixels): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [colour, run] = [-1, 0];
  for (let at = 0; at < data.length; at += 3) {
    const next = colourAt(data, at);
    if (next === colour) {
      run += 1;
      continue;
    }
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    [colour, run] = [next, 1];
  }
  counts.set(colour, (counts.get(colour) ?? 0) + run);
  counts.delete(-1);
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
    const kept = ~(((1 << lost) - 1) * 0x01_01_01);
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
function rowsOf({ data, width, height }: Pixels, places: Palette["places"]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let [colour, place, from] = [-1, 0, 0];
  for (let row = 0; row < height; row += 1) {
    const start = row * (width + 1) + 1;
    for (let at = start; at < start + width; at += 1, from += 3) {
      const next = colourAt(data, from);
      if (next !== colour) [colour, place] = [next, places.get(next) ?? 0];
      rows[at] = place;
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
 * A picture in flat colours as a PNG with a palette.
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
  for (const [place, colour] of colours.entries()) palette.writeUIntBE(colour, place * 3, 3);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", await promisify(deflate)(rowsOf(pixels, places), { level })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
