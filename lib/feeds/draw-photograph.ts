import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import type { PhotographForm, PhotographFormat } from "../site/photographs";

/** Qualities at which no difference is seen at arm's length, and how much work to put into each file. */
const SETTINGS = {
  avif: { quality: 52, effort: 4 },
  webp: { quality: 74, effort: 4 },
  jpeg: { quality: 74, mozjpeg: true },
} as const satisfies Readonly<Record<PhotographFormat, object>>;

/**
 * One file of a photograph: upright, in sRGB, without what the camera wrote into it. What was drawn before is taken from
 * the cache, since the fingerprint in its address names what it was drawn from and how.
 * @param original path of the photograph as it was put into the project
 * @param cache folder that keeps what was drawn from one build to the next
 */
export async function drawPhotograph(
  original: string,
  { address, width, format }: PhotographForm,
  cache: string,
): Promise<Buffer> {
  const kept = path.join(cache, address.replaceAll("/", "."));
  if (existsSync(kept)) return readFileSync(kept);
  const drawn = await sharp(original)
    .autoOrient()
    .resize({ width })
    .toFormat(format, SETTINGS[format])
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  // Renamed in one step: a build that is stopped leaves no half of a picture.
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, drawn);
  renameSync(unfinished, kept);
  return drawn;
}
