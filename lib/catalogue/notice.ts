import type { Council } from "./types";

/**
 * Who made what the site shows of a council, in a sentence: for a file or picture, which leaves the site without a page
 * around it.
 */
export function noticeWords({
  publishedByCouncil,
  name,
}: Pick<Council, "publishedByCouncil" | "name">): string {
  return publishedByCouncil
    ? `Published by ${name}.`
    : `An independent demonstration, built from what ${name} has published. The council did not make it.`;
}
