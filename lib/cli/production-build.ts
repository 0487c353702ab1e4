import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serverFolder } from "../adapter/output/server-folder";
import { today } from "../content/today";
import { codeFingerprint, fingerprint } from "./build-inputs";
import { bundledProgram } from "./bundled-program";
import { Explanation } from "./explanation";
import { USUAL_PORT } from "./port";
import { run } from "./processes";
import { type Command, script } from "./project";

/** The program that makes a built site. */
const BUILDER = "build-site.ts";

/**
 * By itself, V8 compiles each regular expression twice, the first time for a single use. The check has hundreds of large ones: of
 * one changed file that is most of its work.
 */
const COMPILE_PATTERNS_ONCE = ["--no-regexp-tier-up"] as const;

/** File in a build with the fingerprint of what it was made from; absent where the build failed. */
const STAMP = "built-from.txt";

/**
 * The settings that a build and its server share. The site's address is part of its pages (canonical links,
 * previews), so it may not depend on the port that happens to be used; the day decides which pay is in force.
 */
export const SETTINGS = {
  SITE_ORIGIN: process.env.SITE_ORIGIN ?? `http://localhost:${USUAL_PORT}`,
  BUILD_DAY: today(),
  /** Whether somebody has chosen the day: then the server stays on it, too. Otherwise it goes by its clock. */
  IS_DAY_CHOSEN: process.env.IS_DAY_CHOSEN ?? (process.env.BUILD_DAY ? "yes" : "no"),
} as const;

/** The folder of a build, such as `.next`, as a whole path. */
export function buildFolder(folder: string): string {
  return path.join(folder, ".next");
}

function currentFingerprint(folder: string): string {
  return fingerprint(folder, { ...process.env, ...SETTINGS });
}

/** What the build in `folder` was made from; undefined where there is none. */
function builtFrom(folder: string): string | undefined {
  const stamp = path.join(buildFolder(folder), STAMP);
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
}

/** Writes what Next reads of the content. Throws an explanation when that fails. */
export async function generateContent(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const environment = { ...SETTINGS, ...settings };
  const code = await run(script(folder, "lib/cli/content.ts"), { folder, environment });
  if (code !== 0) throw new Explanation("The content could not be made ready for the site; see above.");
}

/**
 * Checks the content and builds the site in `folder`, unless the build there is up to date.
 * @param settings environment variables for the processes of the build, on which what they make does not depend
 */
export async function ensureBuilt(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const environment = { ...SETTINGS, ...settings };
  // Computed before the build, so that an edit made meanwhile leads to another build.
  const madeFrom = currentFingerprint(folder);
  if (builtFrom(folder) === madeFrom) {
    console.log("The build is up to date.");
    return;
  }
  const stamp = path.join(buildFolder(folder), STAMP);
  rmSync(stamp, { force: true });
  const code = codeFingerprint(folder);
  const builder = await bundledProgram(folder, BUILDER, code);
  const node = [process.execPath, "--enable-source-maps", ...COMPILE_PATTERNS_ONCE] as const;
  const program = [...node, builder, buildFolder(folder), code] as const;
  if ((await run(program, { folder, environment: { ...environment, NODE_ENV: "production" } })) !== 0) {
    throw new Explanation("Nothing was built; what is said above tells why.");
  }
  writeFileSync(stamp, madeFrom);
}

/** The command that serves the build of `folder`. It reads `PORT`. */
export function serverCommand(folder: string): Command {
  return [process.execPath, path.join(serverFolder(buildFolder(folder)), "server.js")];
}
