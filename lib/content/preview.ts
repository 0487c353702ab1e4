import { contentDirectory, publicFilesOf } from "./content-directory";
import type { Issue } from "./issue";
import { openParseCache } from "./parse-cache";
import { parseContent } from "./parsed-content";
import { readContent } from "./read";
import { relate } from "./relate";

/**
 * Every error in the content as it is on disk now, for the preview in development.
 * @param today an ISO day
 */
export function checkFiles(today: string): readonly Issue[] {
  const project = process.cwd();
  const cache = openParseCache(project);
  const content = parseContent(readContent(contentDirectory(project, process.env)), (file) =>
    cache.parse(file),
  );
  const { issues } = relate(content, { today, publicFiles: publicFilesOf(project) });
  return issues.filter(({ severity }) => severity === "error");
}
