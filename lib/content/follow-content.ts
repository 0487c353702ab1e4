import { readdirSync, statSync, watch } from "node:fs";
import path from "node:path";

/** Editors save in several steps; what follows within this many milliseconds is one change. */
const ONE_SAVE = 30;

/** When a file or folder below a folder was changed last, in milliseconds since 1970. */
function lastChange(directory: string): number {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  const times = entries.map((entry) =>
    statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false }),
  );
  return Math.max(0, ...times.map((stats) => stats?.mtimeMs ?? 0));
}

/**
 * Tells of every change of a file below a folder, until it is ended.
 * @param directory the content folder
 * @param since milliseconds since 1970: what has changed from then until now is told as well
 * @returns ends it
 */
export function followContent(directory: string, since: number, onChange: () => void): () => void {
  let pending: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(pending);
    pending = setTimeout(onChange, ONE_SAVE);
  };
  const watcher = watch(directory, { recursive: true }, tell);
  if (lastChange(directory) > since) tell();
  return () => {
    clearTimeout(pending);
    watcher.close();
  };
}
