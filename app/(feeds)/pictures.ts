import { formsOf, type Picture } from "@/app/page-forms";
import { vacancyPreview } from "@/components/preview/preview-words";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue, Vacancy } from "@/lib/catalogue/types";
import { closingOf, openingOf } from "@/lib/catalogue/vacancy-times";
import { memoize } from "@/lib/site/memoize";
import { allPages } from "@/lib/site/pages";
import { keysOf } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { drawPreview } from "./draw-preview";
import { DRAWN } from "./kit-files";

interface DrawnPicture {
  /** All that is drawn but when it was: a picture that shows the same takes the place of none. */
  readonly shows: string;
  readonly respond: () => Response | Promise<Response>;
}

function shownBy({ words: { mark: _, notice: __, ...words }, colour }: Picture): string {
  return JSON.stringify([words, colour]);
}

/** The pictures of a kit beside that of links, by address. */
function kitPictures(address: string, picture: Picture): readonly (readonly [string, DrawnPicture])[] {
  return keysOf(DRAWN).map((file) => [
    routes.kit(address, file),
    { shows: shownBy(picture), respond: () => DRAWN[file](picture) },
  ]);
}

/** All pictures of a vacancy. */
function vacancyPictures(vacancy: Vacancy, today: string): readonly (readonly [string, DrawnPicture])[] {
  const { address, council } = vacancy;
  const picture = { words: vacancyPreview(vacancy, today), colour: council.colour };
  const ofLinks = { shows: shownBy(picture), respond: () => drawPreview(picture) };
  return [[routes.preview(address), ofLinks], ...kitPictures(address, picture)];
}

const vacanciesOf = ({ councils }: Catalogue) => councils.flatMap(({ vacancies }) => vacancies);

/** The pictures of pages, by address: of links to them, and of their kits. */
export const pictures = memoize((catalogue: Catalogue): ReadonlyMap<string, DrawnPicture> => {
  const { today } = catalogue;
  const all = new Map(vacanciesOf(catalogue).flatMap((vacancy) => vacancyPictures(vacancy, today)));
  for (const page of allPages(catalogue)) {
    const { picture, kit: kitOn } = formsOf(page) ?? {};
    if (picture !== undefined) {
      const shown = picture(today);
      all.set(routes.preview(page.address), { shows: shownBy(shown), respond: () => drawPreview(shown) });
    }
    if (kitOn === undefined || page.kitFor === undefined) continue;
    const kit = kitOn(today);
    for (const [address, drawn] of kitPictures(page.kitFor, kit.picture)) all.set(address, drawn);
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

/**
 * The pictures of vacancies that open after the build, each from its opening minute.
 * @param openings catalogues of the moments at which some open, each with its moment
 */
export function openingPictures(
  openings: readonly (readonly [from: Instant, Catalogue])[],
): readonly LaterPictures[] {
  return openings.map(([from, catalogue]) => {
    const opened = vacanciesOf(catalogue).filter((vacancy) => openingOf(vacancy) === from);
    const drawn = opened.flatMap((vacancy) => vacancyPictures(vacancy, catalogue.today));
    return { from, feeds: new Map(drawn.map(([address, { respond }]) => [address, respond])) };
  });
}

/** The moments from which pictures of vacancies are gone, as their pages are, by address. */
export function picturesGone(catalogues: readonly Catalogue[]): ReadonlyMap<string, Instant> {
  const goneOf = (vacancy: Vacancy, today: string) =>
    vacancyPictures(vacancy, today).map(([address]) => [address, closingOf(vacancy)] as const);
  return new Map(
    catalogues.flatMap((catalogue) =>
      vacanciesOf(catalogue).flatMap((vacancy) => goneOf(vacancy, catalogue.today)),
    ),
  );
}
