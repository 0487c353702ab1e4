import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { DiskCache } from "../../cache/disk-cache";
import { BUILD_FILES, type BuildFiles, RESPONDER_MODULE } from "../../server/responder-module";
import { STATIC_FOLDER, STATIC_LIST } from "../../server/static-answer";
import type { SiteEntryPoints } from "../site-entry-points";

/** The folder with everything that serves a build. It can be copied anywhere and started with `node server.js`. */
export function serverFolder(buildFolder: string): string {
  return path.join(buildFolder, "standalone");
}

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

/**
 * Bundles the server of a build, without its static answers.
 * @param buildFolder absolute path of the build, such as `.next`
 * @param code fingerprint of the code
 * @param bundles cache of what is bundled
 */
export async function writeServer(
  { server, responder }: Pick<SiteEntryPoints, "server" | "responder">,
  buildFolder: string,
  files: BuildFiles,
  code: string,
  bundles: DiskCache,
): Promise<void> {
  const folder = serverFolder(buildFolder);
  emptyFolder(folder);
  const settings = builtInSettings();
  const bundle = () => bundledServer({ server, responder }, folder, settings);
  const kept = await bundles.bytes([code, JSON.stringify(settings)], bundle);
  const programs: Readonly<Record<string, string>> = JSON.parse(kept.toString());
  for (const [name, text] of Object.entries(programs)) writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(path.join(folder, BUILD_FILES), JSON.stringify(files));
}

/** Removes all of an earlier build but the files of its answers, most of which this one may have too. */
function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const isKept = name === STATIC_FOLDER;
    rmSync(path.join(folder, name, isKept ? STATIC_LIST : ""), { recursive: true, force: true });
  }
}

/** The programs of a server as JSON: their texts by their names. */
async function bundledServer(
  { server, responder }: Pick<SiteEntryPoints, "server" | "responder">,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const { outputFiles } = await build({
    write: false,
    entryPoints: { server, [path.parse(RESPONDER_MODULE).name]: responder },
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    resolveExtensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
    define: settings,
    // React's server code is CommonJS and needs `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    minifySyntax: true,
    logLevel: "warning",
    // Of a package that is imported for its types alone.
    logOverride: { "ignored-bare-import": "silent" },
  });
  const texts = outputFiles.map(({ path: file, text }) => [path.relative(folder, file), text]);
  return Buffer.from(JSON.stringify(Object.fromEntries(texts)));
}
