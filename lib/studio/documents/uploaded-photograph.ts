import sharp from "sharp";

/** Bytes of the largest photograph that is taken. */
export const MOST_BYTES = 12_000_000;
/** Along the longer side: as much as the build ever draws, and half as much again. */
const MOST_PIXELS = 2400;
const FEWEST_PIXELS = 400;
/** Small files that unfold into pictures beyond this would fill the memory. */
const MOST_READ = 100_000_000;

/** What a photograph is cut to, width to height; `as it is` cuts nothing. */
export const SHAPES = {
  "as it is": undefined,
  "wide, 3 to 2": 3 / 2,
  square: 1,
  "upright, 4 to 5": 4 / 5,
} as const;
export type Shape = keyof typeof SHAPES;

const isShape = (text: string): text is Shape => Object.hasOwn(SHAPES, text);

/** A shape that was chosen in a form; whole where none was. */
export function readShape(chosen: string | null): Shape {
  return chosen !== null && isShape(chosen) ? chosen : "as it is";
}

/** The part that stays where something is cut off. */
export const PARTS = ["the middle", "the top", "the bottom", "the left", "the right"] as const;
export type KeptPart = (typeof PARTS)[number];

const POSITIONS = {
  "the middle": "centre",
  "the top": "top",
  "the bottom": "bottom",
  "the left": "left",
  "the right": "right",
} as const satisfies Readonly<Record<KeptPart, string>>;

/** Formats that are taken, by what `sharp` calls them. AVIF is `heif` with the coding `av1`. */
const TAKEN: readonly string[] = ["jpeg", "png", "webp"];

/**
 * What somebody has sent as a photograph, drawn anew: upright, in sRGB, cut and made smaller, without anything that a camera or a
 * program wrote into it, such as the place where it was taken.
 * @returns a JPEG, or a sentence for whoever sent it
 */
export async function asPhotograph(
  content: Uint8Array,
  shape: Shape,
  part: KeptPart,
): Promise<{ readonly jpeg: Buffer } | { readonly problem: string }> {
  if (content.length === 0) return { problem: "Choose a photograph, or drop one on the field." };
  if (content.length > MOST_BYTES)
    return { problem: "It is larger than 12 MB. Export it 2,400 pixels wide, as a JPEG, and drop that." };
  const options = { limitInputPixels: MOST_READ, failOn: "error" } as const;
  try {
    const { format, compression, pages = 1, autoOrient } = await sharp(content, options).metadata();
    if (format === "heif" && compression !== "av1")
      return {
        problem:
          "It is a HEIC file, as phones keep them. Send it to yourself by e-mail as “most compatible”, or export it as a JPEG, and drop that.",
      };
    if (!TAKEN.includes(format) && format !== "heif")
      return { problem: `It is ${format.toUpperCase()}, not a photograph. Drop a JPEG, PNG, WebP or AVIF.` };
    if (pages > 1) return { problem: "It moves. Drop a photograph that stands still." };
    const { width, height } = cutTo(autoOrient, SHAPES[shape]);
    if (Math.min(width, height) < FEWEST_PIXELS)
      return {
        problem: `It would be ${width} by ${height} pixels, and be blurred on a page: at least ${FEWEST_PIXELS} are needed. Ask for the original.`,
      };
    const scale = Math.min(1, MOST_PIXELS / Math.max(width, height));
    const [drawnWidth, drawnHeight] = [Math.round(width * scale), Math.round(height * scale)];
    const jpeg = await sharp(content, options)
      .autoOrient()
      .resize({ width: drawnWidth, height: drawnHeight, fit: "cover", position: POSITIONS[part] })
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .jpeg({ quality: 85, mozjpeg: true })
      .toBuffer();
    return { jpeg };
  } catch (problem) {
    const isHuge = problem instanceof Error && /pixel limit/i.test(problem.message);
    return {
      problem: isHuge
        ? "It has more than 100 million pixels. Export it 2,400 pixels wide, and drop that."
        : "It cannot be read as a photograph: the file is damaged, or something else. Drop a JPEG, PNG, WebP or AVIF.",
    };
  }
}

/** The largest piece of a picture that has a shape. */
function cutTo(
  { width, height }: { readonly width: number; readonly height: number },
  ratio: number | undefined,
): { readonly width: number; readonly height: number } {
  if (ratio === undefined) return { width, height };
  return width / height > ratio
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) };
}
