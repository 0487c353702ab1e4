import path from "node:path";
import { publicFilesOf } from "../content/content-directory";
import { byPlace, type Issue } from "../content/issue";
import { unreadFolder } from "../content/parse/unread";
import { openParseCache, type ParseCache } from "../content/parse-cache";
import { parseContent } from "../content/parsed-content";
import type { ParsedDocument } from "../content/parsed-document";
import { photographFilesIn } from "../content/pictures/photograph-files";
import { readContent } from "../content/read";
import { type RelatedContent, relate } from "../content/relate";
import type { SourceFile } from "../content/source-file";
import { checkAcronyms } from "./check-acronyms";
import { checkClaims } from "./check-claims";
import { checkDeadlines } from "./check-deadlines";
import { checkOtherCouncils } from "./check-other-councils";
import { checkReadingAge } from "./check-reading-age";
import { checkSpelling } from "./check-spelling";

export interface CheckedContent {
  readonly issues: readonly Issue[];
  readonly documents: readonly ParsedDocument[];
  /** `undefined` when there is an error. */
  readonly related: RelatedContent | undefined;
  /** How many files were read. */
  readonly files: number;
}

/** Where content stands, and on which ISO day it is checked. */
export interface CheckPlace {
  /** The folder that holds package.json. */
  readonly project: string;
  /** The content folder. */
  readonly directory: string;
  readonly today: string;
}

/**
 * Reads, parses, relates and checks the whole content on disk.
 * @param project the folder that holds package.json
 * @param directory the content folder
 * @param today an ISO day
 * @param cache remembers parsed files; by default the project's own
 */
export function checkContent(
  project: string,
  directory: string,
  today: string,
  cache: ParseCache = openParseCache(project),
): CheckedContent {
  return checkFiles(readContent(directory), { project, directory, today }, cache);
}

/** The same for files that were read already, or that are not on disk as they are here. */
export function checkFiles(
  files: readonly SourceFile[],
  { project, directory, today }: CheckPlace,
  cache: ParseCache,
): CheckedContent {
  const content = parseContent(files, (file) => cache.parse(file));
  const publicFiles = publicFilesOf(project);
  const { issues, related } = relate(content, {
    today,
    publicFiles,
    photographs: photographFilesIn(directory),
    origin: process.env.SITE_ORIGIN,
  });
  const unread = publicFiles.unread.map((folder) =>
    unreadFolder(path.relative(directory, path.join(project, "public", folder)).replaceAll(path.sep, "/")),
  );
  const words = [
    ...checkReadingAge(content.documents),
    ...checkSpelling(files, project),
    ...checkDeadlines(files, today),
    ...checkClaims(files, content.documents),
    ...checkOtherCouncils(files),
    ...checkAcronyms(files),
  ];
  const all = [...issues, ...unread, ...words].sort(byPlace);
  return { issues: all, documents: content.documents, related, files: files.length };
}
