import { answerFeed, refusalText } from "@/app/(feeds)/answer-feed";
import { calendarResponse, textResponse } from "@/app/(feeds)/feed-responses";
import { siteOrigin } from "@/app/site-origin";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";

export const GET = answerFeed(
  ({ answer, catalogue, name }) =>
    calendarResponse(paymentsCalendar(answer, catalogue.today, siteOrigin), name),
  (why) => textResponse(refusalText(why), 400),
);
