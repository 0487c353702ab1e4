import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { serviceFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { serviceData } from "@/lib/feeds/data/workplace-data";

const feed = serviceFeed((service) => jsonResponse(serviceData(service, siteOrigin)));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
