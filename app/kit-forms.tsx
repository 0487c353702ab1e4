import { KitPage } from "@/components/kit/kit-page";
import type { Source } from "@/lib/catalogue/types";
import { kitData } from "@/lib/feeds/data/kit-data";
import type { Advert } from "@/lib/feeds/kit/advert";
import { type KitPlace, kitPlace } from "@/lib/feeds/kit/kit-place";
import type { SitePage } from "@/lib/site/pages";
import { siteOrigin } from "./site-origin";

/** What the files of a kit are made from, pictures left out. */
export interface KitWords {
  readonly advert: Advert;
  readonly place: KitPlace;
}

/** Where the links of a kit lead, on the day on which it is made. */
export function kitPlaceOf(address: string, today: string): KitPlace {
  return kitPlace(address, siteOrigin, today);
}

/**
 * The page of a kit, and its data.
 * @param entry the document that the kit is for
 */
export function kitForms(
  { kind, trail }: Pick<SitePage, "kind" | "trail">,
  entry: { readonly reviewed: string; readonly sources: readonly Source[] },
  advert: Advert,
) {
  const placeOn = (today: string) => kitPlaceOf(advert.address, today);
  return {
    view: ({ url, today }: { readonly url: string; readonly today: string }) => (
      <KitPage advert={advert} place={placeOn(today)} trail={trail} entry={entry} url={url} />
    ),
    data: (today: string) => kitData(kind, advert, placeOn(today), entry),
    words: (today: string): KitWords => ({ advert, place: placeOn(today) }),
  };
}
