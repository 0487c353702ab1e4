import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";

/** The content folder where `CONTENT_DIRECTORY` is not set. */
export const DEFAULT_DIRECTORY = "content";

/** Settings from the environment. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that `CONTENT_DIRECTORY` names; set to nothing, it names none, and not the project. */
export function otherDirectory({ CONTENT_DIRECTORY: named }: Environment): string | undefined {
  return named === "" ? undefined : named;
}

/** The content folder: `CONTENT_DIRECTORY` where it is set, from the project's folder. */
export function contentDirectory(project: string, environment: Environment): string {
  return path.resolve(project, otherDirectory(environment) ?? DEFAULT_DIRECTORY);
}

/** The addresses of the files that the site serves as they are, like `/images/town-hall.jpg`. */
export class PublicFiles extends Set<string> {
  /** Folders that the computer lets nobody read, like `/documents`. */
  readonly unread: string[] = [];

  /** Whether a file is there, as far as one can see: what an unread folder holds nobody knows. */
  override has(address: string): boolean {
    return super.has(address) || this.unread.some((folder) => address.startsWith(`${folder}/`));
  }
}

/**
 * The files of the folder `public`.
 * @param entriesOf what a folder holds; throws where it cannot be read
 */
export function publicFilesOf(
  project: string,
  entriesOf: (folder: string) => Dirent[] = (folder) => readdirSync(folder, { withFileTypes: true }),
): PublicFiles {
  const files = new PublicFiles();
  const visit = (address: string): void => {
    for (const entry of entriesIn(address)) {
      const inside = `${address}/${entry.name}`;
      if (entry.isDirectory()) visit(inside);
      else if (entry.isFile()) files.add(inside);
    }
  };
  const entriesIn = (address: string): Dirent[] => {
    try {
      return entriesOf(path.join(project, "public", address));
    } catch (problem) {
      const isMissing = problem instanceof Error && "code" in problem && problem.code === "ENOENT";
      if (!isMissing) files.unread.push(address);
      return [];
    }
  };
  visit("");
  return files;
}
