/** Changes whenever the same pixels come out as other bytes. */
export const INDEXED_PNG = "indexed PNG, 4";

type Bytes = Uint8Array<ArrayBuffer>;

/** Most colours that a palette of PNG has room for. */
const MOST_COLOURS = 256;

/** A picture as numbers: red, green, blue and how opaque each pixel is, a byte each, row by row. */
export interface Pixels {
  readonly colours: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** The colours of a picture in the order in which they come first, how often each occurs, and which of them each pixel has. */
interface Colours {
  readonly colours: readonly number[];
  readonly counts: readonly number[];
  readonly ofPixels: Uint32Array;
}

function coloursOf({ colours: pixels }: Pixels): Colours {
  // With a sign, since V8 allocates every larger number anew: opaque colours all are.
  const signed = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length);
  const places = new Map<number, number>();
  const colours: number[] = [];
  const counts: number[] = [];
  const ofPixels = new Uint32Array(pixels.length);
  let [colour, place] = [0, -1];
  for (let pixel = 0; pixel < signed.length; pixel += 1) {
    const next = signed[pixel] ?? 0;
    // Flat pictures are made of long runs of one colour.
    if (next !== colour || place === -1) {
      colour = next;
      place = places.get(colour) ?? colours.length;
      if (place === colours.length) {
        places.set(colour, place);
        colours.push(colour);
        counts.push(0);
      }
    }
    ofPixels[pixel] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { colours, counts, ofPixels };
}

/** The colours of a palette, and the place in it of every colour of the picture, in the picture's order. */
interface Palette {
  readonly colours: readonly number[];
  readonly places: Uint8Array;
}

/**
 * A palette with every colour of a picture that has few enough. Of others, shades that differ in their last bits alone, then in
 * one bit more, are shown as the commonest of them: flat parts stay as they are.
 */
function paletteOf({ colours: all, counts }: Colours): Palette {
  const colourAt = (index: number) => all[index] ?? 0;
  const countAt = (index: number) => counts[index] ?? 0;
  const sorted = [...all.keys()].sort(
    (one, other) => countAt(other) - countAt(one) || colourAt(one) - colourAt(other),
  );
  for (let lost = 0; ; lost += 1) {
    const kept = ~(((1 << lost) - 1) * 0x01_01_01_01);
    const colours: number[] = [];
    const placeOf = new Map<number, number>();
    const places = new Uint8Array(all.length);
    for (const index of sorted) {
      const shade = colourAt(index) & kept;
      const place = placeOf.get(shade) ?? colours.length;
      if (place === colours.length) colours.push(colourAt(index));
      placeOf.set(shade, place);
      places[index] = place;
    }
    if (colours.length <= MOST_COLOURS) return { colours, places };
  }
}

/** How a row of a PNG is written: as it stands, or as what it differs from the one above (PNG, 9.2). */
const [AS_IT_IS, FROM_ABOVE] = [0, 2];

/** How many bits of a byte each pixel takes: one where there are two colours, such as black and white. */
const bitsFor = (colours: number): 1 | 8 => (colours <= 2 ? 1 : 8);

/** Places in the palette of the pixels of a row, a byte each or, eight to a byte, a bit each: the first pixel is the highest bit. */
function packed(row: Uint8Array, bits: 1 | 8): Uint8Array {
  if (bits === 8) return row;
  const bytes = new Uint8Array(Math.ceil(row.length / 8));
  for (const [pixel, place] of row.entries())
    bytes[pixel >> 3] = (bytes[pixel >> 3] ?? 0) | (place << (7 - (pixel & 7)));
  return bytes;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * The places of all pixels in a palette, and before each row how it is written.
 * @param places in the palette, of the colours of the picture
 */
function rowsOf(
  { width, height }: Pixels,
  { ofPixels }: Colours,
  places: Uint8Array,
  bits: 1 | 8,
  scale: number,
): Bytes {
  const length = Math.ceil((width * scale * bits) / 8) + 1;
  const rows = new Uint8Array(length * height * scale);
  let [inRow, above] = [new Uint8Array(width * scale), new Uint8Array(0)];
  for (let row = 0; row < height; row += 1) {
    let at = 0;
    for (let pixel = row * width; pixel < (row + 1) * width; pixel += 1) {
      const place = places[ofPixels[pixel] ?? 0] ?? 0;
      for (const end = at + scale; at < end; at += 1) inRow[at] = place;
    }
    const start = row * scale * length;
    // Nothing differs in rows that are the same, which makes most of a flat picture zeros.
    const isAnother = row === 0 || !isSame(inRow, above);
    if (isAnother) rows.set(packed(inRow, bits), start + 1);
    for (let again = 0; again < scale; again += 1)
      rows[start + again * length] = isAnother && again === 0 ? AS_IT_IS : FROM_ABOVE;
    [inRow, above] = [row === 0 ? new Uint8Array(inRow.length) : above, inRow];
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

function headerOf({ width, height }: Pixels, bits: 1 | 8, scale: number): Bytes {
  const header = new Uint8Array(13);
  const numbers = new DataView(header.buffer);
  numbers.setUint32(0, width * scale);
  numbers.setUint32(4, height * scale);
  header.set([bits, INDEXED], 8);
  return header;
}

/** Compresses as zlib does. */
export type Deflate = (bytes: Bytes) => Promise<Bytes>;

/** By what every runtime of the Web has. */
async function deflated(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** The kind of a PNG whose pixels are places in a palette. */
const INDEXED = 3;

interface Drawing {
  /** How many pixels wide and high each of the picture's is drawn, a whole number. */
  readonly scale?: number;
  readonly deflate?: Deflate;
}

/**
 * A picture in flat colours, without transparent parts, as a PNG with a palette: by the build, or by a server, on any runtime.
 * @see https://www.w3.org/TR/png-3/
 */
export async function indexedPng(
  pixels: Pixels,
  { scale = 1, deflate = deflated }: Drawing = {},
): Promise<Bytes> {
  const all = coloursOf(pixels);
  const { colours, places } = paletteOf(all);
  const bits = bitsFor(colours.length);
  const palette = new Uint8Array(colours.length * 3);
  const bytes = new Uint8Array(Int32Array.from(colours).buffer);
  for (const place of colours.keys()) palette.set(bytes.subarray(place * 4, place * 4 + 3), place * 3);
  const parts = [
    SIGNATURE,
    chunk("IHDR", headerOf(pixels, bits, scale)),
    chunk("PLTE", palette),
    chunk("IDAT", await deflate(rowsOf(pixels, all, places, bits, scale))),
    chunk("IEND", new Uint8Array(0)),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
