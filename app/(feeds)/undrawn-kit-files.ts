import type { KitWords } from "@/app/kit-forms";
import { poster } from "@/components/kit/poster";
import type { Paper } from "@/components/kit/poster-sheet";
import { embeddedCard } from "@/lib/feeds/kit/card";
import { qrPng, qrSvg } from "@/lib/feeds/kit/qr-code";
import { contentPolicy, embedPolicy } from "@/lib/policy/content-security-policy";
import { styleHash } from "@/lib/policy/style-hash";
import type { UndrawnKitFile } from "@/lib/site/feeds";
import { pngResponse, standaloneResponse, svgResponse } from "./feed-responses";

function posterOn(paper: Paper, { advert, place }: KitWords): Response {
  const { html, css } = poster(advert, paper, place);
  return standaloneResponse(html, contentPolicy([styleHash(css)]));
}

/** How the files of a kit are made for which nothing has to be laid out: by the build, or for each request. */
export const UNDRAWN: Readonly<Record<UndrawnKitFile, (kit: KitWords) => Response | Promise<Response>>> = {
  qrSvg: ({ place }) => svgResponse(qrSvg(place.short)),
  qrPng: async ({ place }) => pngResponse(await qrPng(place.short)),
  posterA4: (kit) => posterOn("A4", kit),
  posterA3: (kit) => posterOn("A3", kit),
  embed: ({ advert, place }) => {
    const { html, css } = embeddedCard(advert, place);
    return standaloneResponse(html, embedPolicy(styleHash(css)));
  },
};
