import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { DiskCache } from "../../cache/disk-cache";
import { writeBuildFiles } from "../../server/build-files";
import { type BuildFiles, RESPONDER_MODULE, SEARCH_INDEX, WORKER_MODULE } from "../../server/site-responder";
import { STATIC_FOLDER, STATIC_LIST } from "../../server/static-answer";
import type { SiteEntryPoints } from "../site-entry-points";
import { serverFolder } from "./server-folder";

/**
 * Environment variables that are inlined into the bundle, so that pages and tools of one build agree on the site's origin
 * wherever the server runs. On the day they agree where somebody chose one for the build; otherwise the server goes by its
 * clock, by which vacancies open and close.
 */
function builtInSettings(): Record<string, string> {
  const settings = {
    NODE_ENV: "production",
    BUILD_DAY: process.env.IS_DAY_CHOSEN === "yes" ? process.env.BUILD_DAY : "",
    SITE_ORIGIN: process.env.SITE_ORIGIN,
  };
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `process.env.${name}`,
      JSON.stringify(value) ?? "undefined",
    ]),
  );
}

type ServedEntryPoints = Pick<SiteEntryPoints, "server" | "responder" | "worker">;

interface ServedSite {
  readonly files: BuildFiles;
  readonly searchIndex: Uint8Array;
  readonly code: string;
}

/**
 * Bundles the server of a build, without its static answers.
 * @param buildFolder absolute path of the build, such as `.next`
 * @param site what it serves, and the fingerprint of the code
 * @param bundles cache of what is bundled
 */
export async function writeServer(
  entryPoints: ServedEntryPoints,
  buildFolder: string,
  { files, searchIndex, code }: ServedSite,
  bundles: DiskCache,
): Promise<void> {
  const folder = serverFolder(buildFolder);
  emptyFolder(folder);
  const settings = builtInSettings();
  const bundle = () => bundledPrograms(entryPoints, folder, settings);
  const kept = await bundles.bytes([code, JSON.stringify(settings)], bundle);
  const programs: Readonly<Record<string, string>> = JSON.parse(kept.toString());
  for (const [name, text] of Object.entries(programs)) writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeBuildFiles(folder, files);
  writeFileSync(path.join(folder, SEARCH_INDEX), searchIndex);
}

/** Removes all of an earlier build but the files of its answers, most of which this one may have too. */
function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const isKept = name === STATIC_FOLDER;
    rmSync(path.join(folder, name, isKept ? STATIC_LIST : ""), { recursive: true, force: true });
  }
}

/** What of Node's own modules the site's handler may import: other runtimes have it too (Cloudflare's with `nodejs_compat`). */
export const ON_EVERY_RUNTIME: readonly string[] = ["node:crypto"];

/** Bundles programs of a build as modules; resolves to their texts by their names. */
async function bundled(
  folder: string,
  entryPoints: Readonly<Record<string, string>>,
  options: BuildOptions,
): Promise<(readonly [name: string, text: string])[]> {
  const { outputFiles } = await build({
    ...options,
    write: false,
    entryPoints: { ...entryPoints },
    outdir: folder,
    bundle: true,
    format: "esm",
    resolveExtensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
    minifySyntax: true,
    logLevel: "warning",
    // Of a package that is imported for its types alone.
    logOverride: { "ignored-bare-import": "silent" },
  });
  return outputFiles.map(({ path: file, text }) => [path.relative(folder, file), text]);
}

/** The programs of a build as JSON: their texts by their names. */
async function bundledPrograms(
  { server, responder, worker }: ServedEntryPoints,
  folder: string,
  define: Record<string, string>,
): Promise<Buffer> {
  const nameOf = (module: string) => path.parse(module).name;
  const programs = await Promise.all([
    bundled(folder, { server }, { platform: "node", target: "node20", define }),
    // The same handler on every runtime: packages in their form for the Web's standards.
    bundled(
      folder,
      { [nameOf(RESPONDER_MODULE)]: responder, [nameOf(WORKER_MODULE)]: worker },
      {
        platform: "browser",
        conditions: ["workerd", "worker"],
        target: "es2022",
        external: [...ON_EVERY_RUNTIME],
        define,
      },
    ),
  ]);
  return Buffer.from(JSON.stringify(Object.fromEntries(programs.flat())));
}
