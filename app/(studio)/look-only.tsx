import { placeOf } from "@/lib/content/parse/place/from-path";
import { addressOf } from "@/lib/content/relate/addresses";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { studioRoutes } from "@/lib/studio/routes";
import { noSuchFile } from "./no-such-file";
import { type LetIn, studioPage } from "./studio-page";

/** A page for somebody who may not change it, as readers see it. A form would let them type what is then refused. */
export function lookOnly(asked: LetIn, file: string): Response {
  const { studio } = asked;
  if (studio.workspace.textOf(file) === undefined) return noSuchFile(asked, file);
  const placed = placeOf(file);
  const address = "place" in placed ? addressOf(placed.place) : studioRoutes.home;
  return studioPage(
    studio,
    fileTitle(studio.workspace, file),
    <>
      <p>You may look at this, and not change it: none of your groups writes for its council.</p>
      <p>
        <a href={address}>See it as readers do</a>
      </p>
    </>,
  );
}
