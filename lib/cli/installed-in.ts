import { existsSync } from "node:fs";
import path from "node:path";

/** The nearest folder, from `folder` upwards, that holds the installed packages. */
export function installedIn(folder: string): string {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, "node_modules", "next")) || above === folder
    ? folder
    : installedIn(above);
}
