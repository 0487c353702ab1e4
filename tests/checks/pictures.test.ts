import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "@/lib/content/parse";
import { checkPictures } from "@/lib/content/pictures/check-pictures";
import { inspectPictures } from "@/lib/content/pictures/inspect-picture";
import { saying } from "../content/content-set";
import { filesOf } from "../content/set-files";

let project: string;

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), "pictures-"));
  mkdirSync(path.join(project, "public"));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What the check says of a text that shows a picture: its rules. */
async function mistakesIn(name: string, file: Buffer): Promise<string[]> {
  writeFileSync(path.join(project, "public", name), file);
  const address = `/${name}`;
  const documents = filesOf(saying(`![The town hall](${address})`)).flatMap(
    (one) => parse(one).document ?? [],
  );
  const pictures = await inspectPictures(documents, {
    project,
    directory: project,
    files: new Set([address]),
  });
  return checkPictures(documents, pictures).map(({ rule }) => rule);
}

const plain = (width: number, height = width): Sharp =>
  sharp({ create: { width, height, channels: 3, background: "#1d5c4d" } });

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${inside}</svg>`);

describe("a picture that a text shows", () => {
  test("is taken as JPEG, PNG, WebP, AVIF, GIF or SVG", async () => {
    expect(await mistakesIn("a.jpg", await plain(40).jpeg().toBuffer())).toEqual([]);
    expect(await mistakesIn("a.png", await plain(40).png().toBuffer())).toEqual([]);
    expect(await mistakesIn("a.webp", await plain(40).webp().toBuffer())).toEqual([]);
    expect(await mistakesIn("a.avif", await plain(40).avif().toBuffer())).toEqual([]);
    expect(await mistakesIn("a.gif", await plain(40).gif().toBuffer())).toEqual([]);
    expect(await mistakesIn("a.svg", svg('<rect width="9" height="9"/>'))).toEqual([]);
  });

  test("is refused where browsers do not show its kind, or its name says another", async () => {
    expect(await mistakesIn("a.tiff", await plain(40).tiff().toBuffer())).toEqual(["picture-format"]);
    expect(await mistakesIn("a.heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"))).toEqual([
      "picture-format",
    ]);
    expect(await mistakesIn("b.jpg", await plain(40).png().toBuffer())).toEqual(["picture-format"]);
    expect(await mistakesIn("c.jpg", Buffer.from("no picture"))).toEqual(["picture-format"]);
  });

  test("may not be larger than a phone can load, nor too small to see", async () => {
    const noise = sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    });
    expect(await mistakesIn("heavy.png", await noise.png().toBuffer())).toEqual(["picture-size"]);
    expect(await mistakesIn("wide.png", await plain(4001, 20).png().toBuffer())).toEqual(["picture-size"]);
    expect(await mistakesIn("dot.png", await plain(1).png().toBuffer())).toEqual(["picture-size"]);
  });

  test("may not say where it was taken", async () => {
    const place = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 21/1 0/1" } };
    expect(await mistakesIn("home.jpg", await plain(40).withExif(place).jpeg().toBuffer())).toEqual([
      "picture-private",
    ]);
    const camera = { IFD0: { Make: "A camera" } };
    expect(await mistakesIn("made.jpg", await plain(40).withExif(camera).jpeg().toBuffer())).toEqual([]);
  });

  test("may not move, lie on its side or be made for print", async () => {
    const frames = [
      await plain(20).png().toBuffer(),
      await sharp({ create: { width: 20, height: 20, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
    ];
    expect(
      await mistakesIn(
        "moving.gif",
        await sharp(frames, { join: { animated: true } })
          .gif()
          .toBuffer(),
      ),
    ).toEqual(["picture-format"]);
    expect(
      await mistakesIn("side.jpg", await plain(40).withMetadata({ orientation: 6 }).jpeg().toBuffer()),
    ).toEqual(["picture-format"]);
    expect(await mistakesIn("print.jpg", await plain(40).toColourspace("cmyk").jpeg().toBuffer())).toEqual([
      "picture-format",
    ]);
  });

  test.each([
    "<script>alert(1)</script>",
    '<rect onclick="x()"/>',
    '<image href="https://example.org/a.png"/>',
  ])("of SVG may not hold %s", async (inside) =>
    expect(await mistakesIn("code.svg", svg(inside))).toEqual(["picture-format"]),
  );
});
