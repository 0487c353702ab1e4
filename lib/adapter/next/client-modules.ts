import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Source files of client modules, by their number in the build. Paths start at the project's root. */
export type ClientModules = ReadonlyMap<string, readonly string[]>;

interface ClientManifest {
  readonly clientModules: Readonly<Record<string, { readonly id: string | number }>>;
}

const MANIFEST = "_client-reference-manifest.js";

/**
 * What Next itself puts on every page, used or not: it swaps pages in the browser without loading them anew. A page
 * of plain links and text is whole without any of it.
 */
const OF_NEXT =
  /(^|\/)node_modules\/next\/dist\/(esm\/)?(client\/components\/(layout-router|render-from-template-context|client-page|client-segment|http-access-fallback\/error-boundary|builtin\/global-error)|lib\/framework\/boundary-components|lib\/metadata\/generate\/icon-mark)\.js$/;

function readManifest(file: string): ClientManifest {
  const text = readFileSync(file, "utf8");
  const [, json] = /^globalThis\.__RSC_MANIFEST\[.+?\] = ([^\n]*?);?\s*$/m.exec(text) ?? [];
  if (json === undefined) throw new Error(`${file} is not written as it is known to be.`);
  return JSON.parse(json);
}

/**
 * Reads which client modules a build holds.
 * @param serverFolder the build's folder `server`
 * @param project the project's folder, from the root that the build names its files from; empty when they are one
 */
export function readClientModules(serverFolder: string, project: string): ClientModules {
  const modules = new Map<string, string[]>();
  for (const entry of readdirSync(serverFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(MANIFEST)) continue;
    const { clientModules } = readManifest(path.join(entry.parentPath, entry.name));
    for (const [name, { id }] of Object.entries(clientModules)) {
      const file = name.replace("[project]/", "").replace(project === "" ? /^/ : `${project}/`, "");
      const files = modules.get(String(id)) ?? [];
      if (!files.includes(file)) modules.set(String(id), [...files, file]);
    }
  }
  return modules;
}

/**
 * Of the client modules that a page loads, those that are ours or a library's, by file: what would stop working
 * without scripts. A module of no known file is named by its number.
 */
export function foreignModules(loaded: Iterable<string>, modules: ClientModules): string[] {
  const files = [...loaded].flatMap((id) => modules.get(id) ?? [`module ${id}, which no manifest names`]);
  return [...new Set(files)].filter((file) => !OF_NEXT.test(file));
}
