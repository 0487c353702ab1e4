import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import path from "node:path";
import { dayInLondon } from "../calendar/london-day";
import type { Instant } from "../calendar/london-time";
import { buildCatalogue } from "./catalogue";
import { contentDirectory, publicFilesOf } from "./content-directory";
import type { Site } from "./content-problems";
import { byPlace, type Issue } from "./issue";
import { openParseCache, type ParseCache } from "./parse-cache";
import { parseMarked } from "./parse-marked";
import { gather } from "./parsed-content";
import type { ParseResult } from "./parsed-document";
import { checkPictures } from "./pictures/check-pictures";
import { inspectPictures } from "./pictures/inspect-picture";
import { photographFilesIn, photographsAmong, picturesIn } from "./pictures/photograph-files";
import { readContent } from "./read";
import { relate } from "./relate";
import type { SourceFile } from "./source-file";

let cache: ParseCache | undefined;

/** What was made of each file last: a change of one leaves the results of all others the very same, which {@link relate} sees. */
const lastParsed = new Map<string, { readonly file: SourceFile; readonly result: ParseResult }>();

function parsedOnce(parser: ParseCache): (file: SourceFile) => ParseResult {
  return (file) => {
    const last = lastParsed.get(file.path);
    if (last?.file.text === file.text && last.file.unread === file.unread) return last.result;
    const result = parser.parse(file);
    lastParsed.set(file.path, { file, result });
    return result;
  };
}

let cached: { readonly signature: string; readonly site: Promise<Site> } | undefined;

interface Preview {
  /** The folder that holds package.json. */
  readonly project: string;
  /** The content folder. */
  readonly directory: string;
  readonly files: readonly SourceFile[];
  readonly publicFiles: ReadonlySet<string>;
  /** An ISO day. */
  readonly today: string;
  readonly now: Instant;
}

function signatureOf({ project, directory, files, publicFiles, today }: Preview): string {
  const hash = createHash("sha256").update(today);
  for (const { path: name, text, unread = "" } of files) hash.update(`${name}\0${unread}\0${text}\0`);
  const pictures = [
    ...[...publicFiles].map((address) => path.join(project, "public", address)),
    ...[...photographFilesIn(directory)].map((file) => path.join(directory, file)),
  ];
  for (const address of pictures) {
    const { mtimeMs, size } = statSync(address, { throwIfNoEntry: false }) ?? {};
    hash.update(`${address}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest("hex");
}

/**
 * The content as it is on disk now, for the preview in development: the site, or every error in it. The result is
 * cached until a file changes, since several parts of a page ask for it.
 * @param now the moment that is taken as now
 */
export async function previewSite(now: Instant): Promise<Site> {
  const project = process.cwd();
  const directory = contentDirectory(project, process.env);
  const files = readContent(directory);
  const today = dayInLondon(new Date(now));
  const preview = { project, directory, files, publicFiles: publicFilesOf(project), today, now };
  const signature = signatureOf(preview);
  if (cached?.signature !== signature) cached = { signature, site: siteOf(preview) };
  const site = await cached.site;
  if ("issues" in site || now < site.catalogue.until) return site;
  cached = { signature, site: siteOf(preview) };
  return cached.site;
}

async function siteOf({
  project,
  directory,
  files: sources,
  publicFiles,
  today,
  now,
}: Preview): Promise<Site> {
  cache ??= openParseCache(project);
  const results = sources.map(parsedOnce(cache));
  const content = gather(results);
  const files = picturesIn(project, directory);
  const { related, issues } = relate(content, { today, publicFiles, photographs: files });
  const pictures = await inspectPictures(content.documents, { project, directory, files });
  const photographs = photographsAmong(pictures);
  const errors = errorsOf([...issues, ...checkPictures(content.documents, pictures)]);
  if (related !== undefined && errors.length === 0) {
    return { catalogue: buildCatalogue(related, today, photographs, now) };
  }
  // Of a file with errors of its own, the links and citations are read only now.
  for (let all = errors; ; ) {
    const marked = withMarks(sources, results, all);
    if (marked === undefined) return { issues: all };
    const again = relate(gather(marked), { today, publicFiles, photographs: files });
    if (again.related !== undefined) {
      return { issues: all, marked: buildCatalogue(again.related, today, photographs, now) };
    }
    const more = errorsOf(again.issues).filter((issue) => !all.some((listed) => isSame(issue, listed)));
    if (more.length === 0) return { issues: all };
    all = [...all, ...more].sort(byPlace);
  }
}

const errorsOf = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ severity }) => severity === "error").sort(byPlace);

const isSame = (one: Issue, other: Issue): boolean =>
  one.file === other.file &&
  one.line === other.line &&
  one.column === other.column &&
  one.rule === other.rule;

/** The files with each error at its place; `undefined` where a page cannot be made of one of them. */
function withMarks(
  files: readonly SourceFile[],
  results: readonly ParseResult[],
  errors: readonly Issue[],
): ParseResult[] | undefined {
  const marked: ParseResult[] = [];
  for (const [index, file] of files.entries()) {
    const inFile = errors.filter((issue) => issue.file === file.path);
    const result = results[index];
    if (result === undefined) continue;
    if (inFile.length === 0) {
      marked.push(result);
      continue;
    }
    const document = parseMarked(file, inFile);
    if (document === undefined) return undefined;
    marked.push({ place: result.place, document, issues: [] });
  }
  return marked;
}
