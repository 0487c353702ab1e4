import { formsOf, type Picture } from "@/app/page-forms";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { memoize } from "@/lib/site/memoize";
import { allPages } from "@/lib/site/pages";
import { keysOf } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { drawPreview } from "./draw-preview";
import { DRAWN } from "./kit-files";

interface DrawnPicture {
  /** All that is drawn: two pictures of one address that show the same are the same. */
  readonly shows: string;
  readonly respond: () => Response | Promise<Response>;
}

function shownBy({ words: { mark: _, ...words }, colour }: Picture): string {
  return JSON.stringify([words, colour]);
}

/** The pictures of pages, by address: of links to them, and of their kits. */
export const pictures = memoize((catalogue: Catalogue): ReadonlyMap<string, DrawnPicture> => {
  const all = new Map<string, DrawnPicture>();
  for (const page of allPages(catalogue)) {
    const { picture, kit: kitOn } = formsOf(page) ?? {};
    if (picture !== undefined) {
      const shown = picture();
      all.set(routes.preview(page.address), { shows: shownBy(shown), respond: () => drawPreview(shown) });
    }
    if (kitOn === undefined || page.kitFor === undefined) continue;
    const kit = kitOn(catalogue.today);
    for (const file of keysOf(DRAWN)) {
      all.set(routes.kit(page.kitFor, file), {
        shows: shownBy(kit.picture),
        respond: () => DRAWN[file](kit),
      });
    }
  }
  return all;
});

/** Pictures that take the place of others at a moment. */
interface LaterPictures {
  readonly from: Instant;
  readonly feeds: ReadonlyMap<string, DrawnPicture["respond"]>;
}

/**
 * The pictures that say something else from later moments on, such as the pay that is in force then. No server can draw, so
 * the build draws them ahead.
 * @param now the catalogue of the build
 * @param later catalogues of later moments, the first one first, each with its moment
 */
export function laterPictures(
  now: Catalogue,
  later: readonly (readonly [from: Instant, Catalogue])[],
): readonly LaterPictures[] {
  return later.map(([from, catalogue], index) => {
    const before = pictures(later[index - 1]?.[1] ?? now);
    const others = [...pictures(catalogue)].filter(
      ([address, { shows }]) => before.get(address)?.shows !== shows,
    );
    return { from, feeds: new Map(others.map(([address, { respond }]) => [address, respond])) };
  });
}
