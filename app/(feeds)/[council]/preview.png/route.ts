import { drawPreview } from "@/app/(feeds)/draw-preview";
import { councilFeed } from "@/app/(feeds)/feed-routes";
import { councilPreview } from "@/components/preview/preview-words";

const feed = councilFeed((council) => drawPreview(councilPreview(council), council.colour));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
