import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The content folder where `CONTENT_DIRECTORY` is not set. */
export const DEFAULT_DIRECTORY = "content";

/** The content folder: `CONTENT_DIRECTORY` where it is set, from the project's folder. */
export function contentDirectory(
  project: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return path.resolve(project, environment.CONTENT_DIRECTORY ?? DEFAULT_DIRECTORY);
}

/** Addresses of the files that the site serves as they are, like `/images/town-hall.jpg`. */
export function publicFilesOf(project: string): Set<string> {
  const folder = path.join(project, "public");
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((file) => {
      const inside = path.relative(folder, path.join(file.parentPath, file.name));
      return ["", ...inside.split(path.sep)].join("/");
    }),
  );
}
