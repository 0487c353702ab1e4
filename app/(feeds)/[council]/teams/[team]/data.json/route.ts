import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { teamFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { teamData } from "@/lib/feeds/data/workplace-data";

const feed = teamFeed((team) => jsonResponse(teamData(team, siteOrigin)));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
