import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readList } from "../../server/answer-list";
import { readBuildFiles } from "../../server/build-files";
import { RESPONDER_MODULE, WORKER_MODULE } from "../../server/site-responder";
import { STATIC_FOLDER, STATIC_LIST, withFollowers } from "../../server/static-answer";
import { serverFolder } from "./server-folder";

/** The module that the runtime starts, and the folder of its static assets. */
const START = "start.js";
const ASSETS = "assets";

/** What the worker is given of the build, as modules: assets could be read by anybody, also what does not hold yet. */
const MODULES = { files: "build-files.js", answers: "static-answers.js" } as const;

const START_TEXT = `import { openResponder } from "./${RESPONDER_MODULE}";
import { siteWorker } from "./${WORKER_MODULE}";
import files from "./${MODULES.files}";
import answers from "./${MODULES.answers}";

export default siteWorker(openResponder, files, answers);
`;

/** Settings of Cloudflare's command line, `wrangler deploy`. */
export const WRANGLER = {
  name: "council-careers",
  main: START,
  no_bundle: true,
  compatibility_date: "2026-04-01",
  compatibility_flags: ["nodejs_compat"],
  rules: [{ type: "ESModule", globs: ["**/*.js"] }],
  assets: { directory: ASSETS, binding: "ASSETS", run_worker_first: true, html_handling: "none" },
} as const;

/** A text as a module. */
const textModule = (text: string): string => `export default ${JSON.stringify(text)};\n`;

/** JSON as a module. A string that is parsed is read sooner than an object of the same size in code. */
const jsonModule = (json: string): string => `export default JSON.parse(${JSON.stringify(json)});\n`;

/** The folder of a build with its worker. */
export function workerFolder(buildFolder: string): string {
  return path.join(buildFolder, "worker");
}

/**
 * Writes a finished build once more, as a worker for Cloudflare's runtime: its modules, its static assets, and the settings
 * with which it is deployed.
 * @param to the folder that is made anew
 */
export function writeWorker(buildFolder: string, to = workerFolder(buildFolder)): void {
  const from = serverFolder(buildFolder);
  const assets = path.join(to, ASSETS, STATIC_FOLDER);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  for (const name of [RESPONDER_MODULE, WORKER_MODULE]) {
    copyFileSync(path.join(from, name), path.join(to, name));
  }
  const text = readFileSync(path.join(from, STATIC_FOLDER, STATIC_LIST), "utf8");
  for (const [, answer] of readList(text).entries()) {
    for (const { file } of withFollowers(answer))
      copyFileSync(path.join(from, STATIC_FOLDER, file), path.join(assets, file));
  }
  const texts = {
    [START]: START_TEXT,
    [MODULES.files]: jsonModule(JSON.stringify(readBuildFiles(from))),
    [MODULES.answers]: textModule(text),
    "wrangler.json": `${JSON.stringify(WRANGLER, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(to, name), text);
}
