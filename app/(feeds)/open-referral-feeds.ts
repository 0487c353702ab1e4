import { siteOrigin } from "@/app/site-origin";
import type { Catalogue, Council } from "@/lib/catalogue/types";
import { entitiesOf } from "@/lib/feeds/open-referral/entities";
import { readAskedPage, referralPage, referralRoot, WHOLE } from "@/lib/feeds/open-referral/page";
import { OPEN_REFERRAL_LISTS } from "@/lib/site/feeds";
import { referralAddress } from "@/lib/site/open-referral";
import { type CouncilFeedKind, keysOf, type OpenReferralList } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { jsonResponse } from "./feed-responses";

const LISTS = keysOf(OPEN_REFERRAL_LISTS);

const wholeList = (list: OpenReferralList) => (council: Council) =>
  jsonResponse(referralPage([...entitiesOf(council, list, siteOrigin).values()], WHOLE));

/** A council's services as Open Referral UK: the root, and each list as a whole. */
export const OPEN_REFERRAL = {
  openReferral: (council) => jsonResponse(referralRoot(council, siteOrigin)),
  referralServices: wholeList("referralServices"),
  referralTaxonomies: wholeList("referralTaxonomies"),
  referralTerms: wholeList("referralTerms"),
  referralPlaces: wholeList("referralPlaces"),
} as const satisfies Partial<Readonly<Record<CouncilFeedKind, (council: Council) => Response>>>;

/** What a council's lists hold, each by its address. */
export function openReferralEntities(council: Council): readonly (readonly [string, () => Response])[] {
  return LISTS.flatMap((list) =>
    [...entitiesOf(council, list, siteOrigin)].map(
      ([id, entity]) => [referralAddress(council, list, id), () => jsonResponse(entity)] as const,
    ),
  );
}

/**
 * Answers what no static answer does: a list with a query, which asks for a page of it, and an address at which there is
 * nothing, so that programs need not read a page for people.
 */
export function openReferralPage(request: Request, { councils }: Catalogue): Response {
  const { pathname, searchParams } = new URL(request.url);
  for (const council of councils) {
    const list = LISTS.find((one) => routes[one](council.slug) === pathname);
    if (list === undefined) continue;
    const asked = readAskedPage(searchParams);
    return "error" in asked
      ? jsonResponse(asked, 400)
      : jsonResponse(referralPage([...entitiesOf(council, list, siteOrigin).values()], asked));
  }
  return jsonResponse({ error: "Nothing in Open Referral UK has this address." }, 404);
}
