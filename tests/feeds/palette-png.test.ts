import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { palettePng } from "@/lib/feeds/palette-png";

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG in the form that the drawing library writes. */
function drawn(width: number, height: number, pixel: (x: number, y: number) => Pixel, filter = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([filter, ...Array.from({ length: width }, (__, x) => pixel(x, y)).flat()]),
  );
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours of a picture with a palette, row by row; every chunk's check sum is looked at. */
function shown(png: Buffer): string[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const [header, palette, data] = ["IHDR", "PLTE", "IDAT"].map((type) => chunks.get(type) ?? Buffer.alloc(0));
  const width = header?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(data ?? Buffer.alloc(0));
  return [...rows]
    .filter((_, index) => index % (width + 1) !== 0)
    .map((place) => palette?.toString("hex", place * 3, place * 3 + 3) ?? "");
}

const RED: Pixel = [200, 10, 20, 255];
const BLUE: Pixel = [10, 20, 200, 255];

describe("a picture with a palette", () => {
  it("shows the same colours where there are at most 256", () => {
    const png = palettePng(drawn(4, 2, (x, y) => ((x + y) % 2 === 0 ? RED : BLUE)));
    expect(shown(png)).toEqual([0, 1, 0, 1, 1, 0, 1, 0].map((which) => (which === 0 ? "c80a14" : "0a14c8")));
  });

  it("takes the nearest of the most used colours for the rest", () => {
    // 255 greens in pairs, a pair of red, and one red that is a shade away from it.
    const colours: Pixel[] = [
      ...Array.from({ length: 510 }, (_, index): Pixel => [0, Math.floor(index / 2), 0, 255]),
      RED,
      RED,
      [201, 10, 20, 255],
    ];
    const png = palettePng(drawn(colours.length, 1, (x) => colours[x] ?? RED));
    expect(shown(png).slice(-3)).toEqual(["c80a14", "c80a14", "c80a14"]);
  });

  it("is smaller", () => {
    const noisy = drawn(200, 200, (x, y) => [(x * 7) % 64, (y * 13) % 2, (x * y) % 2, 255]);
    expect(palettePng(noisy).length).toBeLessThan(noisy.length);
  });

  it("leaves alone what it does not know: other forms, filtered rows, see-through pictures, other files", () => {
    const filtered = drawn(2, 2, () => RED, 1);
    const seeThrough = drawn(2, 2, () => [1, 2, 3, 128]);
    const palette = palettePng(drawn(2, 2, () => RED));
    for (const picture of [filtered, seeThrough, palette, Buffer.from("not a picture"), Buffer.alloc(0)]) {
      expect(palettePng(picture)).toBe(picture);
    }
  });
});
