import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { READY_FOLDER } from "../server/ready-answer";
import { installedIn } from "./installed-in";

/** The folder with everything that serves a build, which runs wherever it is copied. */
export function standaloneFolder(project: string, buildFolder: string): string {
  return path.join(buildFolder, "standalone", path.relative(installedIn(project), project));
}

/**
 * Completes the folder that Next has made for a build to be served from: the answers that are ready, and the server.
 * @param buildFolder such as `.next`, as a whole path
 */
export async function completeStandalone(project: string, buildFolder: string): Promise<void> {
  const standalone = standaloneFolder(project, buildFolder);
  const target = path.join(standalone, path.relative(project, buildFolder), READY_FOLDER);
  rmSync(target, { recursive: true, force: true });
  cpSync(path.join(buildFolder, READY_FOLDER), target, { recursive: true });
  await build({
    entryPoints: [path.join(project, "lib", "server", "main.ts")],
    outfile: path.join(standalone, "server.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["next"],
    logLevel: "warning",
  });
}
