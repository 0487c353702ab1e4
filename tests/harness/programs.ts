import { accessSync, constants } from "node:fs";
import path from "node:path";

/** True for the name of a file that this process may run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that is on the PATH, or else in one of `extraFolders`. */
export function findProgram(
  names: readonly string[],
  extraFolders: readonly string[] = [],
): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => [...folders, ...extraFolders].map((folder) => path.join(folder, name)))
    .find(isProgram);
}
