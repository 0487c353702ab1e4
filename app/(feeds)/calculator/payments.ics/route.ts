import { answerFeed, refusalText } from "@/app/(feeds)/answer-feed";
import { calendarResponse, textResponse } from "@/app/(feeds)/feed-responses";
import { siteOrigin } from "@/app/site-origin";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";

export const GET = answerFeed(
  ({ answer, catalogue, name }) => {
    const calendar = paymentsCalendar(answer, catalogue.today, siteOrigin);
    return calendar === undefined
      ? textResponse(
          "No payment of this answer has a day, so there is nothing to put into a calendar.\n",
          404,
        )
      : calendarResponse(calendar, name);
  },
  (why) => textResponse(refusalText(why), 400),
);
