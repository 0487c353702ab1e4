import type { Catalogue, Council } from "../catalogue/types";
import { fieldsOf } from "./index-fields";
import { indexPart } from "./index-part";
import { partBytes, readPart, readPartsFile } from "./index-part-bytes";
import type { PartOfCouncil } from "./page-index";
import { readPage, searchablePages, type UnreadPage } from "./searchable-page";
import { itemTexts } from "./subject-words";

/**
 * What the part of a council hangs on beside its documents: which pay is in force, and which vacancies are open. Two moments
 * between which neither changes have one key.
 */
function keyOf({ slug, payUntil, vacancies }: Council): string {
  return JSON.stringify([slug, payUntil, vacancies.map(({ address }) => address)]);
}

/** The part of a council that is to be made. */
interface UnmadePart {
  readonly key: string;
  /** All that it is made from. */
  readonly from: string;
  readonly make: () => Uint8Array;
}

/** The parts of the search index of a catalogue, for a build to keep. */
export function unmadeParts(catalogue: Catalogue): readonly UnmadePart[] {
  const all = searchablePages(catalogue);
  return catalogue.councils.map((council) => {
    const pages = all.filter((page) => page.council === council.slug).map(readPage);
    const texts = pages.map((page) => [page.kind, page.keywords, page.entries, fieldsOf(page)]);
    return {
      key: keyOf(council),
      from: JSON.stringify([texts, council.benefits.map(itemTexts)]),
      make: () => partBytes(indexPart(pages, council)),
    };
  });
}

/**
 * Takes the parts of the search index from what a build has kept. One that is not there is made of its pages' words, and
 * remembered while it holds: of a running server the documents stay the same.
 */
export function keptParts(file: Uint8Array | undefined): PartOfCouncil {
  const kept = new Map(file === undefined ? [] : readPartsFile(file));
  const last = new Map<string, string>();
  return (pages: readonly UnreadPage[], council) => {
    const key = keyOf(council);
    const bytes = kept.get(key) ?? partBytes(indexPart(pages.map(readPage), council));
    const before = last.get(council.slug);
    if (before !== undefined && before !== key) kept.delete(before);
    last.set(council.slug, key);
    kept.set(key, bytes);
    return readPart(bytes);
  };
}
