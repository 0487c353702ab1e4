import { noticeWords } from "../../catalogue/notice";
import type { Council } from "../../catalogue/types";
import { absolute, routes } from "../../site/routes";

/** What the root of the feed says: which version of the standard this is, and who made it. */
export function referralRoot(council: Council, origin: string) {
  return {
    version: "HSDS-UK-3.0",
    profile: "https://docs.openreferraluk.org/en/latest/",
    openapi_url: "https://openreferraluk.org/specifications/3.0/openapi.json",
    notice: noticeWords(council),
    services: absolute(origin, routes.referralServices(council.slug)),
  };
}

/** Which part of a list is asked for. */
export interface AskedPage {
  /** The number of the page, from 1. */
  readonly page: number;
  /** How many entities a page holds; undefined for all of them. */
  readonly perPage: number | undefined;
}

/** The whole list on one page. */
export const WHOLE: AskedPage = { page: 1, perPage: undefined };

/** A page of a list, in the envelope that Open Referral UK asks for. One beyond the last is empty. */
export function referralPage(entities: readonly object[], { page, perPage }: AskedPage) {
  const size = perPage ?? Math.max(1, entities.length);
  const pages = Math.max(1, Math.ceil(entities.length / size));
  const contents = entities.slice((page - 1) * size, page * size);
  return {
    total_items: entities.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** A whole number from 1 on that a list can have as a page. */
const COUNT = /^[1-9]\d{0,5}$/;

/**
 * Reads the query of a list. Nothing but pages is understood: an answer that passed over a filter would say that all it
 * holds meets the filter.
 * @returns what is wrong, in words, where it cannot be answered
 */
export function readAskedPage(parameters: URLSearchParams): AskedPage | { readonly error: string } {
  const unknown = [...parameters.keys()].find((name) => name !== "page" && name !== "per_page");
  if (unknown !== undefined) {
    return {
      error: `This list has no parameter “${unknown}”: only page and per_page. Ask for all of it, and filter.`,
    };
  }
  const [page, perPage] = [parameters.get("page") ?? "1", parameters.get("per_page")];
  if (!COUNT.test(page)) return { error: "page is the number of a page, from 1 on." };
  if (perPage !== null && !COUNT.test(perPage))
    return { error: "per_page is how many a page holds, from 1 on." };
  return { page: Number(page), perPage: perPage === null ? undefined : Number(perPage) };
}
