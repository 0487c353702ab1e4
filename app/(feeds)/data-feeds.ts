import { formsOf } from "@/app/page-forms";
import { siteOrigin } from "@/app/site-origin";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue, Council } from "@/lib/catalogue/types";
import { rolesJson } from "@/lib/feeds/data/roles-data";
import { rolesCsv } from "@/lib/feeds/roles-csv";
import { COUNCIL_FEEDS, UNDRAWN_KIT_FILES } from "@/lib/site/feeds";
import { memoize } from "@/lib/site/memoize";
import { allPages } from "@/lib/site/pages";
import { type CouncilFeedKind, keysOf } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { csvResponse, jsonResponse } from "./feed-responses";
import { OPEN_REFERRAL } from "./open-referral-feeds";
import { UNDRAWN } from "./undrawn-kit-files";

/** Data that the build writes, and the server anew where a later pay has come into force since. */
interface DataFeed {
  readonly respond: () => Response | Promise<Response>;
  /** The moment at which that happens next. */
  readonly until: Instant | undefined;
}

const OF_COUNCILS: Readonly<Record<CouncilFeedKind, (council: Council) => Response>> = {
  rolesCsv: (council) => csvResponse(rolesCsv(council, siteOrigin), `${council.slug}-roles`),
  rolesJson: (council) => jsonResponse(rolesJson(council, siteOrigin)),
  ...OPEN_REFERRAL,
};

/** The data of every page, what a kit has that needs no drawing, and the feeds of every council, by address. */
export const dataFeeds = memoize((catalogue: Catalogue): ReadonlyMap<string, DataFeed> => {
  const feeds = new Map<string, DataFeed>();
  for (const page of allPages(catalogue)) {
    const { data, kit } = formsOf(page) ?? {};
    const until = page.council?.payUntil;
    if (data !== undefined) {
      feeds.set(routes.data(page.address), { respond: () => jsonResponse(data(catalogue.today)), until });
    }
    if (kit === undefined || page.kitFor === undefined) continue;
    for (const file of UNDRAWN_KIT_FILES) {
      feeds.set(routes.kit(page.kitFor, file), { respond: () => UNDRAWN[file](kit(catalogue.today)), until });
    }
  }
  for (const council of catalogue.councils) {
    for (const kind of keysOf(COUNCIL_FEEDS)) {
      const respond = () => OF_COUNCILS[kind](council);
      feeds.set(routes[kind](council.slug), { respond, until: council.payUntil });
    }
  }
  return feeds;
});
