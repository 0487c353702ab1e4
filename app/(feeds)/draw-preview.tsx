import { ImageResponse } from "next/og";
import type { Picture } from "@/app/page-forms";
import { PREVIEW_SIZE, PreviewCard, type PreviewColours } from "@/components/preview/preview-card";
import { palette } from "@/lib/colour/palette";
import { palettePng } from "@/lib/feeds/palette-png";
import { pngResponse } from "./feed-responses";

/** Draws the preview picture of a link, as a PNG response. */
export async function drawPreview({ words, colour }: Picture): Promise<Response> {
  const colours: PreviewColours = palette(colour).light;
  const drawn = new ImageResponse(<PreviewCard words={words} colours={colours} />, PREVIEW_SIZE);
  return pngResponse(await palettePng(Buffer.from(await drawn.arrayBuffer())));
}
