import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { GUIDES } from "./guides";
import type { SourceFile } from "./source-file";

/** Files that operating systems and text editors leave behind, which are not content. */
const LEFT_BEHIND = /^(\..*|Thumbs\.db|desktop\.ini)$/;

/**
 * Every file of the content folder, in a fixed order. Files that are no documents are in it too, without their
 * text, so that the next stage can say what is wrong with them; only the editors' guides are passed over.
 * @param directory the content folder
 * @throws when the folder does not exist or a file cannot be read
 */
export function readContent(directory: string): SourceFile[] {
  const files: SourceFile[] = [];
  walk(directory, "", files);
  return files;
}

function walk(directory: string, prefix: string, files: SourceFile[]): void {
  const entries = readdirSync(join(directory, prefix), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = `${prefix}${entry.name}`;
    if (LEFT_BEHIND.test(entry.name) || GUIDES.includes(path)) continue;
    const onDisk = join(directory, path);
    const isFolder = entry.isSymbolicLink() ? statSync(onDisk).isDirectory() : entry.isDirectory();
    if (isFolder) walk(directory, `${path}/`, files);
    else files.push({ path, text: entry.name.endsWith(".mdx") ? readFileSync(onDisk, "utf8") : "" });
  }
}
