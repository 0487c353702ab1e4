import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { BUILD_FILES, type BuildFiles, RESPONDER_MODULE } from "../../server/responder-module";
import type { SiteEntryPoints } from "../site-entry-points";

/** The folder with everything that serves a build. It can be copied anywhere and started with `node server.js`. */
export function serverFolder(buildFolder: string): string {
  return path.join(buildFolder, "standalone");
}

/**
 * Environment variables that are inlined into the bundle, so that pages and tools of one build agree on the day and the
 * site's origin, wherever and whenever the server runs.
 */
function builtInSettings(): Record<string, string> {
  const settings = {
    NODE_ENV: "production",
    BUILD_DAY: process.env.BUILD_DAY,
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
 */
export async function writeServer(
  { server, responder }: Pick<SiteEntryPoints, "server" | "responder">,
  buildFolder: string,
  files: BuildFiles,
): Promise<void> {
  const folder = serverFolder(buildFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { server, [path.parse(RESPONDER_MODULE).name]: responder },
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    resolveExtensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
    define: builtInSettings(),
    // React's server code is CommonJS and needs `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    minifySyntax: true,
    logLevel: "warning",
  });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(path.join(folder, BUILD_FILES), JSON.stringify(files));
}
