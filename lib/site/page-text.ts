import type { Body, Council } from "../catalogue/types";
import type { Listing } from "./page-record";

/** A document as search sees it: the words that its page shows, and other names. */
export interface Worded {
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  /** Names that its page does not show. */
  readonly searchedAs?: readonly string[];
  readonly acronym?: string | undefined;
  readonly summary: string;
  readonly body: Body | undefined;
}

function wordsOf({ name, alsoKnownAs = [], acronym, summary, body }: Worded): string[] {
  return [name, acronym ?? "", ...alsoKnownAs, summary, body?.text ?? ""];
}

/** Texts one below another, without those that are empty. */
export function joined(words: readonly string[]): string {
  return words.filter((word) => word !== "").join("\n");
}

/** The text of a page that gathers many documents. */
export function textOf(items: readonly Worded[]): string {
  return joined(items.flatMap(wordsOf));
}

/** A page that shows one document is listed by what the document says of itself. */
export function listingOf(item: Worded): Listing {
  const { name, acronym, alsoKnownAs = [], searchedAs = [], summary } = item;
  return {
    title: name,
    description: summary,
    keywords: [...(acronym === undefined ? [] : [acronym]), ...alsoKnownAs, ...searchedAs],
    text: joined(wordsOf(item).slice(1)),
  };
}

/** A page that gathers many documents is as fresh as the one that was reviewed longest ago. */
export function oldestReview(items: readonly { readonly reviewed: string }[], council: Council): string {
  return items.map(({ reviewed }) => reviewed).sort()[0] ?? council.reviewed;
}
