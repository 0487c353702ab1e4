import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { digest } from "../cache/entry";

/** A font as Satori takes it: signs are looked for in each in turn. */
export interface PictureFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400;
  readonly style: "normal";
  /** Of its file. */
  readonly fingerprint: string;
}

/** A package of fonts, and what the names of the files of one weight end in. */
type FontPackage = readonly [name: string, ending: string];

/** The site's serif in bold: Charis is Bitstream Charter, which comes first where the site's styles name typefaces. */
const SERIF: FontPackage = ["@fontsource/charis-sil", "700-normal.woff2"];

/** What small words are drawn in, and the other scripts in which people who come to a council read. */
const NOTO: readonly FontPackage[] = [
  ["@fontsource/noto-sans", "400-normal.woff2"],
  ["@fontsource/noto-sans-symbols-2", "400-normal.woff2"],
  ["@fontsource/noto-sans-arabic", "400-normal.woff2"],
  ["@fontsource/noto-sans-hebrew", "400-normal.woff2"],
  ["@fontsource/noto-sans-bengali", "400-normal.woff2"],
  ["@fontsource/noto-sans-gurmukhi", "400-normal.woff2"],
  ["@fontsource/noto-sans-gujarati", "400-normal.woff2"],
  ["@fontsource/noto-sans-tamil", "400-normal.woff2"],
  ["@fontsource/noto-sans-ethiopic", "400-normal.woff2"],
  // One file for all weights: fifteen times smaller to install than a file for each.
  ["@fontsource-variable/noto-sans-sc", "wght-normal.woff2"],
];

/** Part of a font, in a file of its own, with the signs that it is for. */
interface FontPart {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** `U+4e00-4e10,U+4e2d` as numbers. */
function readRanges(written: string): FontPart["ranges"] {
  return written.split(",").map((range) => {
    const [first = Number.NaN, last = first] = range
      .replace(/^U\+/i, "")
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    return [first, last];
  });
}

/** All parts of the fonts of some packages that are installed for the project in `folder`. */
function fontParts(folder: string, packages: readonly FontPackage[]): readonly FontPart[] {
  const { resolve } = createRequire(path.join(folder, "package.json"));
  return packages.flatMap(([name, ending]) => {
    const list = resolve(`${name}/unicode.json`);
    const parts: Readonly<Record<string, string>> = JSON.parse(readFileSync(list, "utf8"));
    const base = name.slice(name.indexOf("/") + 1);
    // Several parts have the common signs, and a list begins with the rarest part.
    return Object.entries(parts)
      .toReversed()
      .map(([part, ranges]) => ({
        file: path.join(path.dirname(list), "files", `${base}-${part.replace(/[[\]]/g, "")}-${ending}`),
        ranges: readRanges(ranges),
      }));
  });
}

/** The files of those parts that have a sign of a text; the one for Latin letters is always among them. */
function filesFor(text: string, parts: readonly FontPart[]): readonly string[] {
  const signs = new Set(["a", ...text].map((sign) => sign.codePointAt(0) ?? 0));
  const partFor = (code: number) =>
    parts.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
  const files = new Set([...signs].flatMap((code) => partFor(code)?.file ?? []));
  // In the order of the packages, so that a letter that two of them have is always drawn in the same.
  return parts.filter(({ file }) => files.has(file)).map(({ file }) => file);
}

/** The fonts of a picture, and what `font-family` looks for signs in, in this order. */
export interface PictureFonts {
  readonly fonts: readonly PictureFont[];
  readonly serif: string;
  readonly sans: string;
}

/**
 * The fonts that pictures are drawn with, from installed packages and from nowhere else.
 * @param folder the project's
 * @returns what finds the fonts for a picture's large words, in the serif, and small ones: only those parts that have a sign of
 *   them, so that a few of the hundred files of Chinese are read. Throws where a package is not installed.
 */
export function pictureFonts(folder: string): (large: string, small: string) => PictureFonts {
  const sansParts = fontParts(folder, NOTO);
  const serifParts = [...fontParts(folder, [SERIF]), ...sansParts];
  const fonts = new Map<string, PictureFont>();
  const fontIn = (file: string): PictureFont => {
    const kept = fonts.get(file);
    if (kept !== undefined) return kept;
    const data = readFileSync(file);
    const { name } = path.parse(file);
    const font: PictureFont = { name, data, weight: 400, style: "normal", fingerprint: digest(data) };
    fonts.set(file, font);
    return font;
  };
  return (large, small) => {
    const serif = filesFor(large, serifParts).map(fontIn);
    const sans = filesFor(small, sansParts).map(fontIn);
    const family = (faces: readonly PictureFont[]) => faces.map(({ name }) => name).join(", ");
    return { fonts: [...new Set([...serif, ...sans])], serif: family(serif), sans: family(sans) };
  };
}
