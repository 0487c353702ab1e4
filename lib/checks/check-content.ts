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
import { isReadable } from "./is-readable";

export interface CheckedContent {
  readonly issues: readonly Issue[];
  readonly documents: readonly ParsedDocument[];
  /** `undefined` when there is an error. */
  readonly related: RelatedContent | undefined;
  /** How many files were read. */
  readonly files: number;
}

type Told = (done: number, all: number) => void;

/** Whom a check tells how far it is: how many files it has read, and how many of its looks at all words it has taken. */
export interface CheckProgress {
  readonly files: Told;
  readonly words: Told;
}

/** Where content stands, and on which ISO day it is checked. */
export interface CheckPlace {
  /** The folder that holds package.json. */
  readonly project: string;
  /** The content folder. */
  readonly directory: string;
  readonly today: string;
  /** Photographs that come with what is checked, and are not on disk yet: `riverton/images/town-hall.jpg`. */
  readonly photographs?: readonly string[];
  readonly progress?: CheckProgress;
}

/**
 * Reads, parses, relates and checks the whole content on disk.
 * @param project the folder that holds package.json
 * @param directory the content folder
 * @param today an ISO day
 * @param cache remembers parsed files; by default the project's own
 * @param progress told how far it is, since of thousands of new files it takes minutes
 */
export function checkContent(
  project: string,
  directory: string,
  today: string,
  cache: ParseCache = openParseCache(project),
  progress?: CheckProgress,
): CheckedContent {
  return checkFiles(
    readContent(directory),
    { project, directory, today, ...(progress && { progress }) },
    cache,
  );
}

/** The same for files that were read already, or that are not on disk as they are here. */
export function checkFiles(
  files: readonly SourceFile[],
  { project, directory, today, photographs = [], progress }: CheckPlace,
  cache: ParseCache,
): CheckedContent {
  let read = 0;
  const content = parseContent(files, (file) => {
    const result = cache.parse(file);
    read += 1;
    progress?.files(read, files.length);
    return result;
  });
  const publicFiles = publicFilesOf(project);
  const { issues, related } = relate(content, {
    today,
    publicFiles,
    photographs: new Set([...photographFilesIn(directory), ...photographs]),
    origin: process.env.SITE_ORIGIN,
  });
  const unread = publicFiles.unread.map((folder) =>
    unreadFolder(path.relative(directory, path.join(project, "public", folder)).replaceAll(path.sep, "/")),
  );
  const readDocuments = [...content.documents, ...(content.faulty ?? [])];
  const words = checkWords(files, readDocuments, issues, { project, today, ...(progress && { progress }) });
  const all = [...issues, ...unread, ...words].sort(byPlace);
  return { issues: all, documents: content.documents, related, files: files.length };
}

/**
 * What is to be said of the words of all files, whatever else is wrong with them; none is said of a file that is too large
 * for a parser.
 * @param files as they were read
 * @param documents what has been read of them, also where their fields are wrong
 * @param told what was said of them already
 */
export function checkWords(
  files: readonly SourceFile[],
  documents: readonly ParsedDocument[],
  told: readonly Issue[],
  { project, today, progress }: Pick<CheckPlace, "project" | "today" | "progress">,
): Issue[] {
  const readable = files.filter((file) => isReadable(file));
  const looks = [
    () => checkReadingAge(documents),
    () => checkSpelling(readable, project),
    () => checkDeadlines(readable, today),
    () => checkClaims(readable, documents),
    () => checkOtherCouncils(readable),
    () => checkAcronyms(readable, told),
  ];
  return looks.flatMap((look, index) => {
    const issues = look();
    progress?.words(index + 1, looks.length);
    return issues;
  });
}
