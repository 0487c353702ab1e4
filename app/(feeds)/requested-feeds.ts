import { siteOrigin } from "@/app/site-origin";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { placesData, placesRefusal } from "@/lib/feeds/answer/places-data";
import { takeHomeData, takeHomeRows } from "@/lib/feeds/answer/take-home-data";
import { oembed } from "@/lib/feeds/kit/oembed";
import { readPlaceCriteria } from "@/lib/search/place-criteria";
import { REQUESTED_FEEDS } from "@/lib/site/feeds";
import { isOpenReferral } from "@/lib/site/open-referral";
import { keysOf, type RequestedFeedKind } from "@/lib/site/register";
import { answerFeed, refusalText } from "./answer-feed";
import { calendarResponse, csvResponse, jsonResponse, refusalResponse } from "./feed-responses";
import { openReferralPage } from "./open-referral-feeds";
import { vacanciesAtomFeed, vacanciesCalendarFeed, vacanciesSiteMapFeed } from "./vacancy-feeds";
import { vacancyFile } from "./vacancy-files";

/** Answers a request for a file; refuses in the file's format what cannot be answered. */
export type RequestedFeed = (
  request: Request,
  catalogue: Catalogue,
  now: Instant,
) => Response | Promise<Response>;

const FEEDS: Readonly<Record<RequestedFeedKind, RequestedFeed>> = {
  calculatorJson: answerFeed(
    ({ answer, notes, takeHome, catalogue: { today } }) =>
      jsonResponse(answerData(answer, notes, siteOrigin, takeHomeData(takeHome, answer, today))),
    (why) => jsonResponse(why, 400),
  ),
  calculatorCsv: answerFeed(
    ({ answer, name, takeHome, catalogue: { today } }) =>
      csvResponse(answerCsv(answer, takeHomeRows(takeHome, answer, today)), name),
    (why) => refusalResponse(refusalText(why), 400),
  ),
  calculatorCalendar: answerFeed(
    ({ answer, name, takeHome, now }) => {
      const calendar = paymentsCalendar(answer, new Date(now).toISOString(), siteOrigin, takeHome);
      return calendar === undefined
        ? refusalResponse(
            "No payment of this answer has a day, so there is nothing to put into a calendar.\n",
            404,
          )
        : calendarResponse(calendar, name);
    },
    (why) => refusalResponse(refusalText(why), 400),
  ),
  oembed: ({ url }, catalogue, now) => {
    const { status, data } = oembed(new URL(url).searchParams, catalogue, siteOrigin, now);
    return jsonResponse(data, status);
  },
  placesJson: ({ url }, catalogue) => {
    const asked = readPlaceCriteria(new URL(url).searchParams, catalogue);
    return asked.problems.length > 0
      ? jsonResponse(placesRefusal(asked, siteOrigin), 400)
      : jsonResponse(placesData(asked, catalogue, siteOrigin));
  },
  vacanciesAtom: vacanciesAtomFeed,
  vacanciesCalendar: vacanciesCalendarFeed,
  vacanciesSiteMap: vacanciesSiteMapFeed,
};

/** The feeds that are made per request, by address. */
export const requestedFeeds: ReadonlyMap<string, RequestedFeed> = new Map(
  keysOf(REQUESTED_FEEDS).map((kind) => [REQUESTED_FEEDS[kind], FEEDS[kind]]),
);

/**
 * The feed that answers a known path per request: one of those, pages of a list that the build has made as a whole, or a
 * file of a council's vacancies. Also for an unknown path of Open Referral, of which it says so as JSON.
 */
export function requestedFeedAt(path: string): RequestedFeed {
  return requestedFeeds.get(path) ?? (isOpenReferral(path) ? openReferralPage : vacancyFile);
}
