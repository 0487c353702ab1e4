import type { Picture } from "@/app/page-forms";
import type { KitFile, UndrawnKitFile } from "@/lib/site/feeds";
import { drawPreview } from "./draw-preview";

/** How the files of a kit are made that only a build can draw. */
export const DRAWN: Readonly<
  Record<Exclude<KitFile, UndrawnKitFile>, (picture: Picture) => Promise<Response>>
> = {
  square: (picture) => drawPreview(picture, "square"),
  tall: (picture) => drawPreview(picture, "tall"),
};
