import { createHash } from "node:crypto";
import revision from "contentlayer/revision";
import { buildCatalogue } from "./catalogue";
import { contentDirectory, publicFilesOf } from "./content-directory";
import type { Site } from "./content-problems";
import { openParseCache } from "./parse-cache";
import { parseContent } from "./parsed-content";
import { readContent } from "./read";
import { relate } from "./relate";
import type { SourceFile } from "./source-file";

/**
 * Makes the pages depend on the file that changes with the content, so that the browser reloads on every change, even
 * one that Contentlayer ignores because it cannot read the file.
 */
const { changed } = revision;

let cached: { readonly signature: string; readonly site: Site } | undefined;

function signatureOf(files: readonly SourceFile[], today: string): string {
  const hash = createHash("sha256").update(today).update(changed);
  for (const { path, text, unread = "" } of files) hash.update(`${path}\0${unread}\0${text}\0`);
  return hash.digest("hex");
}

/**
 * The content as it is on disk now, for the preview in development: the site, or every error in it. The result is
 * cached until a file changes, since several parts of a page ask for it.
 * @param today an ISO day
 */
export function previewSite(today: string): Site {
  const project = process.cwd();
  const files = readContent(contentDirectory(project, process.env));
  const signature = signatureOf(files, today);
  if (cached?.signature === signature) return cached.site;
  const cache = openParseCache(project);
  const content = parseContent(files, (file) => cache.parse(file));
  const { related, issues } = relate(content, { today, publicFiles: publicFilesOf(project) });
  const errors = issues.filter(({ severity }) => severity === "error");
  const site =
    related === undefined || errors.length > 0
      ? { issues: errors }
      : { catalogue: buildCatalogue(related, today) };
  cached = { signature, site };
  return site;
}
