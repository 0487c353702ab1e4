import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { WRANGLER } from "../../lib/adapter/output/write-worker";
import { fetchedModule } from "./fetched-packages";

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
  const entry = await fetchedModule("miniflare", "dist/src/index.js");
  const { Miniflare }: MiniflareModule = (await import(entry)).default;
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
