import { mkdirSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import { contentDirectory } from "../content/content-directory";

/** Editors save in several steps; what follows within this many milliseconds is one change. */
const ONE_SAVE = 30;

/**
 * Writes `.contentlayer/revision.json` now and after every change below the content folder. The preview's pages import
 * it, so that they follow. Contentlayer's own watching is not enough: a file that it cannot read changes nothing that
 * it writes, and the editor would wait for an explanation that never comes.
 * @param project the project's folder
 * @returns ends it
 */
export function followContent(project: string): () => void {
  const file = path.join(project, ".contentlayer", "revision.json");
  const write = () => writeFileSync(file, JSON.stringify({ changed: new Date().toISOString() }));
  mkdirSync(path.dirname(file), { recursive: true });
  write();
  let pending: NodeJS.Timeout | undefined;
  const watcher = watch(contentDirectory(project, process.env), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(write, ONE_SAVE);
  });
  return () => {
    clearTimeout(pending);
    watcher.close();
  };
}
