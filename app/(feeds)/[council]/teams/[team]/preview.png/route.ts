import { drawPreview } from "@/app/(feeds)/draw-preview";
import { teamFeed } from "@/app/(feeds)/feed-routes";
import { workplacePreview } from "@/components/preview/preview-words";

const feed = teamFeed((team) => drawPreview(workplacePreview(team), team.council.colour));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
