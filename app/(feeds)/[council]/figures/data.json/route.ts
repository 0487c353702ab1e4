import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { councilFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { figuresData } from "@/lib/feeds/data/reference-data";

const feed = councilFeed((council) => jsonResponse(figuresData(council, siteOrigin)));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
