import { answerFeed } from "@/app/(feeds)/answer-feed";
import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { siteOrigin } from "@/app/site-origin";
import { answerData } from "@/lib/feeds/answer/answer-data";

export const GET = answerFeed(
  ({ answer, notes }) => jsonResponse(answerData(answer, notes, siteOrigin)),
  (why) => jsonResponse(why, 400),
);
