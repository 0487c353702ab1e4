import { readFileSync } from "node:fs";
import sharp from "sharp";
import type { DiskCache } from "../cache/disk-cache";
import type { PhotographForm, PhotographFormat } from "../site/photographs";

/** Qualities at which no difference is seen at arm's length, and how much work to put into each file. */
const SETTINGS = {
  avif: { quality: 52, effort: 4 },
  webp: { quality: 74, effort: 4 },
  jpeg: { quality: 74, mozjpeg: true },
} as const satisfies Readonly<Record<PhotographFormat, object>>;

/**
 * One file of a photograph: upright, in sRGB, without what the camera wrote into it.
 * @param file path of the photograph as it was put into the project
 * @param cache keeps what was drawn from one build to the next
 */
export function drawPhotograph(
  file: string,
  { width, format }: Pick<PhotographForm, "width" | "format">,
  cache: DiskCache,
): Promise<Buffer> {
  const original = readFileSync(file);
  const drawnBy = JSON.stringify([width, format, SETTINGS[format], sharp.versions]);
  return cache.bytes([drawnBy, original], () =>
    sharp(original).autoOrient().resize({ width }).toFormat(format, SETTINGS[format]).toBuffer(),
  );
}
