import { publicFilesOf } from "../content/content-directory";
import { byPlace, type Issue } from "../content/issue";
import { openParseCache } from "../content/parse-cache";
import { parseContent } from "../content/parsed-content";
import type { ParsedDocument } from "../content/parsed-document";
import { readContent } from "../content/read";
import { type RelatedContent, relate } from "../content/relate";
import { checkReadingAge } from "./check-reading-age";

export interface CheckedContent {
  readonly issues: readonly Issue[];
  readonly documents: readonly ParsedDocument[];
  /** `undefined` when there is an error. */
  readonly related: RelatedContent | undefined;
  /** How many files were read. */
  readonly files: number;
}

/**
 * Reads, parses, relates and checks the whole content on disk.
 * @param project the folder that holds package.json
 * @param directory the content folder
 * @param today an ISO day
 */
export function checkContent(project: string, directory: string, today: string): CheckedContent {
  const files = readContent(directory);
  const cache = openParseCache(project);
  const content = parseContent(files, (file) => cache.parse(file));
  const { issues, related } = relate(content, { today, publicFiles: publicFilesOf(project) });
  const all = [...issues, ...checkReadingAge(content.documents)].sort(byPlace);
  return { issues: all, documents: content.documents, related, files: files.length };
}
