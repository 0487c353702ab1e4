import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { roleFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { roleData } from "@/lib/feeds/data/role-data";

const feed = roleFeed((role) => jsonResponse(roleData(role, siteOrigin)));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
