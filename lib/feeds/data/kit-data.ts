import type { Source } from "../../catalogue/types";
import { KIT_FILES } from "../../site/feeds";
import { keysOf, type PageKind } from "../../site/register";
import { absolute, routes } from "../../site/routes";
import type { Advert } from "../kit/advert";
import { advertWords, LENGTHS } from "../kit/advert-words";
import { frameCode, pastedCard } from "../kit/card";
import type { KitPlace } from "../kit/kit-place";
import { signature } from "../kit/signature";
import { pageData } from "./page-data";

/** The kit of a page as data, for a program that posts adverts. */
export function kitData(
  kind: PageKind,
  advert: Advert,
  place: KitPlace,
  entry: { readonly reviewed: string; readonly sources: readonly Source[] },
) {
  const {
    address,
    council,
    name,
    pay,
    payLater,
    fullTimePay,
    contractAndHours,
    place: workplace,
    closing,
  } = advert;
  const files = keysOf(KIT_FILES).map((file) => [file, absolute(place.origin, routes.kit(address, file))]);
  return {
    ...pageData({ kind, council, address: routes.share(address), ...entry }, place.origin),
    asOf: place.today,
    kit: {
      name,
      pay,
      ...(payLater !== undefined && payLater.length > 0 && { payLater }),
      ...(fullTimePay !== undefined && { fullTimePay }),
      ...(contractAndHours !== undefined && { contractAndHours }),
      ...(workplace !== undefined && { place: workplace }),
      ...(closing !== undefined && { closing }),
      page: absolute(place.origin, address),
      shortAddress: place.short,
      picture: absolute(place.origin, routes.preview(address)),
      files: Object.fromEntries(files),
      words: LENGTHS.map((most) => ({ most, ...advertWords(advert, most, place.short, place.today) })),
      card: { pasted: pastedCard(advert, place), frame: frameCode(advert, place) },
      signature: signature(advert, place),
    },
  };
}
