import type { Kit } from "@/app/page-forms";
import { qrSvg } from "@/lib/feeds/kit/qr-code";
import type { KitFile } from "@/lib/site/feeds";
import { drawPreview, drawSvg } from "./draw-preview";
import { UNDRAWN } from "./undrawn-kit-files";

/** How each file of a kit is made. */
export const KIT: Readonly<Record<KitFile, (kit: Kit) => Response | Promise<Response>>> = {
  ...UNDRAWN,
  qrPng: ({ place }) => drawSvg(qrSvg(place.short)),
  square: ({ picture }) => drawPreview(picture, "square"),
  tall: ({ picture }) => drawPreview(picture, "tall"),
};
