import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Picture } from "@/app/page-forms";
import { PICTURE_LAYOUTS, type PictureShape } from "@/components/preview/picture-layout";
import { PreviewCard, type PreviewColours } from "@/components/preview/preview-card";
import { type PreviewWords, withoutSigns } from "@/components/preview/preview-words";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { palette } from "@/lib/colour/palette";
import { today } from "@/lib/content/today";
import { PNG_MADE_BY, palettePng } from "@/lib/feeds/palette-png";
import { type PictureFont, pictureFonts } from "@/lib/feeds/picture-fonts";
import { drawnElements } from "./drawn-elements";
import { pngResponse } from "./feed-responses";
import { withoutMasks } from "./without-masks";

const project = process.cwd();
const fontsFor = pictureFonts(project);

/** Pictures by all that they are made from. */
const cache = openDiskCache(path.join(project, ".cache", "pictures"), today());

/** What is drawn: a card, its size in pixels and its fonts. */
interface Drawing {
  readonly card: React.JSX.Element;
  readonly width: number;
  readonly height: number;
  readonly fonts: readonly PictureFont[];
}

function drawingOf(words: PreviewWords, colours: PreviewColours, shape: PictureShape): Drawing {
  const layout = PICTURE_LAYOUTS[shape];
  const { title, headline, period = "", kicker, details, notice } = words;
  const { fonts, ...families } = fontsFor(
    `${title} ${headline} ${period}`,
    `${kicker} ${period} ${details.join(" ")} ${notice}`,
  );
  const card = <PreviewCard words={words} colours={colours} families={families} layout={layout} />;
  return { card, width: layout.width, height: layout.height, fonts };
}

function satoriVersion(): string {
  const file = createRequire(path.join(project, "package.json")).resolve("satori/package.json");
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, "utf8"));
  return version;
}

const LAID_OUT_BY = satoriVersion();

/** Everything that decides how a drawing comes out. */
function madeFrom({ card, width, height, fonts }: Drawing): readonly string[] {
  const size = `${width}×${height}`;
  return [
    PNG_MADE_BY,
    LAID_OUT_BY,
    size,
    ...fonts.map(({ fingerprint }) => fingerprint),
    JSON.stringify(drawnElements(card)),
  ];
}

/** A drawing as SVG, and the signs in it that no font of the project has. */
async function layOut({ card, width, height, fonts }: Drawing) {
  // Imported only here: a build in which no picture is new does without.
  const { default: satori } = await import("satori");
  const missing: string[] = [];
  const svg = await satori(card, {
    width,
    height,
    fonts: [...fonts],
    // Asked for emoji, and for what none of the fonts has. A build asks no other origin for them.
    loadAdditionalAsset: async (_kind, signs) => {
      missing.push(signs);
      return [];
    },
  });
  return { svg, missing: missing.join("") };
}

/** Draws the picture of a page, as a PNG response. Signs without a glyph, such as emoji, are left out. */
export async function drawPreview(
  { words, colour }: Picture,
  shape: PictureShape = "wide",
): Promise<Response> {
  const colours: PreviewColours = palette(colour).light;
  const drawing = drawingOf(words, colours, shape);
  const png = await cache.bytes(madeFrom(drawing), async () => {
    const first = await layOut(drawing);
    const { svg } =
      first.missing === ""
        ? first
        : await layOut(drawingOf(withoutSigns(words, first.missing), colours, shape));
    return palettePng(Buffer.from(withoutMasks(svg)));
  });
  return pngResponse(png);
}
