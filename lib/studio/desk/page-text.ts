import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { isPageFile } from "./drafts";

/**
 * The text of a page as it is on disk; `undefined` for none. Only files that are in the content folder are read: a request's
 * path has the form of a page's, and a link that leads out of the folder is none of its files.
 */
export function pageTextIn(directory: string, file: string): string | undefined {
  if (!isPageFile(file)) return undefined;
  try {
    const place = realpathSync(path.join(directory, file));
    return place.startsWith(realpathSync(directory) + path.sep) ? readFileSync(place, "utf8") : undefined;
  } catch {
    // No file, or a folder with the name of one.
    return undefined;
  }
}
