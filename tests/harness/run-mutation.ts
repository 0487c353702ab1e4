/** `npm run test:mutation`: changes the core in small ways, and counts the changes that no named test notices. */
import path from "node:path";
import { run, stopOnSignals } from "../../lib/cli/processes";
import { PROJECT } from "../../lib/cli/project";
import { fetchedPackage } from "./fetched-packages";

stopOnSignals();
const program = path.join(await fetchedPackage("@stryker-mutator/core"), "bin", "stryker.js");
process.exitCode = await run([process.execPath, program, "run", ...process.argv.slice(2)], {
  folder: PROJECT,
});
