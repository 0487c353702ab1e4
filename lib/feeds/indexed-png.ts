/** Changes whenever the same pixels come out as other bytes. */
export const INDEXED_PNG = "indexed PNG, 2";

type Bytes = Uint8Array<ArrayBuffer>;

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
function rowsOf({ colours, width, height }: Pixels, places: Palette["places"]): Bytes {
  const rows = new Uint8Array((width + 1) * height);
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

/** The remainder of each byte by the polynomial of CRC-32, its bits turned round (PNG, annex D). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xed_b8_83_20 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32(bytes: Bytes): number {
  let rest = 0xff_ff_ff_ff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}

function chunk(type: string, body: Bytes): Bytes {
  const frame = new Uint8Array(body.length + 12);
  const numbers = new DataView(frame.buffer);
  numbers.setUint32(0, body.length);
  frame.set(new TextEncoder().encode(type), 4);
  frame.set(body, 8);
  numbers.setUint32(body.length + 8, crc32(frame.subarray(4, body.length + 8)));
  return frame;
}

function headerOf({ width, height }: Pixels): Bytes {
  const header = new Uint8Array(13);
  const numbers = new DataView(header.buffer);
  numbers.setUint32(0, width);
  numbers.setUint32(4, height);
  header.set([BITS_PER_PIXEL, INDEXED], 8);
  return header;
}

/** Compressed as zlib does it, by what every runtime of the Web has. */
async function deflated(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const [BITS_PER_PIXEL, INDEXED] = [8, 3];

/**
 * A picture in flat colours, without transparent parts, as a PNG with a palette: by the build, or by a server, on any runtime.
 * @see https://www.w3.org/TR/png-3/
 */
export async function indexedPng(pixels: Pixels): Promise<Bytes> {
  const { colours, places } = paletteOf(pixels);
  const palette = new Uint8Array(colours.length * 3);
  const bytes = new Uint8Array(Uint32Array.from(colours).buffer);
  for (const place of colours.keys()) palette.set(bytes.subarray(place * 4, place * 4 + 3), place * 3);
  const parts = [
    SIGNATURE,
    chunk("IHDR", headerOf(pixels)),
    chunk("PLTE", palette),
    chunk("IDAT", await deflated(rowsOf(pixels, places))),
    chunk("IEND", new Uint8Array(0)),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
