import type { Council } from "./types";

/** The councils that publish the site themselves, and are responsible for it; none where it is a demonstration. */
export function publishersOf(councils: readonly Council[]): readonly Council[] {
  return councils.filter((council) => council.publishedByCouncil);
}
