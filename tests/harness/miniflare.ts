import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { WRANGLER } from "../../lib/adapter/output/write-worker";
import { Explanation } from "../../lib/cli/explanation";
import { run } from "../../lib/cli/processes";
import { CACHE, PROJECT } from "../../lib/cli/project";

/** The newest with a runtime that starts on Node 20. */
const VERSION = "4.20260401.0";

/** Kept apart from the packages of the tests: with Cloudflare's runtime it is 160 MB, and one test needs it. */
const FOLDER = path.join(CACHE, "miniflare", VERSION);
const PACKAGE = path.join(FOLDER, "node_modules", "miniflare");

/** Finds Cloudflare's runtime for tests, or has npm fetch it. Throws an explanation where it cannot. */
export async function ensureMiniflare(): Promise<void> {
  if (existsSync(PACKAGE)) return;
  console.log("Fetching miniflare, for the tests of the worker …");
  const options = ["--prefix", FOLDER, "--no-save", "--no-audit", "--no-fund", "--silent"];
  await run(["npm", "install", ...options, `miniflare@${VERSION}`], { folder: PROJECT });
  if (!existsSync(PACKAGE)) {
    throw new Explanation(`The tests of the worker need miniflare ${VERSION}, and npm could not fetch it.`);
  }
}

/** What the tests use of miniflare. */
interface Runtime {
  readonly ready: Promise<URL>;
  dispose(): Promise<void>;
}

interface MiniflareModule {
  readonly Miniflare: new (options: Readonly<Record<string, unknown>>) => Runtime;
}

/** Starts a worker in Cloudflare's runtime, with the settings that it is deployed with. */
export async function startWorker(
  folder: string,
): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  await ensureMiniflare();
  const entry = path.join(PACKAGE, "dist", "src", "index.js");
  const { Miniflare }: MiniflareModule = (await import(pathToFileURL(entry).href)).default;
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const isStart = (name: string) => name === WRANGLER.main;
  const runtime = new Miniflare({
    modulesRoot: folder,
    modules: names
      .toSorted((one, other) => Number(isStart(other)) - Number(isStart(one)))
      .map((name) => ({
        type: "ESModule",
        path: path.join(folder, name),
        contents: readFileSync(path.join(folder, name), "utf8"),
      })),
    compatibilityDate: WRANGLER.compatibility_date,
    compatibilityFlags: [...WRANGLER.compatibility_flags],
    assets: {
      directory: path.join(folder, WRANGLER.assets.directory),
      binding: WRANGLER.assets.binding,
      routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      assetConfig: { html_handling: WRANGLER.assets.html_handling },
    },
  });
  return { origin: (await runtime.ready).origin, stop: () => runtime.dispose() };
}
