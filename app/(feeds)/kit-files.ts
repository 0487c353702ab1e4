import type { Kit } from "@/app/page-forms";
import { poster } from "@/components/kit/poster";
import type { Paper } from "@/components/kit/poster-sheet";
import { embeddedCard } from "@/lib/feeds/kit/card";
import { qrSvg } from "@/lib/feeds/kit/qr-code";
import { contentPolicy, embedPolicy } from "@/lib/policy/content-security-policy";
import { styleHash } from "@/lib/policy/style-hash";
import type { KitFile } from "@/lib/site/feeds";
import { drawPreview, drawSvg } from "./draw-preview";
import { standaloneResponse, svgResponse } from "./feed-responses";

function posterOn(paper: Paper, { advert, place }: Kit): Response {
  const { html, css } = poster(advert, paper, place);
  return standaloneResponse(html, contentPolicy([styleHash(css)]));
}

/** How each file of a kit is made. */
export const KIT: Readonly<Record<KitFile, (kit: Kit) => Response | Promise<Response>>> = {
  qrSvg: ({ place }) => svgResponse(qrSvg(place.short)),
  qrPng: ({ place }) => drawSvg(qrSvg(place.short)),
  posterA4: (kit) => posterOn("A4", kit),
  posterA3: (kit) => posterOn("A3", kit),
  square: ({ picture }) => drawPreview(picture, "square"),
  tall: ({ picture }) => drawPreview(picture, "tall"),
  embed: ({ advert, place }) => {
    const { html, css } = embeddedCard(advert, place);
    return standaloneResponse(html, embedPolicy(styleHash(css)));
  },
};
