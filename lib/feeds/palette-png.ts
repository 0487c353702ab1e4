import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const MOST_COLOURS = 256;
/** Eight bits a channel, red green blue alpha, no interlace: what the drawing library writes. */
const RGBA = Buffer.from([8, 6, 0, 0, 0]);
const PALETTE = Buffer.from([8, 3, 0, 0, 0]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

function written(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** The square of the distance between two colours. */
function difference(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

/** The most used colours, and for every colour the place of the nearest of them. */
function paletteOf(colours: Uint32Array): { kept: readonly number[]; place: ReadonlyMap<number, number> } {
  const uses = new Map<number, number>();
  for (const colour of colours) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const kept = [...uses]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const place = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of uses.keys()) {
    if (place.has(colour)) continue;
    let nearest = 0;
    for (const [index, candidate] of kept.entries()) {
      if (difference(colour, candidate) < difference(colour, kept[nearest] ?? 0)) nearest = index;
    }
    place.set(colour, nearest);
  }
  return { kept, place };
}

/**
 * The same picture with at most 256 colours, about half as large. Meant for pictures in flat colours, where no more are
 * lost than a few shades on the edges of letters. A picture in another form of PNG, or one that is partly see-through,
 * comes back as it is.
 * @param png a PNG of eight bits a channel with an alpha channel, whose rows are not filtered
 */
export function palettePng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (!header?.subarray(8).equals(RGBA)) return png;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)),
  );
  const stride = width * 4 + 1;
  const colours = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * stride] !== 0) return png;
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + x * 4;
      if (rows[at + 3] !== 255) return png;
      colours[y * width + x] = rows.readUIntBE(at, 3);
    }
  }
  const { kept, place } = paletteOf(colours);
  const places = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      places[y * (width + 1) + 1 + x] = place.get(colours[y * width + x] ?? 0) ?? 0;
    }
  }
  return Buffer.concat([
    SIGNATURE,
    written("IHDR", Buffer.concat([header.subarray(0, 8), PALETTE])),
    written("PLTE", Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    written("IDAT", deflateSync(places, { level: 9 })),
    written("IEND", Buffer.alloc(0)),
  ]);
}
