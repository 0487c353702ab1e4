import { ImageResponse } from "next/og";
import {
  PREVIEW_SIZE,
  PreviewCard,
  type PreviewColours,
  type PreviewWords,
} from "@/components/preview/preview-card";
import { palette } from "@/lib/colour/palette";
import { palettePng } from "@/lib/feeds/palette-png";
import { pngResponse } from "./feed-responses";

/**
 * Draws the picture that a link is previewed with.
 * @param colour the colour the picture's own are derived from, as `#` and six letters or digits
 */
export async function drawPreview(words: PreviewWords, colour: string): Promise<Response> {
  const colours: PreviewColours = palette(colour).light;
  const drawn = new ImageResponse(<PreviewCard words={words} colours={colours} />, PREVIEW_SIZE);
  return pngResponse(await palettePng(Buffer.from(await drawn.arrayBuffer())));
}
