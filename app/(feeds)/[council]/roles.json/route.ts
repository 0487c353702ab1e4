import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { councilFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { rolesJson } from "@/lib/feeds/data/roles-data";

const feed = councilFeed((council) => jsonResponse(rolesJson(council, siteOrigin)));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
