import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { DOCUMENT_TYPES, documentTypes } from "../model/document-types";
import { GUIDES } from "./guides";
import { MOST_LETTERS } from "./parse/limits";
import { isHalfFile } from "./parse/place/left-over";
import { isPhotographFile } from "./pictures/photograph-files";
import type { SourceFile, Unread } from "./source-file";
import { now } from "./today";

/** Files that operating systems leave in any folder that is looked at. Nobody wrote them, so nobody is told. */
const SYSTEM_LITTER = /^(\.DS_Store|\.localized|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$/i;

/** Hidden files and folders, which are never content: `.git`, `.obsidian`, `.gitkeep`. */
const HIDDEN = /^\./;

/** Hidden files that an editor leaves beside a file that it holds open, or lost: `.#role.mdx`, `.role.mdx.swp`. */
const LEFT_BY_EDITORS = /^\.(#.*|.*\.sw[a-z]|~lock\..*)$/i;

/** The sign that iCloud leaves in the place of a file: `.role.mdx.icloud`. */
const NOT_DOWNLOADED = /^\..+\.icloud$/i;

/** The names of the folders of a council. */
const FOLDERS: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.flatMap((type) => documentTypes[type].folder ?? []),
);

/** What would be content if its name did not hide it: a page, or a folder of pages. */
function hiddenContent({ name }: Dirent): Unread | undefined {
  if (NOT_DOWNLOADED.test(name)) return "not downloaded";
  return /^\.[^#].*\.mdx$/i.test(name) || (name.startsWith(".") && FOLDERS.has(name.slice(1)))
    ? "hidden"
    : undefined;
}

/** No letter of UTF-8 takes more bytes than this. */
const BYTES_OF_A_LETTER = 4;

/** Content stands in a folder of a council's folder. What lies this deep is some other tree that got in. */
const DEEPEST_FOLDER = 8;

/** What reading asks of the disk. Each throws as `node:fs` does. */
export interface Disk {
  entriesOf(folder: string): Dirent[];
  /** @param stats what the disk says of the file now */
  textOf(file: string, stats: Stats): string;
}

/** How long after a change, in milliseconds, a second one could bear the same time: no disk's clock is coarser. */
const COARSEST_CLOCK = 2000;

/**
 * A disk whose files are read again only where they were written since. Somebody who types waits for a thousand files, of which
 * none has changed.
 */
export function rememberingDisk(disk: Disk = DISK): Disk {
  const read = new Map<string, { readonly mark: string; readonly text: string }>();
  return {
    ...disk,
    textOf(file, stats) {
      const mark = `${stats.ino} ${stats.size} ${stats.ctimeMs} ${stats.mtimeMs}`;
      const last = read.get(file);
      if (last?.mark === mark) return last.text;
      const text = disk.textOf(file, stats);
      // What was written a moment ago may be written again within the same tick of the clock.
      if (now("") - stats.ctimeMs > COARSEST_CLOCK) read.set(file, { mark, text });
      return text;
    },
  };
}

const DISK: Disk = {
  entriesOf: (folder) => readdirSync(folder, { withFileTypes: true }),
  textOf: (file) => readFileSync(file, "utf8"),
};

/**
 * Every file of the content folder, in a fixed order. Whatever cannot be read is in it too, with the reason, so that
 * the next stage can say what is wrong with it; only the editors' guides and what operating systems leave behind are
 * passed over.
 * @param directory the content folder
 * @throws when the content folder itself cannot be read
 */
export function readContent(directory: string, disk: Disk = DISK): SourceFile[] {
  const root = realpathSync(directory);
  return [...filesBelow({ prefix: "", chain: [root] }, disk, disk.entriesOf(root))];
}

interface Folder {
  /** Path from the content folder, with a slash at its end; empty for the content folder itself. */
  readonly prefix: string;
  /** Its paths on disk without links, from the content folder down to itself: a link to one of them is a circle. */
  readonly chain: readonly string[];
}

function* filesBelow(
  { prefix, chain }: Folder,
  disk: Disk,
  entries: readonly Dirent[],
): Generator<SourceFile> {
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = `${prefix}${entry.name}`;
    if (SYSTEM_LITTER.test(entry.name) || GUIDES.includes(path)) continue;
    const hidden = hiddenContent(entry);
    if (hidden !== undefined) yield { path, text: "", unread: hidden };
    if (HIDDEN.test(entry.name) && !LEFT_BY_EDITORS.test(entry.name)) continue;
    if (isPhotographFile(path) && !entry.isDirectory() && !isHalfFile(entry.name)) continue;
    try {
      yield* filesAt(path, entry, chain, disk);
    } catch (problem) {
      const reason = reasonFor(problem, entry);
      if (reason !== undefined) yield { path, text: "", unread: reason };
    }
  }
}

function* filesAt(path: string, entry: Dirent, chain: readonly string[], disk: Disk): Generator<SourceFile> {
  const [root = "", folder = root] = [chain[0], chain.at(-1)];
  const unread = (reason: Unread) => ({ path, text: "", unread: reason });
  const onDisk = join(folder, entry.name);
  const real = entry.isSymbolicLink() ? realpathSync(onDisk) : onDisk;
  const stats = statSync(real);
  if (real !== root && !real.startsWith(root + sep)) yield unread("link out of the content");
  else if (stats.isDirectory()) {
    if (/\.mdx$/i.test(path)) yield unread("folder with the name of a file");
    else if (chain.includes(real)) yield unread("circle of links");
    else if (chain.length > DEEPEST_FOLDER) yield unread("too deep");
    else yield* filesBelow({ prefix: `${path}/`, chain: [...chain, real] }, disk, disk.entriesOf(real));
  } else if (!stats.isFile()) yield unread("no file");
  // Only pages are read. What else lies here is reported by its name.
  else if (!path.endsWith(".mdx")) yield { path, text: "" };
  else if (stats.size > MOST_LETTERS * BYTES_OF_A_LETTER) yield unread("too large");
  else yield { path, text: disk.textOf(real, stats) };
}

/** Why something could not be read; `undefined` for a file that was removed since its folder was listed. */
function reasonFor(problem: unknown, entry: Dirent): Unread | undefined {
  const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
  if (code === "ELOOP") return "circle of links";
  if (code !== "ENOENT") return "locked";
  if (entry.isSymbolicLink()) return "broken link";
  // A name that is not UTF-8 is not the name that the disk knows.
  return entry.name.includes("\uFFFD") ? "locked" : undefined;
}
