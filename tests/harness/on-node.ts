/**
 * `npm run test:on-node -- 24`: `npm test` on another version of Node, which npm fetches into `.cache`.
 * `npm run test:on-node -- 24 types unit` runs only those steps.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { Explanation, UsageExplanation } from "../../lib/cli/explanation";
import { run, stopOnSignals } from "../../lib/cli/processes";
import { CACHE, PROJECT } from "../../lib/cli/project";
import { fetchPackages } from "./fetched-packages";

const [version = "", ...steps] = process.argv.slice(2);
if (!/^\d+(\.\d+){0,2}$/.test(version)) {
  throw new UsageExplanation("Say which version of Node, as in: npm run test:on-node -- 24");
}

/** Node's own binaries as npm packages, one for each system and processor. */
const name = `node-${process.platform}-${process.arch}`;
const folder = path.join(CACHE, "node", version);
const programs = path.join(folder, "node_modules", name, "bin");
const node = path.join(programs, "node");

stopOnSignals();
if (!existsSync(node)) {
  console.log(`Fetching Node ${version} …`);
  await fetchPackages(folder, [`${name}@${version}`]);
}
if (!existsSync(node)) {
  throw new Explanation(`npm has no ${name}@${version} for this machine, or could not be reached.`);
}
await run([node, "--version"], { folder: PROJECT });
process.exitCode = await run([node, "lib/cli/run.mjs", "tests/harness/run-all.ts", ...steps], {
  folder: PROJECT,
  // What the tests start by the name `node` is this one too.
  environment: { PATH: [programs, process.env.PATH].join(path.delimiter) },
});
