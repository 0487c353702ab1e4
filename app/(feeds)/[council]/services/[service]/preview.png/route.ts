import { drawPreview } from "@/app/(feeds)/draw-preview";
import { serviceFeed } from "@/app/(feeds)/feed-routes";
import { workplacePreview } from "@/components/preview/preview-words";

const feed = serviceFeed((service) => drawPreview(workplacePreview(service), service.council.colour));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
