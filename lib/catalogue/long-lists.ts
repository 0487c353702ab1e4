import type { Council } from "./types";

/**
 * Where a list of all councils would be too long for a page. A list or a choice on the site's own pages asks here, so that all
 * of them change at the same size of the site.
 */

/** Roles, places or vacancies that one list names at most: about as much as a page can hold within its budget. */
const MOST_IN_LIST = 150;

/** Of a longer list, how many are shown before somebody has narrowed it. */
export const FIRST_IN_LIST = 30;

/** Councils that each have a card, or are named in a sentence. */
const MOST_AT_ONCE = 12;

/** True where the site has too many roles for one list: then a council is chosen first, and its role next. */
export function isCouncilFirst(councils: readonly Pick<Council, "roles">[]): boolean {
  const roles = councils.reduce((sum, council) => sum + council.roles.length, 0);
  return councils.length > 1 && roles > MOST_IN_LIST;
}

/** True for a list that is split by council: one of several councils, too long for a page. That of one council is shown whole. */
export function isSplit(list: readonly { readonly council: Pick<Council, "slug"> }[]): boolean {
  return list.length > MOST_IN_LIST && new Set(list.map(({ council }) => council.slug)).size > 1;
}

/** True where councils are too many to show or name each of them beside other things. */
export function areMany(councils: readonly unknown[]): boolean {
  return councils.length > MOST_AT_ONCE;
}

/** Councils by the names under which people look for them. */
export function byShortName<One extends Pick<Council, "shortName">>(
  councils: readonly One[],
): readonly One[] {
  return councils.toSorted((one, other) =>
    one.shortName.localeCompare(other.shortName, "en-GB", { numeric: true }),
  );
}

/** The letter under which somebody looks for a name. */
export function initialOf(name: string): string {
  return name.charAt(0).toUpperCase();
}
