import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { NextBuild } from "./prerendered";

/** Folders of a build and of its project. */
export type NextBuildPlace = Pick<NextBuild, "projectDir" | "distDir"> & {
  readonly config: Partial<Pick<NextBuild["config"], "turbopack">>;
};

/** Source files of client modules, by their id in the build. Paths start at the project's root. */
export type ClientModules = ReadonlyMap<string, readonly string[]>;

interface ClientManifest {
  readonly clientModules: Readonly<Record<string, { readonly id: string | number }>>;
}

const MANIFEST = "_client-reference-manifest.js";

/**
 * Client modules that Next itself puts on every page, used or not, for navigation without page loads. A page of plain
 * links and text needs none of them.
 */
const NEXTS_MODULES =
  /(^|\/)node_modules\/next\/dist\/(esm\/)?(client\/components\/(layout-router|render-from-template-context|client-page|client-segment|http-access-fallback\/error-boundary|builtin\/global-error)|lib\/framework\/boundary-components|lib\/metadata\/generate\/icon-mark)\.js$/;

function readManifest(file: string): ClientManifest {
  const text = readFileSync(file, "utf8");
  const [, json] = /^globalThis\.__RSC_MANIFEST\[.+?\] = ([^\n]*?);?\s*$/m.exec(text) ?? [];
  if (json === undefined) throw new Error(`${file} is not written as it is known to be.`);
  return JSON.parse(json);
}

/** The prefix of source files in a manifest: the path from the root of the build to the project. */
function sourcePrefix({ projectDir, config }: NextBuildPlace): string {
  const relative = path
    .relative(config.turbopack?.root ?? projectDir, projectDir)
    .split(path.sep)
    .join("/");
  return relative === "" ? "[project]/" : `[project]/${relative}/`;
}

/**
 * Reads which client modules a build holds.
 * @throws when a manifest is not written as it is known to be
 */
export function readClientModules(build: NextBuildPlace): ClientModules {
  const serverFolder = path.join(build.distDir, "server");
  const prefix = sourcePrefix(build);
  const modules = new Map<string, string[]>();
  for (const entry of readdirSync(serverFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(MANIFEST)) continue;
    const { clientModules } = readManifest(path.join(entry.parentPath, entry.name));
    for (const [name, { id }] of Object.entries(clientModules)) {
      const file = name.replace(prefix, "").replace("[project]/", "");
      const files = modules.get(String(id)) ?? [];
      if (!files.includes(file)) modules.set(String(id), [...files, file]);
    }
  }
  return modules;
}

/**
 * The client modules that a page loads, without Next's: code of ours or of a library, which would stop working without
 * scripts. Named by file; a module that no manifest names, by its id.
 */
export function foreignModules(loaded: Iterable<string>, modules: ClientModules): string[] {
  const files = [...loaded].flatMap((id) => modules.get(id) ?? [`module ${id}, which no manifest names`]);
  return [...new Set(files)].filter((file) => !NEXTS_MODULES.test(file));
}
