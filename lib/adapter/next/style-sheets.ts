import { readFileSync } from "node:fs";
import type { StaticFile } from "./prerendered";

/** Style sheets of a build, each read once. */
export interface StyleSheets {
  /** @throws when the build has made no such sheet */
  readonly read: (address: string) => string;
  /** All sheets that have been read, in the order of their first read. */
  readonly all: () => string;
}

/** Finds style sheets by the address that a page loads them from, query included, among the files of a build. */
export function styleSheets(files: readonly StaticFile[]): StyleSheets {
  const places = new Map(files.map(({ pathname, filePath }) => [pathname, filePath]));
  const sheets = new Map<string, string>();
  return {
    read(address) {
      const pathname = address.replace(/\?.*/, "");
      const file = places.get(pathname);
      if (file === undefined) throw new Error(`The build holds no style sheet ${pathname}.`);
      const sheet = sheets.get(pathname) ?? readFileSync(file, "utf8");
      sheets.set(pathname, sheet);
      return sheet;
    },
    all: () => [...sheets.values()].join("\n"),
  };
}
