import { csvResponse } from "@/app/(feeds)/feed-responses";
import { councilFeed } from "@/app/(feeds)/feed-routes";
import { siteOrigin } from "@/app/site-origin";
import { rolesCsv } from "@/lib/feeds/roles-csv";

const feed = councilFeed((council) => csvResponse(rolesCsv(council, siteOrigin), `${council.slug}-roles`));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
