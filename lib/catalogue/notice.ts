import type { Council } from "./types";

/**
 * Who made what the site shows of a council, in a sentence: for a file or picture, which leaves the site without a page
 * around it.
 */
export function noticeWords({
  publishedByCouncil,
  isExample,
  name,
}: Pick<Council, "publishedByCouncil" | "isExample" | "name">): string {
  if (isExample) return `Made up as an example: ${name} does not exist, and nothing here is a real offer.`;
  return publishedByCouncil
    ? `Published by ${name}.`
    : `An independent demonstration, built from what ${name} has published. The council did not make it.`;
}

/** The same in a few words, for a picture, where whoever is sent a link sees no more of the site; empty where it made it. */
export function shortNotice({
  publishedByCouncil,
  isExample,
}: Pick<Council, "publishedByCouncil" | "isExample">): string {
  if (isExample) return "Made up as an example: there is no such council";
  return publishedByCouncil ? "" : "Independent demonstration, not the council’s own site";
}

/** The same in the fewest words, for a message of which each letter counts. */
export function briefNotice(council: Pick<Council, "publishedByCouncil" | "isExample">): string {
  return shortNotice(council).split(/[:,]/)[0] ?? "";
}
