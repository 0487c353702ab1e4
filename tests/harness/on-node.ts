/**
 * `npm run test:on-node -- 24`: `npm test` on another version of Node, which npm fetches into `.cache`.
 * `npm run test:on-node -- 24 types unit` runs only those steps.
 */
import path from "node:path";
import { UsageExplanation } from "../../lib/cli/explanation";
import { run, stopOnSignals } from "../../lib/cli/processes";
import { PROJECT } from "../../lib/cli/project";
import { fetchedNode } from "./fetched-node";

const [version = "", ...steps] = process.argv.slice(2);
if (!/^\d+(\.\d+){0,2}$/.test(version)) {
  throw new UsageExplanation("Say which version of Node, as in: npm run test:on-node -- 24");
}

stopOnSignals();
const node = await fetchedNode(version);
await run([node, "--version"], { folder: PROJECT });
process.exitCode = await run([node, "lib/cli/run.mjs", "tests/harness/run-all.ts", ...steps], {
  folder: PROJECT,
  // What the tests start by the name `node` is this one too.
  environment: { PATH: [path.dirname(node), process.env.PATH].join(path.delimiter) },
});
