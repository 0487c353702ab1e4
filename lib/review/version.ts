import type { CalendarDate } from "../calendar/calendar-date";
import type { Catalogue } from "../catalogue/types";
import { checkContent } from "../checks/check-content";
import { buildCatalogue } from "../content/catalogue";
import type { Issue } from "../content/issue";
import type { ParseCache } from "../content/parse-cache";
import type { ParsedDocument } from "../content/parsed-document";

/** The content as it is at one time, on the day of the review. */
export interface Version {
  readonly catalogue: Catalogue;
  readonly documents: readonly ParsedDocument[];
}

/** Content that cannot be compared, for its mistakes. */
export interface Unreadable {
  readonly errors: readonly Issue[];
}

/**
 * Reads and relates a content folder. Photographs are not measured: no figure and no address hangs on them.
 * @param project the folder that holds package.json
 * @param day decides which dated values are in force
 */
export function readVersion(
  project: string,
  directory: string,
  day: CalendarDate,
  cache?: ParseCache,
): Version | Unreadable {
  const { issues, documents, related } = checkContent(project, directory, day, cache);
  return related === undefined
    ? { errors: issues.filter(({ severity }) => severity === "error") }
    : { catalogue: buildCatalogue(related, day), documents };
}
