import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { indexedPng } from "@/lib/feeds/indexed-png";
import { palettePng } from "@/lib/feeds/palette-png";

/** Flat colours with soft edges, as the previews have them; drawn with many shades where `shades` are asked for. */
function drawn(shades = ""): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="126">
    <defs><linearGradient id="shades"><stop stop-color="#000"/><stop offset="1" stop-color="#0cf"/></linearGradient></defs>
    <rect width="240" height="126" fill="#1d4f73"/><circle cx="90" cy="60" r="41" fill="#fff4e3"/>${shades}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Red, green and blue of every pixel, row by row. */
const pixels = (png: Buffer): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer();

/** How far the most changed of all channels of all pixels has moved. */
async function furthest(one: Buffer, other: Buffer): Promise<number> {
  const [before, after] = await Promise.all([pixels(one), pixels(other)]);
  expect(after).toHaveLength(before.length);
  return before.reduce((most, value, at) => Math.max(most, Math.abs(value - (after[at] ?? 0))), 0);
}

describe("a picture with a palette", () => {
  it("has one, and the size it had", async () => {
    const { format, isPalette, width, height } = await sharp(await palettePng(await drawn())).metadata();
    expect({ format, isPalette, width, height }).toEqual({
      format: "png",
      isPalette: true,
      width: 240,
      height: 126,
    });
  });

  it("shows flat colours as they were, and no shade on an edge further off than an eye could tell", async () => {
    const before = await drawn();
    const after = await palettePng(before);
    const [corner, middle] = [0, (60 * 240 + 90) * 3];
    const shown = await pixels(after);
    expect(shown.subarray(corner, corner + 3).toString("hex")).toBe("1d4f73");
    expect(shown.subarray(middle, middle + 3).toString("hex")).toBe("fff4e3");
    expect(await furthest(before, after)).toBeLessThanOrEqual(4);
  });

  it("is smaller, also where there are more shades than a palette has room for", async () => {
    const before = await drawn('<rect width="240" height="20" fill="url(#shades)"/>');
    const after = await palettePng(before);
    expect(after.length).toBeLessThan(before.length);
    expect(await furthest(before, after)).toBeLessThanOrEqual(16);
  });

  it("comes out the same from the same picture, so that a build can be made again", async () => {
    const before = await drawn();
    expect((await palettePng(before)).equals(await palettePng(before))).toBe(true);
  });

  it("is refused where there is no picture", async () => {
    await expect(palettePng(Buffer.from("not a picture"))).rejects.toThrow(/unsupported image format/);
  });
});

describe("a picture of few colours", () => {
  const [RED, BLUE, GREY] = [0xff_00_00_ff, 0xff_ff_00_00, 0xff_80_80_80];
  // Rows that are the same, rows of one colour, and one colour that goes on from the end of a row into the next.
  const ROWS = [
    [RED, RED, BLUE],
    [RED, RED, BLUE],
    [BLUE, BLUE, BLUE],
    [BLUE, RED, RED],
    [RED, RED, RED],
    [RED, BLUE, RED],
  ];

  it.each([1, 3])("has in every pixel the colour that it had, drawn %i times as large", async (scale) => {
    for (const third of [RED, GREY]) {
      const rows = [...ROWS, [third, BLUE, third], [third, BLUE, third]];
      const colours = Uint32Array.from(rows.flat());
      const png = Buffer.from(await indexedPng({ colours, width: 3, height: rows.length }, { scale }));
      const wide = (row: readonly number[]) => row.flatMap((colour) => Array(scale).fill(colour));
      const expected = Uint32Array.from(rows.flatMap((row) => Array(scale).fill(wide(row)).flat()));
      const shown = await sharp(png).toColourspace("srgb").ensureAlpha().raw().toBuffer();
      expect(shown.equals(Buffer.from(expected.buffer))).toBe(true);
    }
  });
});
