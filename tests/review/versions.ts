import { calendarDate } from "@/lib/calendar/calendar-date";
import { buildCatalogue } from "@/lib/content/catalogue";
import { parseContent } from "@/lib/content/parsed-content";
import { type Review, review } from "@/lib/review/review";
import type { Version } from "@/lib/review/version";
import { type ContentSet, related, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";

/** A set as one version of the content. Throws where it has a mistake, so that no test compares nothing. */
export function versionOf(set: ContentSet): Version {
  const { related: content, issues } = related(set);
  if (content === undefined)
    throw new Error(issues.map(({ file, problem }) => `${file}: ${problem}`).join("\n"));
  return {
    catalogue: buildCatalogue(content, TODAY),
    documents: parseContent(filesOf(set), parseOnce).documents,
  };
}

/** What becomes of one set when it is changed into another. */
export function reviewOf(before: ContentSet, after: ContentSet): Review {
  return review(versionOf(before), versionOf(after), calendarDate(TODAY));
}
