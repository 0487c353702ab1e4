import path from "node:path";
import { checkContent } from "@/lib/checks/check-content";
import { buildCatalogue } from "@/lib/content/catalogue";
import { findPages } from "@/lib/search/find-pages";
import { pageIndex } from "@/lib/search/page-index";
import { search } from "@/lib/search/search";
import type { Question } from "./asked-questions";

const TODAY = "2026-11-28";

/**
 * The catalogue of the real content, and its search index.
 * @param content another folder of content, from the project on
 */
export function realIndex(content = "content") {
  const project = path.resolve(import.meta.dirname, "../..");
  const { related } = checkContent(project, path.join(project, content), TODAY);
  if (related === undefined) throw new Error("The content has mistakes.");
  const catalogue = buildCatalogue(related, TODAY);
  return { catalogue, index: pageIndex(catalogue) };
}

/** The first place at which one of the right pages stands: 1 for the first result, Infinity where none is a result. */
export function rankOf([typed, ...right]: Question, index: ReturnType<typeof realIndex>["index"]): number {
  const place = search(index, typed).findIndex(({ page }) => right.includes(page.address));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

/** The same in the whole answer, where a tool or a page that says something of a subject may come first. */
export function answerRankOf(
  [typed, ...right]: Question,
  { catalogue, index }: ReturnType<typeof realIndex>,
): number {
  const { results } = findPages({ text: typed, council: undefined }, catalogue, () => index);
  const place = results.findIndex(({ page }) => right.includes(page.address));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

/** The mean of one by the rank: 1 where every question has a right page first. */
export function meanReciprocalRank(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
}
