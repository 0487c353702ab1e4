import { answerFeed, refusalText } from "@/app/(feeds)/answer-feed";
import { csvResponse, textResponse } from "@/app/(feeds)/feed-responses";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";

export const GET = answerFeed(
  ({ answer, name }) => csvResponse(answerCsv(answer), name),
  (why) => textResponse(refusalText(why), 400),
);
