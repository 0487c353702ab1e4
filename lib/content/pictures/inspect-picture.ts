import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import type { ParsedDocument } from "../parsed-document";

/** What matters of a picture's file before it is published. */
export interface Picture {
  readonly bytes: number;
  /** Of what the file holds, in letters and digits. */
  readonly fingerprint: string;
  /** What the file holds, whatever its name says; `undefined` where that cannot be read. */
  readonly format: string | undefined;
  /** Of the upright picture. */
  readonly width: number;
  readonly height: number;
  readonly isMoving: boolean;
  /** Made for print, with four colours: browsers show its colours wrongly. */
  readonly isForPrint: boolean;
  /** To be turned by whoever shows it, which browsers of 2020 do not all do. */
  readonly isTurned: boolean;
  readonly saysWhereTaken: boolean;
  readonly runsCode: boolean;
}

/** What an SVG may not hold: code, and anything that it fetches from elsewhere. */
const CODE_IN_SVG =
  /<script|\son\w+\s*=|javascript:|<foreignObject|(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\//i;

/** Where pictures lie. */
export interface PictureFolders {
  /** The folder that holds `public`. */
  readonly project: string;
  /** The content folder, which holds the photographs. */
  readonly directory: string;
  /** The addresses of all pictures that are there. */
  readonly files: ReadonlySet<string>;
}

/**
 * Reads every picture that a document shows, by its address: from `/` on for a file of the folder `public`, the path from the
 * content folder for a photograph.
 */
export async function inspectPictures(
  documents: readonly ParsedDocument[],
  { project, directory, files }: PictureFolders,
): Promise<Map<string, Picture>> {
  const shown = new Set(documents.flatMap(({ images }) => images.map(({ address }) => address)));
  const pictures = new Map<string, Picture>();
  for (const address of shown) {
    const file = address.startsWith("/")
      ? path.join(project, "public", address)
      : path.join(directory, address);
    // In a folder that cannot be read it is not there either.
    if (files.has(address) && existsSync(file)) pictures.set(address, await inspectPicture(file));
  }
  return pictures;
}

/** Reads what is needed of a picture. A file that is no picture has no format. */
export async function inspectPicture(file: string): Promise<Picture> {
  const content = readFileSync(file);
  const bytes = content.length;
  const fingerprint = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const isSvg = path.extname(file).toLowerCase() === ".svg";
  const runsCode = isSvg && CODE_IN_SVG.test(content.toString("utf8"));
  try {
    const {
      format,
      compression,
      autoOrient: { width, height },
      pages = 1,
      space,
      orientation = 1,
      exif,
    } = await sharp(content).metadata();
    return {
      bytes,
      fingerprint,
      // Phones write HEIC, which is the same container as AVIF with another coding inside.
      format: format === "heif" ? (compression === "av1" ? "avif" : "heic") : format,
      width,
      height,
      isMoving: pages > 1 && format !== "tiff" && format !== "pdf",
      isForPrint: space === "cmyk",
      isTurned: orientation > 1,
      saysWhereTaken: exif !== undefined && hasPlace(exif),
      runsCode,
    };
  } catch {
    const nothing = { isMoving: false, isForPrint: false, isTurned: false, saysWhereTaken: false };
    return { bytes, fingerprint, format: undefined, width: 0, height: 0, ...nothing, runsCode };
  }
}

/** The tag under which EXIF keeps the place where a picture was taken. */
const PLACE_TAG = 0x8825;

/** Each entry of EXIF's first list takes this many bytes. */
const ENTRY = 12;

/** True where EXIF says where a picture was taken: https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf */
function hasPlace(exif: Buffer): boolean {
  const start = exif.subarray(0, 4).toString("latin1") === "Exif" ? 6 : 0;
  const tiff = exif.subarray(start);
  if (tiff.length < 8) return false;
  const isLittle = tiff.subarray(0, 2).toString("latin1") === "II";
  const short = (at: number) => {
    if (at + 2 > tiff.length) return 0;
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  const list = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(list);
  for (let entry = 0; entry < entries; entry += 1) {
    if (short(list + 2 + entry * ENTRY) === PLACE_TAG) return true;
  }
  return false;
}
