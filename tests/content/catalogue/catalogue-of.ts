import { dayInLondon } from "@/lib/calendar/london-day";
import type { Catalogue, Council } from "@/lib/catalogue/types";
import { buildCatalogue } from "@/lib/content/catalogue";
import { type ContentSet, related, TODAY } from "../content-set";

/** The catalogue of a set that has no mistakes. Throws with the mistakes when it has. */
export function catalogueOf(set: ContentSet, today = TODAY): Catalogue {
  const result = related(set, today);
  if (result.related === undefined) throw new Error(result.issues.map(({ problem }) => problem).join("\n"));
  return buildCatalogue(result.related, today);
}

/** The catalogue of a set at a moment, such as `2026-12-01T12:00:00Z`. */
export function catalogueAt(set: ContentSet, moment: string): Catalogue {
  const now = Date.parse(moment);
  const today = dayInLondon(new Date(now));
  const result = related(set, today);
  if (result.related === undefined) throw new Error(result.issues.map(({ problem }) => problem).join("\n"));
  return buildCatalogue(result.related, today, {}, now);
}

/** The only council of a set. */
export function councilOf(set: ContentSet, today = TODAY): Council {
  const [council] = catalogueOf(set, today).councils;
  if (council === undefined) throw new Error("There is no council.");
  return council;
}

/** An item by its slug. Throws when there is none. */
export function bySlug<Item extends { readonly slug: string }>(items: readonly Item[], slug: string): Item {
  const item = items.find((each) => each.slug === slug);
  if (item === undefined) throw new Error(`There is no ${slug}.`);
  return item;
}
