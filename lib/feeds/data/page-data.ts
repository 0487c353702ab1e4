import { noticeWords } from "../../catalogue/notice";
import type { Council, Source } from "../../catalogue/types";
import type { PageKind } from "../../site/register";
import { absolute, routes } from "../../site/routes";
import { referenceData, sourceData } from "./values";

/**
 * The fields that the data of every page begins with.
 * @param origin where the site is reached, without a trailing slash
 */
export function pageData(
  page: { kind: PageKind; council: Council; address: string; reviewed: string; sources: readonly Source[] },
  origin: string,
) {
  const { council } = page;
  return {
    kind: page.kind,
    address: absolute(origin, page.address),
    data: absolute(origin, routes.data(page.address)),
    council: referenceData(council, origin),
    publishedByCouncil: council.publishedByCouncil,
    notice: noticeWords(council),
    maintainer: council.maintainer,
    reviewed: page.reviewed,
    sources: page.sources.map(sourceData),
  };
}
