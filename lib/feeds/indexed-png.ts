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

/**
 * A picture as runs of one colour, which flat pictures are made of: its colours in the order in which they come first, how many
 * pixels each has, and of each run its colour and its length. A row that is the same as the one above has that one's runs.
 */
interface Runs {
  readonly colours: readonly number[];
  readonly counts: readonly number[];
  readonly ofRuns: readonly number[];
  readonly lengths: readonly number[];
  /** The first of its runs, and the one after the last of them, by row. */
  readonly rows: readonly (readonly [first: number, end: number])[];
}

/** True where two parts of a list are the same. */
function areSame(list: Int32Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (list[one + at] !== list[other + at]) return false;
  return true;
}

function runsOf({ colours: pixels, width, height }: Pixels): Runs {
  // With a sign, since V8 allocates every larger number anew: opaque colours all are.
  const signed = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length);
  const places = new Map<number, number>();
  const [colours, counts, ofRuns, lengths]: [number[], number[], number[], number[]] = [[], [], [], []];
  const rows: (readonly [number, number])[] = [];
  const placeOf = (colour: number): number => {
    const place = places.get(colour) ?? colours.length;
    if (place === colours.length) {
      places.set(colour, place);
      colours.push(colour);
      counts.push(0);
    }
    return place;
  };
  for (let row = 0; row < height; row += 1) {
    const [start, first] = [row * width, ofRuns.length];
    const above = rows.at(-1);
    if (above !== undefined && areSame(signed, start - width, start, width)) rows.push(above);
    else {
      for (let from = start; from < start + width; ) {
        const colour = signed[from] ?? 0;
        let to = from + 1;
        while (to < start + width && signed[to] === colour) to += 1;
        ofRuns.push(placeOf(colour));
        lengths.push(to - from);
        from = to;
      }
      rows.push([first, ofRuns.length]);
    }
    const [begins, ends] = rows[row] ?? [0, 0];
    for (let run = begins; run < ends; run += 1) {
      const place = ofRuns[run] ?? 0;
      counts[place] = (counts[place] ?? 0) + (lengths[run] ?? 0);
    }
  }
  return { colours, counts, ofRuns, lengths, rows };
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
function paletteOf({ colours: all, counts }: Runs): Palette {
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
  for (let pixel = 0; pixel < row.length; pixel += 1)
    bytes[pixel >> 3] = (bytes[pixel >> 3] ?? 0) | ((row[pixel] ?? 0) << (7 - (pixel & 7)));
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
  { ofRuns, lengths, rows: runsOfRows }: Runs,
  places: Uint8Array,
  bits: 1 | 8,
  scale: number,
): Bytes {
  const length = Math.ceil((width * scale * bits) / 8) + 1;
  const rows = new Uint8Array(length * height * scale);
  let [inRow, above] = [new Uint8Array(width * scale), new Uint8Array(0)];
  for (let row = 0; row < height; row += 1) {
    const runs = runsOfRows[row];
    const isRepeated = row > 0 && runs === runsOfRows[row - 1];
    const [first, end] = isRepeated || runs === undefined ? [0, 0] : runs;
    let at = 0;
    for (let run = first; run < end; run += 1) {
      const to = at + (lengths[run] ?? 0) * scale;
      inRow.fill(places[ofRuns[run] ?? 0] ?? 0, at, to);
      at = to;
    }
    const start = row * scale * length;
    // Nothing differs in rows that are the same, which makes most of a flat picture zeros.
    const isAnother = row === 0 || (!isRepeated && !isSame(inRow, above));
    if (isAnother) rows.set(packed(inRow, bits), start + 1);
    for (let again = 0; again < scale; again += 1)
      rows[start + again * length] = isAnother && again === 0 ? AS_IT_IS : FROM_ABOVE;
    if (!isRepeated) [inRow, above] = [row === 0 ? new Uint8Array(inRow.length) : above, inRow];
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
  const all = runsOf(pixels);
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
