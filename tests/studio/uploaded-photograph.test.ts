import sharp from "sharp";
import { expect, test } from "vitest";
import { asPhotograph } from "@/lib/studio/documents/uploaded-photograph";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "teal" } });

test("a photograph is drawn anew: upright, cut, smaller, without what the camera wrote into it", async () => {
  const taken = await plain(3000, 2000)
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 21/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  const result = await asPhotograph(taken, "square", "the top");
  if ("problem" in result) throw new Error(result.problem);
  const { width, height, format, exif, xmp, icc, orientation } = await sharp(result.jpeg).metadata();
  expect({ width, height, format, exif, xmp, icc, orientation }).toEqual({
    width: 2000,
    height: 2000,
    format: "jpeg",
    exif: undefined,
    xmp: undefined,
    icc: undefined,
    orientation: undefined,
  });
  const wide = await asPhotograph(await plain(6000, 3000).png().toBuffer(), "as it is", "the middle");
  expect("jpeg" in wide && (await sharp(wide.jpeg).metadata()).width).toBe(2400);
});

test("what is no photograph for a page is explained", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>');
  const jpeg = await plain(900, 900).jpeg().toBuffer();
  const told = async (content: Uint8Array) => {
    const result = await asPhotograph(content, "upright, 4 to 5", "the middle");
    return "problem" in result ? result.problem : "taken";
  };
  expect(await told(new Uint8Array())).toMatch(/^Choose a photograph/);
  expect(await told(new Uint8Array(12_000_001))).toMatch(/larger than 12 MB/);
  expect(await told(svg)).toMatch(/^It is SVG/);
  expect(await told(await plain(450, 450).gif().toBuffer())).toMatch(/^It is GIF/);
  expect(await told(await plain(600, 420).jpeg().toBuffer())).toMatch(/^It would be 336 by 420 pixels/);
  expect(await told(jpeg.subarray(0, jpeg.length / 2))).toMatch(/cannot be read/);
  expect(await told(Buffer.from("%PDF-1.7 not a picture"))).toMatch(/cannot be read|^It is/);
});
