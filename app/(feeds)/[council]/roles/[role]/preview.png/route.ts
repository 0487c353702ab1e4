import { drawPreview } from "@/app/(feeds)/draw-preview";
import { roleFeed } from "@/app/(feeds)/feed-routes";
import { rolePreview } from "@/components/preview/preview-words";

const feed = roleFeed((role) => drawPreview(rolePreview(role), role.council.colour));

export const dynamic = "force-static";
export const dynamicParams = false;
export const { generateStaticParams, GET } = feed;
