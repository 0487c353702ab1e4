import path from "node:path";
import satori from "satori";
import type { Picture } from "@/app/page-forms";
import { PICTURE_LAYOUTS, type PictureShape } from "@/components/preview/picture-layout";
import { PreviewCard, type PreviewColours } from "@/components/preview/preview-card";
import { type PreviewWords, withoutSigns } from "@/components/preview/preview-words";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { palette } from "@/lib/colour/palette";
import { today } from "@/lib/content/today";
import { PNG_MADE_BY, palettePng } from "@/lib/feeds/palette-png";
import { pictureFonts } from "@/lib/feeds/picture-fonts";
import { pngResponse } from "./feed-responses";

const fontsFor = pictureFonts(process.cwd());

/** Pictures by their SVG: making that takes a tenth of the time, and says all that was drawn and with which fonts. */
const cache = openDiskCache(path.join(process.cwd(), ".cache", "pictures"), today());

/** A picture as SVG, and the signs in it that no font of the project has. */
async function draw(words: PreviewWords, colours: PreviewColours, shape: PictureShape) {
  const missing: string[] = [];
  const layout = PICTURE_LAYOUTS[shape];
  const { title, headline, kicker, detail, notice } = words;
  const { fonts, ...families } = fontsFor(`${title} ${headline}`, `${kicker} ${detail} ${notice}`);
  const card = <PreviewCard words={words} colours={colours} families={families} layout={layout} />;
  const svg = await satori(card, {
    width: layout.width,
    height: layout.height,
    fonts: [...fonts],
    // Asked for emoji, and for what none of the fonts has. A build asks no other origin for them.
    loadAdditionalAsset: async (_kind, signs) => {
      missing.push(signs);
      return [];
    },
  });
  return { svg, missing: missing.join("") };
}

/** A PNG of an SVG, drawn or kept from an earlier build. */
export async function drawSvg(svg: string): Promise<Response> {
  return pngResponse(await cache.bytes([PNG_MADE_BY, svg], () => palettePng(Buffer.from(svg))));
}

/** Draws the picture of a page, as a PNG response. Signs without a glyph, such as emoji, are left out. */
export async function drawPreview(
  { words, colour }: Picture,
  shape: PictureShape = "wide",
): Promise<Response> {
  const colours: PreviewColours = palette(colour).light;
  const first = await draw(words, colours, shape);
  const { svg } =
    first.missing === "" ? first : await draw(withoutSigns(words, first.missing), colours, shape);
  return drawSvg(svg);
}
