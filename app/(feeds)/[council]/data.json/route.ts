import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { councilFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { councilData } from "@/lib/feeds/data/council-data";

const feed = councilFeed((council) => jsonResponse(councilData(council, siteOrigin)));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
