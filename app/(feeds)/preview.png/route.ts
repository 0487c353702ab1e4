import { drawPreview } from "@/app/(feeds)/draw-preview";
import { SITE_COLOUR, sitePreview } from "@/components/preview/preview-words";

export const dynamic = "force-static";

export function GET() {
  return drawPreview(sitePreview(), SITE_COLOUR);
}
