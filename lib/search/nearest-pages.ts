import { distance } from "fastest-levenshtein";
import type { PageIndex } from "./page-index";
import { search } from "./search";
import type { SearchablePage } from "./site-pages";
import { nameKey } from "./words";

const LONGEST_ADDRESS = 300;
const LONGEST_PART = 64;
/** Below this a page has too little in common with the address to be worth offering. */
const LIKELY = 0.5;
/** Pages much less likely than the likeliest only get in its way. */
const AS_LIKELY = 0.6;

/** Decodes an address as far as it can be; what cannot be decoded stays as it was typed. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Characters that could hide or turn round what is shown: controls, and marks of writing direction. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** An address for a reader, decoded where it can be, with nothing in it that is not shown. */
export function readableAddress(address: string): string {
  return decoded(address.slice(0, LONGEST_ADDRESS)).replace(INVISIBLE, "\ufffd");
}

/** The parts of an address as slugs: small letters, no file ending, nothing of what stands after `?` or `#`. */
function partsOf(address: string): readonly string[] {
  return decoded(address.slice(0, LONGEST_ADDRESS).split(/[?#]/)[0] ?? "")
    .toLowerCase()
    .split(/[/\\]+/)
    .map((part) => part.replace(/\.(html?|php|aspx?|json|csv|pdf|png|xml)$/, ""))
    .map((part) =>
      part
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
        .slice(0, LONGEST_PART),
    )
    .filter((part) => part !== "" && part !== "index" && part !== "data" && part !== "preview");
}

/** From 0 for nothing in common to 1 for the same letters in the same order. */
function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

/** How like the address of a page an asked-for address is, from 0 to 1. */
function addressLikeness(asked: readonly string[], page: readonly string[]): number {
  const [askedLast, pageLast] = [asked.at(-1), page.at(-1)];
  if (askedLast === undefined || pageLast === undefined) return 0;
  // A page above the one that was asked for, such as the list that a missing role would have been in.
  const isAbove =
    page.length < asked.length && page.every((part, index) => likeness(part, asked[index] ?? "") > 0.75);
  const start = likeness(asked[0] ?? "", page[0] ?? "");
  return Math.max(isAbove ? 0.4 + 0.1 * page.length : 0, 0.75 * likeness(askedLast, pageLast) + 0.25 * start);
}

/**
 * The pages that a mistyped or outdated address most likely meant, best first; none when nothing is like it.
 * Accepts any text, encoded or not, and looks at no more than its first 300 characters.
 */
export function nearestPages(address: string, index: PageIndex, limit: number): readonly SearchablePage[] {
  const asked = partsOf(address);
  if (asked.length === 0) return [];
  const scores = new Map<SearchablePage, number>();
  for (const page of index.pages.values()) {
    scores.set(page, addressLikeness(asked, partsOf(page.address)));
  }
  // Whoever names a council means that council: the pages of others, and the site's own, come after its pages.
  const [first] = asked;
  const namesCouncil = [...index.pages.values()].some(({ council }) => council === first);
  const weight = (page: SearchablePage) => (namesCouncil && page.council !== first ? 0.5 : 1);
  // The last part may be another name of a page, or words of it: /riverton/roles/cpo.
  const words = (asked.at(-1) ?? "").replaceAll("-", " ");
  const answers = search(index, words, namesCouncil ? { council: first } : {});
  const best = answers[0]?.score ?? 1;
  for (const { page, score } of answers) {
    const isNamed = index.names.get(page.address)?.has(nameKey(words)) ?? false;
    scores.set(page, (scores.get(page) ?? 0) + 0.5 * (score / best) + (isNamed ? 0.5 : 0));
  }
  const likeliest = [...scores]
    .map(([page, score]) => ({ page, score: score * weight(page) }))
    .toSorted((one, other) => other.score - one.score || one.page.address.length - other.page.address.length);
  const least = Math.max(LIKELY, AS_LIKELY * (likeliest[0]?.score ?? 0));
  return likeliest
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ page }) => page);
}
