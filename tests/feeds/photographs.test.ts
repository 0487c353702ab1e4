import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DiskCache, openDiskCache } from "@/lib/cache/disk-cache";
import { drawPhotograph } from "@/lib/feeds/draw-photograph";
import { type PhotographForm, photographForms, pictureElement } from "@/lib/site/photographs";

const PHOTOGRAPH = {
  council: "riverton",
  file: "town-hall.jpg",
  fingerprint: "0123456789ab",
  width: 1000,
  height: 600,
} as const;

describe("the forms of a photograph", () => {
  test("are AVIF, WebP and JPEG in the widths that are shown, and never wider than it is", () => {
    const forms = photographForms(PHOTOGRAPH);
    expect(forms.map(({ width, format }) => `${format} ${width}`)).toEqual(
      ["avif", "webp", "jpeg"].flatMap((format) =>
        [200, 400, 800, 1000].map((width) => `${format} ${width}`),
      ),
    );
    expect(forms[0]?.address).toBe("/riverton/images/town-hall.0123456789ab.200.avif");
  });

  test("of a large one end at 1,600 pixels", () => {
    expect(
      photographForms({ ...PHOTOGRAPH, width: 6000 })
        .map(({ width }) => width)
        .at(-1),
    ).toBe(1600);
  });
});

describe("a photograph on a page", () => {
  const picture = (isFirst: boolean) =>
    pictureElement(PHOTOGRAPH, { shows: "The town hall", sizes: "92vw", isFirst });

  test("gives its size, so that nothing moves when it comes, and what it shows", () => {
    expect(picture(false).children.at(-1)).toMatchObject({
      tagName: "img",
      properties: { width: 1000, height: 600, alt: "The town hall" },
    });
  });

  test("is loaded when a reader comes near; on the first screen, at once", () => {
    const image = (isFirst: boolean) => picture(isFirst).children.at(-1);
    expect(image(false)).toMatchObject({ properties: { loading: "lazy" } });
    expect(image(true)).not.toHaveProperty("properties.loading");
  });
});

describe("the file of a photograph", () => {
  let folder: string;
  let original: string;
  let kept: string;
  let cache: DiskCache;
  const form: PhotographForm = { address: "/riverton/images/side.0123.40.jpeg", width: 40, format: "jpeg" };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "photographs-"));
    original = path.join(folder, "side.jpg");
    kept = path.join(folder, "cache");
    cache = openDiskCache(kept, "2026-11-29");
    const sideways = sharp({ create: { width: 100, height: 50, channels: 3, background: "#1d5c4d" } });
    const exif = {
      IFD0: { Make: "A camera", Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 21/1 0/1" },
    };
    writeFileSync(original, await sideways.withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  });
  const entries = () =>
    readdirSync(kept, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ written: statSync(path.join(parentPath, name)).mtimeMs }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("stands upright, and says neither where it was taken nor with what", async () => {
    const { width, height, exif, orientation } = await sharp(
      await drawPhotograph(original, form, cache),
    ).metadata();
    expect([width, height]).toEqual([40, 80]);
    expect([exif, orientation]).toEqual([undefined, undefined]);
  });

  test("is drawn once: the next build takes it from the cache", async () => {
    const first = await drawPhotograph(original, form, cache);
    const before = entries();
    expect(before).toHaveLength(1);
    expect(await drawPhotograph(original, form, openDiskCache(kept, "2026-12-01"))).toEqual(first);
    expect(entries().map(({ written }) => written)).toEqual(before.map(({ written }) => written));
  });

  test("is drawn anew when another photograph has its name", async () => {
    const other = sharp({ create: { width: 100, height: 50, channels: 3, background: "#ffffff" } });
    const first = await drawPhotograph(original, form, cache);
    writeFileSync(original, await other.jpeg().toBuffer());
    expect(await drawPhotograph(original, form, cache)).not.toEqual(first);
  });

  test.each(["avif", "webp"] as const)("can be %s", async (format) => {
    const drawn = await drawPhotograph(original, { ...form, format }, cache);
    expect((await sharp(drawn).metadata()).format).toBe(format === "avif" ? "heif" : format);
  });
});
